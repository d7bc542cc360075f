import type { LoadedCatalogue, PolicyFile } from '../catalogue'
import { type Edition, type LeafCondition, previousDay, type Unit } from '../engine'
import { joinAlike } from './join-alike'
import { figuresNamed, type SetFigure } from './law-figure'
import { leavesOf, ruleTree } from './rule-tree'

/** A figure through time. `leaf` is the latest condition that sets it as its limit; else it stands in an amount or a province. */
export type Series = {
  readonly id: string
  readonly unit: Unit | undefined
  readonly leaf: LeafCondition | undefined
  /** The facts it is set by: a province, and what else the law asks. */
  readonly by: readonly string[]
  readonly values: readonly SetFigure[]
}

type Compare = Extract<LeafCondition, { readonly kind: 'compare' }>
type Limit = { readonly edition: Edition; readonly leaf: Compare }

const isCompare = (leaf: LeafCondition): leaf is Compare => leaf.kind === 'compare'

/** What is compared, and how: the same in two editions, though the limit may differ. */
export const comparisonOf = ({ value, is }: Compare): string => `${is} ${JSON.stringify(value)}`

/** The unit of what a limit is held against. */
export const unitOfLimit = (loaded: LoadedCatalogue, { value, limit }: Compare): Unit | undefined => {
  if ('parameter' in limit) return loaded.figures.get(limit.parameter)?.unit
  if ('ageFrom' in value) return 'years'
  const fact = 'fact' in value ? loaded.asked.get(value.fact)?.fact : undefined
  return fact && 'unit' in fact ? fact.unit : undefined
}

/** The values of a parameter, each until the next of the same province begins. */
export const valuesOf = (loaded: LoadedCatalogue, id: string): readonly SetFigure[] => {
  const values = loaded.figures.get(id)?.values ?? []
  return values.map(({ from, of = [], value, source }, at) => {
    const next = values.slice(at + 1).find((later) => String(later.of ?? []) === String(of))
    return { from, to: next && previousDay(next.from), of, value, source }
  })
}

const setBy = (loaded: LoadedCatalogue, { edition, leaf }: Limit): readonly SetFigure[] => {
  const { limit } = leaf
  if ('parameter' in limit) return limit.by ? [] : valuesOf(loaded, limit.parameter)
  if (!('number' in limit)) return []
  const source = leaf.source ?? edition.sources[0] ?? { act: '' }
  return [{ from: edition.from, to: edition.to, of: [], value: limit.number, source }]
}

/** Two limits on the same thing in one edition are two figures; else a figure goes by what it is held against. */
const keyedLimits = (limits: readonly Limit[]): ReadonlyMap<string, readonly Limit[]> => {
  const twice = (limit: Limit) =>
    limits.some(
      (other) =>
        other.edition === limit.edition &&
        other.leaf.id !== limit.leaf.id &&
        comparisonOf(other.leaf) === comparisonOf(limit.leaf),
    )
  const split = new Set(limits.filter(twice).map(({ leaf }) => comparisonOf(leaf)))
  const groups = new Map<string, readonly Limit[]>()
  for (const limit of limits) {
    const comparison = comparisonOf(limit.leaf)
    const key = split.has(comparison) ? `${comparison} ${limit.leaf.id}` : comparison
    groups.set(key, [...(groups.get(key) ?? []), limit])
  }
  return groups
}

const limitSeries = (loaded: LoadedCatalogue, { editions }: PolicyFile): readonly Series[] => {
  const limits = editions.flatMap((edition) =>
    leavesOf(ruleTree(edition, loaded.catalogue.definitions))
      .filter(isCompare)
      .map((leaf) => ({ edition, leaf })),
  )
  return [...keyedLimits(limits).values()].flatMap((group) => {
    const leaf = group.at(-1)?.leaf
    const values = joinAlike(group.flatMap((limit) => setBy(loaded, limit)))
    return leaf && values.length > 0
      ? [{ id: leaf.id, unit: unitOfLimit(loaded, leaf), leaf, by: [], values }]
      : []
  })
}

/** A figure goes no further than the rule it stands in, whose last day ends what is told of it, too. */
const within = ({ editions }: PolicyFile, series: Series): Series => {
  const last = editions.at(-1)?.to
  if (last === undefined) return series
  const values = series.values
    .filter(({ from }) => from <= last)
    .map((value) => ({ ...value, to: value.to !== undefined && value.to < last ? value.to : last }))
  return { ...series, values }
}

/** The figures of a policy with their whole history, but for those inside a count of hires: limits first, then what amounts and provinces go by. */
export const figureSeries = (loaded: LoadedCatalogue, policy: PolicyFile): readonly Series[] => {
  const limits = limitSeries(loaded, policy)
  const shown = new Set(
    limits.flatMap(({ leaf }) =>
      leaf?.kind === 'compare' && 'parameter' in leaf.limit ? [leaf.limit.parameter] : [],
    ),
  )
  const others = figuresNamed(policy.editions, loaded.catalogue.definitions)
    .filter(({ parameter }) => !shown.has(parameter))
    .map(({ parameter, by }) => ({
      id: parameter,
      unit: loaded.figures.get(parameter)?.unit,
      leaf: undefined,
      by,
      values: valuesOf(loaded, parameter),
    }))
  return [...limits, ...others]
    .map((series) => within(policy, series))
    .filter(({ values }) => values.length > 0)
}
