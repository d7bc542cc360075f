import { checkedUntil, type IsoDate } from '../engine'
import { type Judged, judgedAs, type Report } from './report'
import { type Dated, datedPolicies, isAhead, type Span } from './spans'

/** A day worth remembering, and why. */
export type DateAhead =
  | {
      readonly kind: 'last-day' | 'law-ends' | 'begins' | 'may-begin'
      readonly day: IsoDate
      readonly judged: Judged
    }
  | { readonly kind: 'recheck'; readonly day: IsoDate }

const beginOf = ({ from, isSure }: Span, judged: Judged, asOf: IsoDate): readonly DateAhead[] =>
  from !== null && from > asOf ? [{ kind: isSure ? 'begins' : 'may-begin', day: from, judged }] : []

/** The end of what is only possible later is no date to keep; of an open question it is: until then it can be settled. */
const endOf = ({ to, isSure, ends }: Span, judged: Judged): readonly DateAhead[] => {
  if (to === null || !(isSure || judged.explanation.verdict === 'undetermined')) return []
  return [{ kind: ends === 'own' ? 'last-day' : 'law-ends', day: to, judged }]
}

const datesOf = ({ spans, ...judged }: Dated, asOf: IsoDate): readonly DateAhead[] =>
  spans
    .filter((span) => isAhead(span, asOf))
    .flatMap((span) => [...beginOf(span, judged, asOf), ...endOf(span, judged)])

/** The last day on which all of the reader's rules without an end count as checked. */
const recheckOf = (report: Report): readonly DateAhead[] => {
  const days = judgedAs(report, 'eligible').flatMap(
    ({ explanation: { edition } }) => (edition && checkedUntil(edition)) ?? [],
  )
  const day = [...days].sort()[0]
  return day === undefined ? [] : [{ kind: 'recheck', day }]
}

/** The days to remember from the day asked about on, in order of time. */
export const datesAhead = (report: Report): readonly DateAhead[] =>
  [...datedPolicies(report).flatMap((dated) => datesOf(dated, report.asOf)), ...recheckOf(report)]
    .filter(({ day }) => day >= report.asOf)
    .sort((a, b) => a.day.localeCompare(b.day))
