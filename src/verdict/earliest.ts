import type { Explanation, IsoDate } from '../engine'
import type { Report } from './report'

/** The first day on which a no may turn, and whether the reader has to do something for it. */
export type Earliest = { readonly day: IsoDate; readonly takesDoing: boolean }

type Known = Pick<Report, 'advice' | 'asOf'>

/** By what the reader may do, or by itself with time: whichever comes first; undefined where neither is known. */
export const earliestOf = ({ advice, asOf }: Known, explanation: Explanation): Earliest | undefined => {
  const { windows, possibleWindows, policy } = explanation
  const next = [...windows, ...possibleWindows].flatMap(({ from }) => (from && from > asOf ? [from] : []))
  const byItself = [...next].sort()[0]
  const byDoing = [...(advice.get(policy.id) ?? [])].map(({ on }) => on).sort()[0]
  if (byDoing !== undefined && (byItself === undefined || byDoing <= byItself))
    return { day: byDoing, takesDoing: true }
  return byItself === undefined ? undefined : { day: byItself, takesDoing: false }
}
