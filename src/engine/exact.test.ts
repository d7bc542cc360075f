import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from './assess'
import type { Catalogue } from './catalogue'
import { type CompiledPolicy, compileCatalogue } from './compile'
import type { Condition } from './condition'
import { dayOf, type IsoDate, isDay, nextDay, plusMonths, previousDay, yearOf } from './day'
import type { Answer, Fact, Facts } from './fact'
import { readSituation } from './situation'
import type { Leaf, Term } from './term'

const on = (text: string): IsoDate => {
  if (!isDay(text)) throw new Error(`no such day: ${text}`)
  return text
}
const AS_OF = on('2026-02-28')
const words = { yes: '', no: '', unknown: '' }
const says = { 'zh-CN': words, en: words }
const TOP = 4

const FACTS: readonly Fact[] = [
  ...['p', 'q', 'r'].map((id): Fact => ({ id: `person.${id}`, audience: 'individual', kind: 'boolean' })),
  ...['a', 'b'].map(
    (id): Fact => ({
      id: `person.${id}`,
      audience: 'individual',
      kind: 'integer',
      unit: 'people',
      min: 0,
      max: TOP,
    }),
  ),
  { id: 'person.c', audience: 'individual', kind: 'choice', options: ['x', 'y', 'z'] },
  ...['d', 'e'].map((id): Fact => ({ id: `person.${id}`, audience: 'individual', kind: 'day' })),
]

/** Days on both sides of every edge that the rules below can draw. */
const DAYS: readonly IsoDate[] = [
  ...new Set(
    [-48, -36, -24, -14, -12, -8, 0, 8, 12, 24, 36].flatMap((months) => {
      const day = plusMonths(AS_OF, months)
      const edges = [dayOf(yearOf(day), 1, 1), dayOf(yearOf(day), 12, 31)]
      return [...edges, previousDay(day), day, nextDay(day), nextDay(nextDay(day))]
    }),
  ),
]
/** Answers are drawn from the middle, so that brute force knows days on both sides of all they are moved to. */
const isCentral = (day: IsoDate): boolean => plusMonths(AS_OF, -13) < day && day < plusMonths(AS_OF, 13)

const DOMAINS: Readonly<Record<string, readonly Answer[]>> = Object.fromEntries(
  FACTS.map((fact) => {
    if (fact.kind === 'boolean') return [fact.id, [true, false]]
    if (fact.kind === 'choice') return [fact.id, fact.options]
    return [fact.id, fact.kind === 'day' ? DAYS : Array.from({ length: TOP + 1 }, (_, n) => n)]
  }),
)

const compileRule = (rule: Condition): CompiledPolicy => {
  const edition = {
    id: 'only',
    from: on('2000-01-01'),
    certainty: 'confirmed' as const,
    verifiedOn: AS_OF,
    sources: [],
    says: { 'zh-CN': { name: '' }, en: { name: '' } },
    rule,
  }
  const catalogue: Catalogue = {
    version: 'test',
    facts: FACTS,
    parameters: [],
    definitions: { conditions: {}, terms: {} },
    sizeStandard: { industry: 'person.c', rows: [] },
    policies: [{ id: 'test', audience: ['individual'], nature: 'entitlement', editions: [edition] }],
  }
  const [policy] = compileCatalogue(catalogue).policies
  if (policy === undefined) throw new Error('unreachable')
  return policy
}
const situationOf = (facts: Facts) =>
  readSituation(
    { facts: FACTS, sizeStandard: { industry: 'person.c', rows: [] }, assume: false },
    facts,
    AS_OF,
  )

/** Every completion of the answers, by brute force. */
const completions = (known: Facts, unknown: readonly string[]): readonly Facts[] =>
  unknown.reduce<readonly Facts[]>(
    (all, id) => all.flatMap((facts) => (DOMAINS[id] ?? []).map((value) => ({ ...facts, [id]: value }))),
    [known],
  )

const byBruteForce = (policy: CompiledPolicy, known: Facts, unknown: readonly string[]) => {
  const all = completions(known, unknown).map((facts) => ({
    facts,
    verdict: assess(policy, situationOf(facts)).verdict,
  }))
  const verdicts = [...new Set(all.map(({ verdict }) => verdict))]
  const turns = (id: string): boolean => {
    const seen = new Map<string, string>()
    return all.some(({ facts, verdict }) => {
      const others = JSON.stringify({ ...facts, [id]: null })
      const before = seen.get(others) ?? verdict
      seen.set(others, verdict)
      return before !== verdict
    })
  }
  return {
    verdict: verdicts.length > 1 ? 'undetermined' : verdicts[0],
    missing: verdicts.length > 1 ? unknown.filter(turns).sort() : [],
  }
}

const number = fc.integer({ min: 0, max: TOP }).map((value): Term => ({ number: value }))
const figure = fc.constantFrom<Term>({ fact: 'person.a' }, { fact: 'person.b' })
const logic = fc.oneof(
  fc.record({
    kind: fc.constant('is' as const),
    fact: fc.constantFrom('person.p', 'person.q', 'person.r'),
    equals: fc.boolean(),
  }),
  fc.record({
    kind: fc.constantFrom('oneOf' as const, 'noneOf' as const),
    fact: fc.constant('person.c'),
    options: fc.subarray(['x', 'y', 'z'], { minLength: 1, maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constant('compare' as const),
    value: figure,
    is: fc.constantFrom(
      'atLeast' as const,
      'atMost' as const,
      'above' as const,
      'below' as const,
      'equalTo' as const,
    ),
    limit: fc.oneof(number, figure),
  }),
)
const d: Term = { fact: 'person.d' }
const e: Term = { fact: 'person.e' }
const CALENDAR: readonly Leaf[] = [
  { kind: 'during', day: { day: 'asOf' }, from: d, before: { plusMonths: d, months: 12 } },
  { kind: 'during', day: d, from: e, before: { plusMonths: e, months: 24 } },
  { kind: 'compare', value: { yearOf: d }, is: 'equalTo', limit: { yearOf: e } },
  { kind: 'during', day: e, to: { day: AS_OF } },
  { kind: 'during', day: d, from: { day: AS_OF } },
  { kind: 'is', fact: 'person.p', equals: true },
]

const treeOf = (leaf: fc.Arbitrary<Leaf>): fc.Arbitrary<Condition> => {
  const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf.map((test): Condition => ({ ...test, id: 'leaf', says })),
      fc.record({
        id: fc.constant('group'),
        kind: fc.constantFrom('all' as const, 'any' as const),
        of: fc.array(tie('tree'), { minLength: 2, maxLength: 3 }),
      }),
    ),
  }))
  return tree
}

const check = (ids: readonly string[]) => (rule: Condition, kept: readonly (Answer | undefined)[]) => {
  const known = Object.fromEntries(ids.flatMap((id, at) => (kept[at] === undefined ? [] : [[id, kept[at]]])))
  const unknown = ids.filter((id) => known[id] === undefined)
  const policy = compileRule(rule)
  const { verdict, missing } = assess(policy, situationOf(known))
  expect({ verdict, missing }).toEqual(byBruteForce(policy, known, unknown))
}
const drawnFrom = (values: readonly Answer[]): readonly Answer[] =>
  values.filter((value) => typeof value !== 'string' || !isDay(value) || isCentral(value))
const someOf = (ids: readonly string[]) =>
  fc.tuple(
    ...ids.map((id) =>
      fc.option(fc.constantFrom(...drawnFrom(DOMAINS[id] ?? [])), { nil: undefined, freq: 2 }),
    ),
  )

describe('what is unknown is settled exactly', () => {
  const plain = ['person.p', 'person.q', 'person.r', 'person.a', 'person.b', 'person.c']
  it('yes/no, choices and figures, also compared with each other, as brute force finds', () => {
    fc.assert(fc.property(treeOf(logic), someOf(plain), check(plain)), { numRuns: 2000 })
  }, 60_000)

  const dated = ['person.p', 'person.d', 'person.e']
  it('days that hang on each other, as brute force finds', () => {
    fc.assert(fc.property(treeOf(fc.constantFrom(...CALENDAR)), someOf(dated), check(dated)), {
      numRuns: 300,
    })
  }, 60_000)

  it('one fact in two branches is one fact', () => {
    const yes = { id: 'yes', kind: 'is' as const, fact: 'person.p', equals: true, says }
    const no = { id: 'no', kind: 'is' as const, fact: 'person.p', equals: false, says }
    const both = compileRule({ id: 'both', kind: 'all', of: [yes, no] })
    const either = compileRule({ id: 'either', kind: 'any', of: [yes, no] })
    expect(assess(both, situationOf({}))).toMatchObject({ verdict: 'ineligible', missing: [] })
    expect(assess(either, situationOf({}))).toMatchObject({ verdict: 'eligible', missing: [] })
  })
})
