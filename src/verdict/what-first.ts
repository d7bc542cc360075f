import { type Choice, choicesAmong, type Facts, type IsoDate, plusDays } from '../engine'
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
 * Whether the reader would give up more for it: for each hire for whom it is theirs, or as a whole, something that cannot be
 * had beside it is worth more.
 */
const isOutdone = (
  { policy: { id }, explanation: { hireFindings } }: Judged,
  choices: readonly Choice[],
): boolean => {
  const lost = choices
    .filter(
      ({ offers, best }) => best !== undefined && best !== id && offers.some(({ policy }) => policy === id),
    )
    .map(({ at }) => at)
  const places = hireFindings?.flatMap(({ verdict }, at) => (verdict === 'eligible' ? [at] : []))
  return (places ?? [undefined]).every((at) => lost.includes(at))
}

/**
 * What to see to first: a registration or recognition that opens what is not theirs without it; else what soon runs out, the
 * sooner the earlier; else what matters most. Never what would cost the reader something better.
 */
export const firstOf = (yours: readonly Judged[], known: Known): Judged | undefined => {
  const choices = choicesAmong(known.explanations)
  const main = yours.filter(
    (judged) => isMain(judged) && !isDone(judged, known.answers) && !isOutdone(judged, choices),
  )
  const soon = main
    .flatMap((judged) => {
      const day = soonDay(judged, known.asOf)
      return day === undefined ? [] : [{ judged, day }]
    })
    .sort((one, other) => one.day.localeCompare(other.day))
  return main.find((judged) => opensOthers(judged, known)) ?? soon[0]?.judged ?? main[0]
}
