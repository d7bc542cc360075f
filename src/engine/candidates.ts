import type { Compiler } from './compiler'
import { dayOf, type IsoDate, isDay, nextDay, plusMonths, previousDay, yearOf } from './day'
import { type Answer, type Fact, HIRES } from './fact'
import type { Landmarks } from './landmarks'
import { isBounded, toNumber } from './quantity'
import type { OpenLeaf } from './question'
import type { Situation } from './situation'
import type { Truth } from './truth'
import { seenFrom, type Variable, withAnswer } from './variable'

/** One question about a situation: what it hangs on, and the rule's constants. */
export type Ground = { readonly compiler: Compiler; readonly landmarks: Landmarks }

const around = (day: IsoDate): readonly IsoDate[] => [previousDay(day), day, nextDay(day)]

const yearEdges = (day: IsoDate): readonly IsoDate[] =>
  [-1, 0, 1].flatMap((step) => {
    const year = Math.min(9998, Math.max(2, yearOf(day) + step))
    return [dayOf(year, 1, 1), dayOf(year, 6, 30), dayOf(year, 7, 1), dayOf(year, 12, 31)]
  })

const knownDays = ({ asOf, values, hires }: Situation, at: number | undefined): readonly IsoDate[] =>
  [asOf, ...values, ...(at === undefined ? [] : (hires?.[at] ?? []))].filter(
    (value): value is IsoDate => typeof value === 'string' && isDay(value),
  )

/** Days around which a condition can turn: every known day and fixed day, moved by every length the rule adds, once or twice. */
const dayCandidates = (
  { landmarks }: Ground,
  s: Situation,
  { variable, isPaired }: { readonly variable: Variable; readonly isPaired: boolean },
): readonly IsoDate[] => {
  const anchors = [...knownDays(s, variable.at), ...landmarks.days]
  const ages = landmarks.ages.flatMap((years) => [-12 * years, -12 * (years + 1)])
  const shifts = [0, ...landmarks.months.flatMap((months) => [months, -months])]
  const once = [...shifts, ...ages]
  const twice = isPaired ? once.flatMap((first) => shifts.map((second) => first + second)) : once
  const moved = anchors.flatMap((day) => [...new Set(twice)].map((months) => plusMonths(day, months)))
  return [
    ...new Set([...moved.flatMap(around), ...(landmarks.hasYears ? anchors.flatMap(yearEdges) : [])]),
  ].sort()
}

/** A fact, and the open conditions that read it. */
type Use = { readonly variable: Variable; readonly leaves: readonly OpenLeaf[] }

const bisect = (low: number, high: number, truth: (value: number) => Truth): readonly number[] => {
  if (high - low <= 1 || truth(low) === truth(high)) return []
  const middle = Math.floor((low + high) / 2)
  const found = [...bisect(low, middle, truth), ...bisect(middle, high, truth)]
  return high - low === 2 || found.length === 0 ? [middle, ...found] : found
}

/** The other side of a comparison in which the variable stands alone on one side. */
const opposite = (leaf: OpenLeaf, variable: Variable, s: Situation): readonly number[] =>
  (leaf.test.opposite?.(variable.id, seenFrom(s, leaf.at)) ?? []).filter(isBounded).map(toNumber)

const sizeBounds = ({ compiler }: Ground, { id }: Variable): readonly number[] =>
  compiler.sizeStandard.rows.flatMap(({ metrics }) =>
    metrics.filter(({ fact }) => fact === id).flatMap(({ small, medium, large }) => [small, medium, large]),
  )

type Figure = Extract<Fact, { readonly kind: 'integer' | 'number' | 'term-length' }>

const numberCandidates = (
  ground: Ground,
  s: Situation,
  {
    variable,
    leaves,
    fact,
  }: { readonly variable: Variable; readonly leaves: readonly OpenLeaf[]; readonly fact: Figure },
): readonly number[] => {
  const most = 'max' in fact ? (fact.max ?? Number.MAX_SAFE_INTEGER) : Number.MAX_SAFE_INTEGER
  const marks = [
    ...ground.landmarks.numbers,
    ...sizeBounds(ground, variable),
    ...leaves.flatMap((leaf) => opposite(leaf, variable, s)),
  ]
  const isWhole = fact.kind !== 'number'
  const near = marks.flatMap((mark) =>
    isWhole ? [Math.floor(mark) - 1, Math.floor(mark), Math.floor(mark) + 1] : [mark],
  )
  const possible = [fact.min, ...near, Math.min(most, 1e9)].filter(
    (value) => value >= fact.min && value <= most,
  )
  const sorted = [...new Set(possible)].sort((a, b) => a - b)
  const pairs = sorted.slice(1).map((high, index) => [sorted[index] ?? high, high] as const)
  if (!isWhole) return [...sorted, ...pairs.map(([low, high]) => (low + high) / 2)].reverse()
  const truthOf = (leaf: OpenLeaf) => (value: number) =>
    leaf.test.truth(seenFrom(withAnswer(ground.compiler, s, { variable, value }), leaf.at))
  // Only where it stands inside an expression must its turning points be searched for.
  const hidden = leaves.filter((leaf) => leaf.test.opposite && opposite(leaf, variable, s).length === 0)
  const turning = hidden.flatMap((leaf) => pairs.flatMap(([low, high]) => bisect(low, high, truthOf(leaf))))
  // The largest first: they part the industries and sizes soonest.
  return [...sorted, ...turning].reverse()
}

/** The options that the rule names, and one that stands for all others. */
const namedOptions = ({ landmarks }: Ground, options: readonly string[]): readonly string[] => {
  const isNamed = (option: string) => landmarks.options.includes(option)
  return [...options.filter(isNamed), ...options.filter((option) => !isNamed(option)).slice(0, 1)]
}

const allCandidates = (ground: Ground, s: Situation, { variable, leaves }: Use): readonly Answer[] => {
  const { fact } = ground.compiler.factOf(variable.id)
  switch (fact.kind) {
    case 'boolean':
      return [true, false]
    case 'choice':
      return ground.compiler.isOfSize(fact.id) ? fact.options : namedOptions(ground, fact.options)
    case 'set':
      return [[], ...namedOptions(ground, fact.options).map((option) => [option])]
    case 'day':
      return dayCandidates(ground, s, { variable, isPaired: leaves.some(isShared) })
    case 'list':
      return []
    default:
      return numberCandidates(ground, s, { variable, leaves, fact })
  }
}

const isShared = ({ variables }: OpenLeaf): boolean => new Set(variables.map(({ path }) => path)).size > 1

/**
 * Values that stand for all others: whatever a fact may be, one of these has the same effect on every condition that is
 * still open. Where a condition hangs on this fact alone, one value for each effect is enough.
 */
export const candidatesFor = (
  ground: Ground,
  s: Situation,
  { variable, open }: { readonly variable: Variable; readonly open: readonly OpenLeaf[] },
): readonly Situation[] => {
  const leaves = open.filter(({ variables }) => variables.some(({ path }) => path === variable.path))
  if (variable.id === HIRES)
    return [
      { ...s, hasPlenty: true },
      { ...s, hires: [] },
    ]
  const situations = allCandidates(ground, s, { variable, leaves }).map((value) =>
    withAnswer(ground.compiler, s, { variable, value }),
  )
  if (leaves.some(isShared)) return situations
  const byEffect = new Map(
    situations.map((next) => [leaves.map(({ test, at }) => test.truth(seenFrom(next, at))).join(), next]),
  )
  return [...byEffect.values()]
}
