import { type Answer, type IsoDate, isDay, plusMonths } from '../engine'
import type { AskedFact } from './loaded'

/** Whether an answer lies where answers seldom do, and is most likely a slip. It counts all the same. */
export const isUnlikely = (
  { fact, likely }: Pick<AskedFact, 'fact' | 'likely'>,
  answer: Answer | null | undefined,
  asOf: IsoDate,
): boolean => {
  if (likely === undefined) return false
  const { least, most, besides = [] } = likely
  if (typeof answer === 'number')
    return (
      !besides.includes(answer) &&
      ((least !== undefined && answer < least) || (most !== undefined && answer > most))
    )
  if (fact.kind !== 'day' || typeof answer !== 'string' || !isDay(answer)) return false
  return (
    (least !== undefined && answer < plusMonths(asOf, least)) ||
    (most !== undefined && answer > plusMonths(asOf, most))
  )
}
