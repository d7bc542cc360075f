import { type IsoDate, plusDays } from '../engine'
import type { Judged } from './report'
import { contains } from './window-words'

/** Days: what ends sooner than that is done before all else. */
const SOON = 60

/** The last day of the run around the day asked about; undefined when none is known or it has no end. */
export const lastDayOf = (
  { explanation: { windows } }: Pick<Judged, 'explanation'>,
  asOf: IsoDate,
): IsoDate | undefined => windows.find((window) => contains(window, asOf))?.to ?? undefined

/** Whether it gives money or a right: the others are ways that stand open. */
export const isMain = ({ policy, explanation }: Judged): boolean =>
  policy.nature === 'entitlement' || (explanation.amountUpTo ?? 0) > 0

/** What to see to first: what soon runs out, the sooner the earlier; else what matters most. */
export const firstOf = (yours: readonly Judged[], asOf: IsoDate): Judged | undefined => {
  const main = yours.filter(isMain)
  const soon = main
    .flatMap((judged) => {
      const day = lastDayOf(judged, asOf)
      return day !== undefined && day <= plusDays(asOf, SOON) ? [{ judged, day }] : []
    })
    .sort((one, other) => one.day.localeCompare(other.day))
  return soon[0]?.judged ?? main[0]
}
