import { type CompiledTest, type Compiler, type NumberTerm, needsNoFigure } from './compiler'
import { HIRES } from './fact'
import { latest } from './latest'
import { once } from './once'
import { exactly, type Range } from './range'
import { hireSituations, type Situation } from './situation'
import type { Test } from './term'

/** What a count of hires is known by: its condition. */
export const countKey = (condition: Test): string => JSON.stringify(condition)

/** More hires than any condition asks for. */
const PLENTY = 1e12

const counted = ({ truth: judge }: CompiledTest, key: string, s: Situation): Range => {
  const tried = s.counted?.get(key)
  if (tried !== undefined) return exactly(tried)
  const each = hireSituations(s)
  if (each === undefined) return s.hasPlenty ? exactly(PLENTY) : { low: 0, high: Number.POSITIVE_INFINITY }
  let [low, high] = [0, 0]
  for (const hire of each) {
    const truth = judge(hire)
    if (truth === 'yes') low++
    if (truth !== 'no') high++
  }
  return { low, high }
}

const countHires = (test: CompiledTest, key: string): NumberTerm => ({
  kind: 'number',
  unit: 'people',
  reads: [HIRES, ...test.reads],
  unset: needsNoFigure,
  // A rule may hold one count against several limits.
  range: latest((s) => counted(test, key, s)),
})

const countsOf = once((_compiler: Compiler) => new Map<string, NumberTerm>())

/** How many hires meet a condition: from those that surely do to all that may. The same condition is counted once. */
export const compileCount = (compiler: Compiler, condition: Test): NumberTerm => {
  const counts = countsOf(compiler)
  const key = countKey(condition)
  const count = counts.get(key) ?? countHires(compiler.test(condition), key)
  counts.set(key, count)
  return count
}
