import { type Facts, type IsoDate, plusDays } from '../engine'
import { lastDaysOf } from './last-days'
import type { Judged, Report } from './report'
import { isMain } from './tier'

/** Days: what ends sooner than that is done before what has more time. */
const SOON = 60

/** Whether a day ahead comes soon. */
export const isSoon = (day: IsoDate, asOf: IsoDate): boolean => day <= plusDays(asOf, SOON)

type Known = Pick<Report, 'answers' | 'asOf' | 'explanations'>

/** Whether it is there already: confirmed, or counted at least once. */
const isThere = (answers: Facts, fact: string): boolean => {
  const answer = answers[fact]
  return answer === true || (typeof answer === 'number' && answer > 0)
}

/** Whether all that it would bring about is there already. */
export const isDone = ({ policy: { gives = [] } }: Judged, answers: Facts): boolean =>
  gives.length > 0 && gives.every((fact) => isThere(answers, fact))

/** Whether it brings about what the reader does not have yet, and what hangs on that is not theirs without it. */
const opensOthers = ({ policy }: Judged, { answers, explanations }: Known): boolean => {
  const lacking = (policy.gives ?? []).filter((fact) => !isThere(answers, fact))
  return explanations.some(
    ({ policy: { id }, verdict, reads }) =>
      id !== policy.id &&
      (verdict === 'ineligible' || verdict === 'undetermined') &&
      lacking.some((fact) => reads.includes(fact)),
  )
}

/** The earliest last day, if it comes soon. */
const soonDay = ({ explanation }: Judged, asOf: IsoDate): IsoDate | undefined => {
  const [last] = lastDaysOf(explanation, asOf)
  return last && isSoon(last.day, asOf) ? last.day : undefined
}

/**
 * What to see to first: a registration or recognition that opens what is not theirs without it; else what soon runs out, the
 * sooner the earlier; else what matters most.
 */
export const firstOf = (yours: readonly Judged[], known: Known): Judged | undefined => {
  const main = yours.filter((judged) => isMain(judged) && !isDone(judged, known.answers))
  const soon = main
    .flatMap((judged) => {
      const day = soonDay(judged, known.asOf)
      return day === undefined ? [] : [{ judged, day }]
    })
    .sort((one, other) => one.day.localeCompare(other.day))
  return main.find((judged) => opensOthers(judged, known)) ?? soon[0]?.judged ?? main[0]
}
