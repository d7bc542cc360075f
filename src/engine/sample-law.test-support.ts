import type { Compared } from './finding'
import {
  type Catalogue,
  type Condition,
  compileCatalogue,
  explain,
  type Fact,
  type Facts,
  type IsoDate,
  isDay,
  readSituation,
  type Sentences,
  type Term,
  type Test,
} from './index'
import type { Policy } from './policy'
import { toNumber } from './quantity'

/** A small law on which the tests try out the rule language. */
export const on = (text: string): IsoDate => {
  if (!isDay(text)) throw new Error(`no such day: ${text}`)
  return text
}
const source = { act: 'act' }

const FACTS: readonly Fact[] = [
  { id: 'person.works', audience: 'individual', kind: 'boolean' },
  { id: 'person.born', audience: 'individual', kind: 'day' },
  { id: 'person.begun', audience: 'individual', kind: 'day' },
  { id: 'person.months', audience: 'individual', kind: 'integer', unit: 'months', min: 0 },
  { id: 'person.share', audience: 'individual', kind: 'number', unit: 'share', min: 0, max: 1 },
  { id: 'person.wage', audience: 'individual', kind: 'number', unit: 'CNY', min: 0 },
  { id: 'person.contract', audience: 'individual', kind: 'term-length', unit: 'months', min: 0 },
  { id: 'person.kind', audience: 'individual', kind: 'choice', options: ['a', 'b', 'c'] },
  { id: 'person.had', audience: 'individual', kind: 'set', options: ['x', 'y'] },
  { id: 'person.province', audience: 'individual', kind: 'choice', options: ['CN-GD', 'CN-HL', 'CN-BJ'] },
  { id: 'person.sex', audience: 'individual', kind: 'choice', options: ['female', 'male'] },
  { id: 'enterprise.hires', audience: 'enterprise', kind: 'list' },
  { id: 'hire.fit', audience: 'enterprise', kind: 'boolean' },
  { id: 'hire.hiredOn', audience: 'enterprise', kind: 'day' },
]

export const catalogue: Catalogue = {
  version: 'test',
  facts: FACTS,
  parameters: [
    {
      id: 'limit',
      unit: 'people',
      values: [
        { from: on('2015-01-01'), value: 20, source },
        { from: on('2017-04-01'), value: 30, source },
      ],
    },
    {
      id: 'line',
      values: [
        { from: on('2000-01-01'), of: ['CN-GD', 'female'], value: 40, source },
        { from: on('2000-01-01'), of: ['CN-GD', 'male'], value: 50, source },
      ],
    },
    {
      id: 'included',
      values: [
        { from: on('2000-01-01'), of: ['CN-GD'], value: true, source },
        { from: on('2000-01-01'), of: ['CN-HL'], value: false, source },
      ],
    },
  ],
  definitions: {
    conditions: {
      working: {
        id: 'working',
        kind: 'is',
        fact: 'person.works',
        equals: true,
        says: { 'zh-CN': { yes: '', no: '', unknown: '' }, en: { yes: '', no: '', unknown: '' } },
      },
    },
    terms: { twelve: { number: 12 } },
  },
  sizeStandard: { industry: 'person.kind', rows: [] },
  policies: [],
}
export const { compiler } = compileCatalogue(catalogue)

export const TODAY = '2026-11-23'
export const situation = (answers: Facts, day = TODAY) =>
  readSituation({ ...catalogue, assume: true }, answers, on(day))
export const truth = (test: Test, answers: Facts, day?: string) =>
  compiler.test(test).truth(situation(answers, day))
export const compared = (test: Test, answers: Facts, day?: string): Compared =>
  compiler.test(test).compared(situation(answers, day))
export const worth = (term: Term, answers: Facts = {}, day?: string) => {
  const compiled = compiler.term(term)
  if (compiled.kind === 'day') return compiled.day(situation(answers, day))
  const { low, high } = compiled.range(situation(answers, day))
  return low === high ? toNumber(low) : [toNumber(low), toNumber(high)]
}
export const unset = (of: Test | Term, answers: Facts, day?: string) =>
  ('kind' in of ? compiler.test(of) : compiler.term(of)).unset(situation(answers, day))

export const months: Term = { fact: 'person.months' }
export const begun: Term = { fact: 'person.begun' }
export const asOf: Term = { day: 'asOf' }
export const WORKS: Test = { kind: 'is', fact: 'person.works', equals: true }
export const line: Term = { parameter: 'line', by: ['person.province', 'person.sex'] }
export const INCLUDED: Test = {
  kind: 'provincial',
  parameter: 'included',
  by: ['person.province'],
  equals: true,
}
export const FIT: Test = { kind: 'is', fact: 'hire.fit', equals: true }

export const words = (sentences: Partial<Sentences>) => {
  const full = { yes: 'met', no: 'not met', unknown: 'open', ...sentences }
  return { 'zh-CN': full, en: full }
}
const name = { 'zh-CN': { name: '' }, en: { name: '' } }
export const LIMIT: Extract<Condition, { readonly kind: 'compare' }> = {
  id: 'few-months',
  kind: 'compare',
  value: { fact: 'person.months' },
  is: 'atMost',
  limit: { parameter: 'limit' },
  source: { act: 'an act', article: '1' },
  says: words({ unset: 'not held' }),
}
export const SPAN: Condition = {
  id: 'first-year',
  kind: 'during',
  day: { day: 'asOf' },
  from: { fact: 'person.begun' },
  before: { plusMonths: { fact: 'person.begun' }, months: 12 },
  says: words({ early: 'too early', late: 'too late' }),
}
export const IS_FIT: Condition = { id: 'fit', kind: 'is', fact: 'hire.fit', equals: true, says: words({}) }

export const policy = (
  more: Partial<Policy>,
  ...editions: readonly Partial<Policy['editions'][number]>[]
): Policy => {
  const edition = {
    id: 'only',
    from: on('2016-01-01'),
    certainty: 'confirmed' as const,
    verifiedOn: on('2026-11-23'),
    sources: [],
    says: name,
    rule: { id: 'all', kind: 'all' as const, of: [LIMIT, SPAN] },
  }
  const [first = {}, ...rest] = editions
  return {
    id: 'policy',
    audience: ['individual'],
    nature: 'entitlement',
    editions: [{ ...edition, ...first }, ...rest.map((one) => ({ ...edition, ...one }))],
    ...more,
  }
}
export const explained = (made: Policy, answers: Facts, day = TODAY) => {
  const [compiled] = compileCatalogue({ ...catalogue, policies: [made] }).policies
  if (compiled === undefined) throw new Error('unreachable')
  return explain(compiled, readSituation({ ...catalogue, assume: true }, answers, on(day)))
}
