import { checkedUntil, type IsoDate, nextDay } from '../engine'
import { earliestOf } from './earliest'
import type { Places } from './last-days'
import { type Judged, judgedAs, type Report } from './report'
import { type Dated, datedPolicies, isAhead, type Span } from './spans'

/** A day worth remembering, and why. */
export type DateAhead =
  | {
      readonly kind: 'last-day' | 'may-end' | 'law-ends' | 'begins' | 'may-begin'
      readonly day: IsoDate
      readonly judged: Judged
      /** The hires whose day it is; undefined where none is told from the others. */
      readonly hires: Places
    }
  | { readonly kind: 'recheck'; readonly day: IsoDate }

const isOpen = ({ explanation }: Judged): boolean => explanation.verdict === 'undetermined'

/**
 * What is only possible later begins with the first day on which it can be had at all, by doing or by waiting. What is open
 * may be had now, and what surely begins by then tells its own day.
 */
const mayBeginOf = ({ spans, ...judged }: Dated, report: Report): readonly DateAhead[] => {
  const { asOf } = report
  const later = spans.find(({ holds, from }) => !holds && from !== null && from > asOf)
  const day = earliestOf(report, judged.explanation)?.day ?? later?.from
  if (later === undefined || !day || day <= asOf || isOpen(judged)) return []
  const isSaid = spans.some(({ holds, from }) => holds && from !== null && from <= day)
  return isSaid ? [] : [{ kind: 'may-begin', day, judged, hires: later.hires }]
}

const beginOf = ({ from, holds, hires }: Span, judged: Judged, { asOf }: Report): readonly DateAhead[] =>
  holds && from !== null && from > asOf ? [{ kind: 'begins', day: from, judged, hires }] : []

/**
 * The end of what is only possible later is no date to keep; of an open question it is: until then it can be settled. Where
 * something surely ends on that day too, once is enough.
 */
const endOf = ({ to, holds, ends, hires }: Span, { spans, ...judged }: Dated): readonly DateAhead[] => {
  if (to === null || !(holds || isOpen(judged))) return []
  if (!holds && spans.some((span) => span.holds && span.to === to)) return []
  if (ends !== 'own') return [{ kind: 'law-ends', day: to, judged, hires }]
  return [{ kind: holds ? 'last-day' : 'may-end', day: to, judged, hires }]
}

const datesOf = (dated: Dated, report: Report): readonly DateAhead[] => {
  const ahead = { ...dated, spans: dated.spans.filter((span) => isAhead(span, report.asOf)) }
  const { spans, ...judged } = ahead
  return [
    ...mayBeginOf(ahead, report),
    ...spans.flatMap((span) => [...beginOf(span, judged, report), ...endOf(span, ahead)]),
  ]
}

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
