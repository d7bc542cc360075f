import {
  type Answer,
  assess,
  type Catalogue,
  type CompiledPolicy,
  type Condition,
  compileCatalogue,
  dayOf,
  type Fact,
  type Facts,
  HIRES,
  type Hire,
  type IsoDate,
  isDay,
  nextDay,
  plusMonths,
  previousDay,
  readSituation,
  yearOf,
} from '../src/engine'

const on = (text: string): IsoDate => {
  if (!isDay(text)) throw new Error(`no such day: ${text}`)
  return text
}
export const AS_OF = on('2026-02-28')
const words = { yes: '', no: '', unknown: '' }
export const says = { 'zh-CN': words, en: words }
export const TOP = 4

type Parameter = Catalogue['parameters'][number]
type SizeStandard = Catalogue['sizeStandard']

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
  { id: 'person.g', audience: 'individual', kind: 'choice', options: ['east', 'west'] },
  { id: 'person.s', audience: 'individual', kind: 'choice', options: ['female', 'male'] },
  {
    id: 'person.size',
    audience: 'individual',
    kind: 'choice',
    options: ['micro', 'small', 'medium', 'large'],
    derived: 'size-standard',
  },
  { id: HIRES, audience: 'enterprise', kind: 'list' },
  { id: 'hire.x', audience: 'enterprise', kind: 'boolean' },
  { id: 'hire.n', audience: 'enterprise', kind: 'integer', unit: 'months', min: 0, max: TOP },
]
const source = { act: 'none' }
/** A figure that each place sets for each sex. */
const LINE: Parameter = {
  id: 'line',
  values: [
    { from: on('2000-01-01'), of: ['east', 'female'], value: 1, source },
    { from: on('2000-01-01'), of: ['east', 'male'], value: 3, source },
    { from: on('2000-01-01'), of: ['west', 'female'], value: 2, source },
    { from: on('2000-01-01'), of: ['west', 'male'], value: 2, source },
  ],
}
/** Classes by one metric, by two, and by the other. */
const SIZES: SizeStandard = {
  industry: 'person.c',
  rows: [
    { industry: 'x', metrics: [{ fact: 'person.a', small: 1, medium: 2, large: 4 }] },
    {
      industry: 'y',
      metrics: [
        { fact: 'person.a', small: 2, medium: 3, large: 4 },
        { fact: 'person.b', small: 1, medium: 3, large: 4 },
      ],
    },
    { industry: 'z', metrics: [{ fact: 'person.b', small: 2, medium: 3, large: 4 }] },
  ],
}
/** What a hire may be counted by, defined apart. */
const FIT = { id: 'fit', kind: 'is' as const, fact: 'hire.x', equals: true, says }
const bound = (is: 'atLeast' | 'atMost') =>
  ({
    kind: 'compare',
    value: { product: [{ number: 50 }, { fact: 'hire.n' }] },
    is,
    limit: { number: 100 },
  }) as const
/** Only two months fifty times over are a hundred. */
export const BAND = [bound('atLeast'), bound('atMost')]
const IN_BAND = { id: 'band', kind: 'all' as const, of: BAND.map((test) => ({ ...test, id: test.is, says })) }
/** Three hires, of whom these answers are looked at; the others are known. */
export const OF_HIRES = [
  'enterprise.hires[0].x',
  'enterprise.hires[0].n',
  'enterprise.hires[1].x',
  'enterprise.hires[2].x',
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
export const isCentral = (day: IsoDate): boolean =>
  plusMonths(AS_OF, -13) < day && day < plusMonths(AS_OF, 13)

const DOMAINS: Readonly<Record<string, readonly Answer[]>> = Object.fromEntries(
  FACTS.map((fact) => {
    if (fact.kind === 'boolean') return [fact.id, [true, false]]
    if (fact.kind === 'choice') return [fact.id, fact.options]
    if (fact.kind === 'list') return [fact.id, []]
    return [fact.id, fact.kind === 'day' ? DAYS : Array.from({ length: TOP + 1 }, (_, n) => n)]
  }),
)
export const domainOf = (path: string): readonly Answer[] =>
  DOMAINS[path.replace(/^enterprise\.hires\[\d\]/, 'hire')] ?? []

export const compileRule = (rule: Condition, eachHire?: Condition): CompiledPolicy => {
  const edition = {
    id: 'only',
    from: on('2000-01-01'),
    certainty: 'confirmed' as const,
    verifiedOn: AS_OF,
    sources: [],
    says: { 'zh-CN': { name: '' }, en: { name: '' } },
    rule,
    eachHire,
  }
  const catalogue: Catalogue = {
    version: 'test',
    facts: FACTS,
    parameters: [LINE],
    definitions: { conditions: { fit: FIT, band: IN_BAND }, terms: {} },
    sizeStandard: SIZES,
    policies: [{ id: 'test', audience: ['individual'], nature: 'entitlement', editions: [edition] }],
  }
  const [policy] = compileCatalogue(catalogue).policies
  if (policy === undefined) throw new Error('unreachable')
  return policy
}
/** Answers by path, with those about hires put into their list. */
const withHires = (answers: Facts): Facts => {
  const ofHire = (at: number): Hire =>
    Object.fromEntries(
      Object.entries(answers).flatMap(([path, answer]) => {
        const [, place, field = ''] = /\[(\d)\]\.(\w)/.exec(path) ?? []
        return Number(place) === at && (typeof answer === 'boolean' || typeof answer === 'number')
          ? [[field, answer]]
          : []
      }),
    )
  const hires: readonly Hire[] = [ofHire(0), { n: 3, ...ofHire(1) }, { n: 1, ...ofHire(2) }]
  return { ...answers, [HIRES]: hires }
}
export const situationOf = (answers: Facts) =>
  readSituation({ facts: FACTS, sizeStandard: SIZES, assume: false }, withHires(answers), AS_OF)

/** Every completion of the answers, by brute force. */
const completions = (known: Facts, unknown: readonly string[]): readonly Facts[] =>
  unknown.reduce<readonly Facts[]>(
    (all, id) => all.flatMap((facts) => domainOf(id).map((value) => ({ ...facts, [id]: value }))),
    [known],
  )

export const byBruteForce = (policy: CompiledPolicy, known: Facts, unknown: readonly string[]) => {
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
