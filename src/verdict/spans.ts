import type { Explanation, IsoDate, Window } from '../engine'
import { earliestOf } from './earliest'
import { daysOf, type Places } from './last-days'
import { type Judged, judgedAs, type Report } from './report'
import { endsByLaw } from './window-words'

/** A run of days of one policy: on which it is the reader's, or on which it still may be. */
export type Span = Window & {
  /** The hires whose days these are; undefined where none is told from the others. */
  readonly hires: Places
  /** Whether it is certain: by the answers, and by a text of law that was read. */
  readonly isSure: boolean
  /** Whether the answers make it theirs, however sure the rule is. */
  readonly holds: boolean
  /** Why it ends: the rule does, the reader's own days run out, or no end is named. */
  readonly ends: 'law' | 'own' | 'open'
}

/** A policy with its runs of days, in order of time. */
export type Dated = Judged & { readonly spans: readonly Span[] }

const endsBy = (explanation: Explanation, window: Window): Span['ends'] => {
  if (window.to === null) return 'open'
  return endsByLaw(explanation, window) ? 'law' : 'own'
}

/** What is certain, with what is possible beside it. */
const allSpans = (explanation: Explanation, asOf: IsoDate): readonly Span[] => {
  const { possibleWindows, certainty } = explanation
  const spanFrom = (holds: boolean, window: Window, hires: Places) => ({
    ...window,
    hires,
    holds,
    isSure: holds && certainty !== 'unconfirmed',
    ends: endsBy(explanation, window),
  })
  return [
    ...possibleWindows.map((window) => spanFrom(false, window, undefined)),
    ...daysOf(explanation, asOf).map(({ window, hires }) => spanFrom(true, window, hires)),
  ]
}

/** More would be hires of a long list: each stands in its table. */
const MOST_SPANS = 20

export const isAhead = ({ to }: Window, asOf: IsoDate): boolean => to === null || to >= asOf

/** What may be had earlier by doing something is drawn from then on. */
const drawnFrom = (report: Report, explanation: Explanation) => {
  const earliest = earliestOf(report, explanation)
  return (span: Span): Span =>
    !span.holds && earliest?.takesDoing && span.from !== null && earliest.day < span.from
      ? { ...span, from: earliest.day }
      : span
}

const spansOf = (explanation: Explanation, report: Report): readonly Span[] => {
  const { asOf } = report
  const all = allSpans(explanation, asOf).map(drawnFrom(report, explanation))
  const ahead = all.filter((span) => isAhead(span, asOf))
  return ahead.length > 0 ? ahead.slice(0, MOST_SPANS) : all.slice(-1)
}

/** Open-ended runs come last: there is no hurry. */
const endOf = ({ spans }: Dated): string => spans[0]?.to ?? '9999-12-31'

/** Every policy that holds, may hold or once held with these answers: what runs out first comes first, what is over last. */
export const datedPolicies = (report: Report): readonly Dated[] => {
  const dated = judgedAs(report, 'eligible', 'undetermined', 'ineligible', 'not-in-force')
    .map((judged) => ({ ...judged, spans: spansOf(judged.explanation, report) }))
    .filter(({ spans }) => spans.length > 0)
  const rank = ({ spans }: Dated) => (spans.some((span) => isAhead(span, report.asOf)) ? 0 : 1)
  return [...dated].sort((a, b) => rank(a) - rank(b) || endOf(a).localeCompare(endOf(b)))
}
