import { type Beside, withLosses } from './advice-cost'
import { type Advice, upTo } from './advice-plan'
import { outcomeIn } from './assess'
import type { CompiledPolicy } from './compile'
import type { NumberTerm } from './compiler'
import { editionOn } from './glance'
import { type Lever, leversIn, pulled } from './lever'
import { compareQuantities } from './quantity'
import type { Situation } from './situation'

const MOST_STEPS = 10

const isNothing = (owed: NumberTerm, s: Situation): boolean => compareQuantities(owed.range(s).high, 0) <= 0

const stepsOf = ({ now, change }: Lever): readonly number[] =>
  change.to === 'more' && !change.takesMonths && typeof now === 'number'
    ? upTo(1, MOST_STEPS).map((step) => now + step)
    : []

/**
 * The least honest change after which nothing of what is owed would be left to pay, each worked out anew; undefined where
 * nothing is owed, or no single change leads there.
 */
export const spareFor = (policy: CompiledPolicy, s: Situation, beside: Beside = {}): Advice | undefined => {
  const edition = editionOn(policy, s.asOf)
  const owed = edition?.amount?.owed
  if (edition === undefined || owed === undefined || outcomeIn(edition, s) !== 'yes') return undefined
  if (isNothing(owed, s)) return undefined
  for (const lever of leversIn(edition.compiler, new Set(owed.reads), s))
    for (const value of stepsOf(lever))
      if (isNothing(owed, pulled(edition.compiler, s, { lever, value, on: s.asOf }))) {
        const { id, at } = lever.variable
        const changes = [{ id, at, from: lever.now, to: value }]
        return withLosses(beside, s, { changes, hires: 0, on: s.asOf, open: [] })
      }
  return undefined
}
