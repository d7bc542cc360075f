import {
  adviceFor,
  adviceForHires,
  type Catalogue,
  type Condition,
  compileCatalogue,
  type Edition,
  type Fact,
  type Facts,
  HIRES,
  readSituation,
  type Term,
  type Test,
} from './index'
import { on, TODAY, words } from './sample-law.test-support'

const BASE = { audience: 'enterprise' } as const
const MONTHS = { ...BASE, kind: 'integer', unit: 'months', min: 0 } as const

/** What a firm is asked in these tests, and what of it may honestly be changed. */
export const FACTS: readonly Fact[] = [
  { ...BASE, id: 'enterprise.kind', kind: 'choice', options: ['firm', 'club', 'other'] },
  { ...BASE, id: 'enterprise.staff', kind: 'integer', unit: 'people', min: 0 },
  { ...BASE, id: 'enterprise.trainees', kind: 'integer', unit: 'people', min: 0, change: { to: 'more' } },
  { ...BASE, id: 'enterprise.debts', kind: 'boolean', change: { to: [false] } },
  { ...BASE, id: 'enterprise.fined', kind: 'boolean', change: { to: [false] } },
  { ...BASE, id: 'enterprise.licensed', kind: 'boolean', change: { to: [true] } },
  { ...BASE, id: 'enterprise.insured', kind: 'boolean', change: { to: [true] } },
  { ...MONTHS, id: 'enterprise.paid', change: { to: 'more', takesMonths: true } },
  { ...MONTHS, id: 'enterprise.listed', change: { to: 'more', takesMonths: true, countsPart: true } },
  {
    ...MONTHS,
    id: 'enterprise.trained',
    change: { to: 'more', takesMonths: true, while: { fact: 'enterprise.kind', in: ['firm', 'club'] } },
  },
  {
    ...BASE,
    id: 'enterprise.form',
    kind: 'choice',
    options: ['none', 'shop', 'company'],
    change: { to: ['shop', 'company'], sets: ['enterprise.openedOn'] },
  },
  { ...BASE, id: 'enterprise.openedOn', kind: 'day' },
  {
    ...BASE,
    id: HIRES,
    kind: 'list',
    change: { to: 'more', sets: ['hire.hiredOn'], raises: ['enterprise.staff'] },
  },
  { ...BASE, id: 'hire.hiredOn', kind: 'day' },
  { ...BASE, id: 'hire.fit', kind: 'boolean' },
  { ...BASE, id: 'hire.contract', kind: 'term-length', unit: 'months', min: 0, change: { to: 'more' } },
  { ...MONTHS, id: 'hire.paid', change: { to: 'more', takesMonths: true } },
  { ...BASE, id: 'hire.claimed', kind: 'set', options: ['this'], default: [] },
]

const leaf = (
  test: Extract<Test, { readonly kind: 'is' | 'compare' | 'oneOf' | 'noneOf' | 'during' }>,
): Condition => ({
  ...test,
  id: JSON.stringify(test),
  says: words({}),
})
export const all = (...of: readonly Condition[]): Condition => ({ id: 'all', kind: 'all', of })
export const any = (...of: readonly Condition[]): Condition => ({ id: 'any', kind: 'any', of })
export const is = (fact: string, equals = true) => leaf({ kind: 'is', fact, equals })
export const oneOf = (fact: string, ...options: readonly string[]) => leaf({ kind: 'oneOf', fact, options })
export const atLeast = (value: Term | string, limit: Term | number) =>
  leaf({
    kind: 'compare',
    value: typeof value === 'string' ? { fact: value } : value,
    is: 'atLeast',
    limit: typeof limit === 'number' ? { number: limit } : limit,
  })
export const atMost = (fact: string, most: number) =>
  leaf({ kind: 'compare', value: { fact }, is: 'atMost', limit: { number: most } })
export const since = (fact: string) => leaf({ kind: 'during', day: { day: 'asOf' }, from: { fact } })
export const until = (fact: string, day: string) =>
  leaf({ kind: 'during', day: { fact }, to: { day: on(day) } })
export const unclaimed = leaf({ kind: 'noneOf', fact: 'hire.claimed', options: ['this'] })

/** A policy with one edition, as far as these parts tell, and a situation. */
export const lawOf = (parts: Partial<Edition>, answers: Facts, facts = FACTS) => {
  const edition: Edition = {
    id: 'only',
    from: on('2016-01-01'),
    certainty: 'confirmed',
    verifiedOn: on(TODAY),
    sources: [],
    says: { 'zh-CN': { name: '' }, en: { name: '' } },
    rule: all(),
    ...parts,
  }
  const catalogue: Catalogue = {
    version: 'test',
    facts,
    parameters: [],
    definitions: { conditions: {}, terms: {} },
    sizeStandard: { industry: 'enterprise.kind', rows: [] },
    policies: [{ id: 'policy', audience: ['enterprise'], nature: 'entitlement', editions: [edition] }],
  }
  const [policy] = compileCatalogue(catalogue).policies
  if (policy === undefined) throw new Error('unreachable')
  return { policy, s: readSituation({ ...catalogue, assume: true }, answers, on(TODAY)) }
}

/** Advice in short: `fact to value`, of a hire `fact[0] to value`, hires as `+1`, then the day, then what stays open. */
const short = ({ changes, hires, on: day, open }: ReturnType<typeof adviceFor>[number]): string =>
  [
    ...changes.map(({ id, at, to }) => `${id.split('.')[1]}${at === undefined ? '' : `[${at}]`} to ${to}`),
    ...(hires > 0 ? [`+${hires}`] : []),
    day === TODAY ? 'now' : day,
    ...(open.length > 0 ? [`if ${open.join(' ')}`] : []),
  ].join(', ')

export const advised = (parts: Partial<Edition>, answers: Facts, facts = FACTS): readonly string[] => {
  const { policy, s } = lawOf(parts, answers, facts)
  return adviceFor(policy, s).map(short)
}
export const advisedForHires = (parts: Partial<Edition>, answers: Facts) => {
  const { policy, s } = lawOf(parts, answers)
  return adviceForHires(policy, s)?.map((ways) => ways.map(short))
}
