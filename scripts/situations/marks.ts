import { type Catalogue, type Fact, type IsoDate, isDay } from '../../src/engine'

/** Figures and days beside which the outcome of a rule can change. */
export type Marks = { readonly numbers: readonly number[]; readonly days: readonly IsoDate[] }

/** The marks of each fact, by its id. */
export type AllMarks = ReadonlyMap<string, Marks>

type Law = Pick<Catalogue, 'facts' | 'parameters' | 'definitions' | 'policies'>
type Entry = readonly [field: string, value: unknown]

/** What stands in a rule, with the field it stands in; shared terms and figures are looked up. */
const entriesIn = (law: Law, value: unknown, field = ''): readonly Entry[] => {
  if (field === 'use') return entriesIn(law, law.definitions.terms[String(value)])
  if (field === 'parameter') {
    const values = law.parameters.find(({ id }) => id === value)?.values ?? []
    return values.map((dated): Entry => ['number', dated.value])
  }
  if (Array.isArray(value)) return value.flatMap((item) => entriesIn(law, item, field))
  if (typeof value !== 'object' || value === null) return [[field, value]]
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'says' || name === 'source' ? [] : entriesIn(law, inner, name),
  )
}

const comparisonsIn = (value: unknown): readonly object[] => {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(comparisonsIn)
  return 'kind' in value && (value.kind === 'compare' || value.kind === 'during')
    ? [value, ...inside]
    : inside
}

/** Each fact that a comparison names, with the numbers and days that it is held against. */
const marksOf = (law: Law, comparison: object): readonly (readonly [string, Marks])[] => {
  const entries = entriesIn(law, comparison)
  const numbers = entries.flatMap(([field, value]) =>
    field === 'number' && typeof value === 'number' ? [value] : [],
  )
  const days = entries.flatMap(([, value]) => (typeof value === 'string' && isDay(value) ? [value] : []))
  const facts = entries.filter(([field]) => field === 'fact')
  return facts.map(([, id]) => [String(id), { numbers, days }])
}

/** A limit itself and its neighbours, as far as they can be answers. */
const beside = (fact: Fact | undefined, limits: readonly number[]): readonly number[] => {
  if (fact === undefined || !('min' in fact)) return []
  const { kind, min, max = Number.MAX_SAFE_INTEGER } = fact
  const near = limits.flatMap((limit) =>
    kind === 'number'
      ? [limit * 0.99, limit, limit * 1.01]
      : [Math.floor(limit) - 1, Math.floor(limit), Math.floor(limit) + 1],
  )
  return [...new Set([min, ...near])].filter((one) => one >= min && one <= max)
}

/** The limits that the rules of these catalogues set for each fact. */
export const marksIn = (laws: readonly Law[]): AllMarks => {
  const found = new Map<string, Marks>()
  for (const law of laws)
    for (const comparison of comparisonsIn([law.policies, law.definitions]))
      for (const [id, { numbers, days }] of marksOf(law, comparison)) {
        const known = found.get(id)
        found.set(id, {
          numbers: [...(known?.numbers ?? []), ...numbers],
          days: [...(known?.days ?? []), ...days],
        })
      }
  const facts = new Map(laws.flatMap((law) => law.facts).map((fact) => [fact.id, fact]))
  return new Map(
    [...found].map(([id, { numbers, days }]) => [
      id,
      { numbers: beside(facts.get(id), numbers), days: [...new Set(days)] },
    ]),
  )
}
