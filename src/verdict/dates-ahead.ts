import { checkedUntil, type IsoDate, nextDay } from '../engine'
import { earliestOf } from './earliest'
import type { Places } from './last-days'
import { type Judged, judgedAs, type Report } from './report'
import { type Dated, datedPolicies, isAhead, type Span } from './spans'

/** A day worth remembering, and why. */
export type DateAhead =
  | {
      readonly kind: 'last-day' | 'law-ends' | 'begins' | 'may-begin'
      readonly day: IsoDate
      readonly judged: Judged
      /** The hires whose day it is; undefined where none is told from the others. */
      readonly hires: Places
    }
  | { readonly kind: 'recheck'; readonly day: IsoDate }

/** What is only possible later begins with the first day on which it can be had at all, by doing or by waiting. */
const beginOf = ({ from, holds, hires }: Span, judged: Judged, report: Report): readonly DateAhead[] => {
  if (from === null || from <= report.asOf) return []
  if (holds) return [{ kind: 'begins', day: from, judged, hires }]
  const day = earliestOf(report, judged.explanation)?.day ?? from
  return day > report.asOf ? [{ kind: 'may-begin', day, judged, hires }] : []
}

/** The end of what is only possible later is no date to keep; of an open question it is: until then it can be settled. */
const endOf = ({ to, holds, ends, hires }: Span, judged: Judged): readonly DateAhead[] => {
  if (to === null || !(holds || judged.explanation.verdict === 'undetermined')) return []
  return [{ kind: ends === 'own' ? 'last-day' : 'law-ends', day: to, judged, hires }]
}

const datesOf = ({ spans, ...judged }: Dated, report: Report): readonly DateAhead[] =>
  spans
    .filter((span) => isAhead(span, report.asOf))
    .flatMap((span) => [...beginOf(span, judged, report), ...endOf(span, judged)])

/** When the reader's rules are to be looked at again: when the first has ended, or has not been checked for a year. */
const recheckOf = (report: Report): readonly DateAhead[] => {
  const days = judgedAs(report, 'eligible').flatMap(({ explanation: { edition } }) => {
    if (edition === null) return []
    return edition.to ? [nextDay(edition.to)] : (checkedUntil(edition) ?? [])
  })
  const day = [...days].sort()[0]
  return day === undefined ? [] : [{ kind: 'recheck', day }]
}

/** The days to remember from the day asked about on, in order of time. */
export const datesAhead = (report: Report): readonly DateAhead[] =>
  [...datedPolicies(report).flatMap((dated) => datesOf(dated, report)), ...recheckOf(report)]
    .filter(({ day }) => day >= report.asOf)
    .sort((a, b) => a.day.localeCompare(b.day))
