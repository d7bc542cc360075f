import { dayCandidates } from './candidate-days'
import type { Compiler } from './compiler'
import { type Answer, type Fact, HIRES } from './fact'
import { toNumber } from './quantity'
import type { OpenLeaf, Variable } from './question'
import { type Situation, seenFrom } from './situation'
import { rowsFor } from './size'
import { isSettled, type Truth } from './truth'
import { reads, type Use, usedIn } from './use'
import { withAnswer } from './variable'

/** Both sides of each place between two whole numbers where a condition turns. */
const turningBetween = (low: number, high: number, truth: (value: number) => Truth): readonly number[] => {
  if (truth(low) === truth(high)) return []
  if (high - low === 1) return [low, high]
  const middle = Math.floor((low + high) / 2)
  return [...turningBetween(low, middle, truth), ...turningBetween(middle, high, truth)]
}

/** The other side of a comparison in which the fact stands alone on one side. */
const opposite = (leaf: OpenLeaf, { id }: Variable, s: Situation): readonly number[] =>
  (leaf.test.opposite?.(id, seenFrom(s, leaf.at)) ?? []).map(toNumber)

/** The limits of the classes that this figure may reach, in the industry if it is known. */
const sizeBounds = ({ factOf, sizeStandard }: Compiler, id: string, s: Situation): readonly number[] => {
  const industry = s.values[factOf(sizeStandard.industry).slot]
  return rowsFor(sizeStandard, industry).flatMap(({ metrics }) =>
    metrics.filter(({ fact }) => fact === id).flatMap(({ small, medium, large }) => [small, medium, large]),
  )
}

const MOST = 1e9
type Figure = Extract<Fact, { readonly kind: 'integer' | 'number' | 'term-length' }>

/** Figures beside every limit nearby, in order. */
const figuresNear = (compiler: Compiler, use: Use, on: { readonly fact: Figure; readonly s: Situation }) => {
  const { fact, s } = on
  const most = fact.max ?? Number.MAX_SAFE_INTEGER
  const bounds = sizeBounds(compiler, fact.id, s)
  const others = use.own.flatMap((leaf) => opposite(leaf, use.variable, s))
  const marks = [...use.landmarks.numbers, ...bounds, ...others]
  const near = marks.flatMap((mark) =>
    fact.kind === 'number' ? [mark] : [Math.floor(mark) - 1, Math.floor(mark), Math.floor(mark) + 1],
  )
  const possible = [fact.min, ...near, Math.min(most, MOST)].filter((n) => n >= fact.min && n <= most)
  return [...new Set(possible)].sort((a, b) => a - b)
}

const numberCandidates = (
  compiler: Compiler,
  use: Use,
  on: { readonly fact: Figure; readonly s: Situation },
) => {
  const sorted = figuresNear(compiler, use, on)
  const pairs = sorted.slice(1).map((high, index) => [sorted[index] ?? high, high] as const)
  if (on.fact.kind === 'number')
    return [...sorted, ...pairs.map(([low, high]) => (low + high) / 2)].sort((a, b) => b - a)
  const { variable, own } = use
  const truthOf = (leaf: OpenLeaf) => (value: number) =>
    leaf.test.truth(seenFrom(withAnswer(compiler, on.s, { variable, value }), leaf.at))
  // Only where it stands inside an expression must its turning points be searched for.
  const hidden = own.filter((leaf) => leaf.test.opposite && opposite(leaf, variable, on.s).length === 0)
  const turning = hidden.flatMap((leaf) =>
    pairs.flatMap(([low, high]) => turningBetween(low, high, truthOf(leaf))),
  )
  // The largest first: they part the industries and sizes soonest.
  return [...new Set([...sorted, ...turning])].sort((a, b) => b - a)
}

/** The options that the rule names, and one that stands for all others. */
const namedOptions = ({ landmarks }: Use, options: readonly string[]): readonly string[] => {
  const isNamed = (option: string) => landmarks.options.includes(option)
  return [...options.filter(isNamed), ...options.filter((option) => !isNamed(option)).slice(0, 1)]
}

/**
 * Values that stand for all others: whatever a fact may be, one of these has the same effect on every condition that is
 * still open.
 */
export const valuesFor = (
  compiler: Compiler,
  s: Situation,
  { variable, open }: { readonly variable: Variable; readonly open: readonly OpenLeaf[] },
): readonly Answer[] => {
  const use = usedIn(variable, open)
  const { fact } = compiler.factOf(variable.id)
  switch (fact.kind) {
    case 'boolean':
      return [true, false]
    case 'choice':
      return compiler.isOfSize(fact.id) ? fact.options : namedOptions(use, fact.options)
    case 'set':
      return [[], ...namedOptions(use, fact.options).map((option) => [option])]
    case 'day':
      return dayCandidates(compiler, use, s)
    case 'list':
      return []
    default:
      return numberCandidates(compiler, use, { fact, s })
  }
}

/**
 * The situation with each value that stands for others, one after another. Of values that settle every condition they bear
 * on in the same way, one is enough.
 */
export const candidatesFor = function* (
  compiler: Compiler,
  s: Situation,
  on: { readonly variable: Variable; readonly open: readonly OpenLeaf[] },
): Generator<Situation> {
  if (on.variable.id === HIRES) {
    yield { ...s, hasPlenty: true }
    yield { ...s, hires: [] }
    return
  }
  const own = on.open.filter((leaf) => reads(leaf, on.variable.path))
  const seen = new Set<string>()
  for (const value of valuesFor(compiler, s, on)) {
    const next = withAnswer(compiler, s, { variable: on.variable, value })
    const effect = own.map(({ test, at }) => test.truth(seenFrom(next, at)))
    const key = effect.join()
    if (seen.has(key) && effect.every(isSettled)) continue
    seen.add(key)
    yield next
  }
}
