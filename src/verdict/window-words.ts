import type { Explanation, IsoDate, Window } from '../engine'
import { formatDay, type Words } from '../i18n'

/** A run of days in words. */
const spanOf = ({ t, locale }: Words, { from, to }: Window): string => {
  const day = (date: IsoDate) => formatDay(date, locale)
  if (from && to) return t('result.window.span', { from: day(from), to: day(to) })
  if (from) return t('result.window.from', { day: day(from) })
  return to ? t('result.window.until', { day: day(to) }) : t('result.window.always')
}

/** A run of days as it is to a reader on that day: when it began does not matter any more. */
export const spanFrom = (words: Words, { from, to }: Window, asOf: IsoDate): string => {
  const isPast = to !== null && to < asOf
  if (isPast || from === null || from > asOf) return spanOf(words, { from, to })
  return to === null ? words.t('result.window.fromNow') : spanOf(words, { from: null, to })
}

/** Whether a run ends because the law does, or because the reader's own days run out. */
export const endsByLaw = ({ policy }: Explanation, { to }: Window): boolean =>
  policy.editions.some((edition) => edition.to === to)

export const contains = ({ from, to }: Window, day: IsoDate): boolean =>
  (from === null || from <= day) && (to === null || day <= to)

/** A run of days on which the policy is the reader's, and the sentence that says so. */
export type SaidWindow = { readonly window: Window; readonly sentence: string }

const nextOf = (runs: readonly Window[], asOf: IsoDate): Window | undefined =>
  runs.find(({ from }) => from !== null && from > asOf)

/** Which of two runs ahead is told: the one that begins first, as what may be had before it is sure is not to be missed. */
const isFirst = ({ from }: Window, other: Window | undefined): boolean =>
  other === undefined || (from ?? '') <= (other.from ?? '')

/** Of what is open only the end of the days on which it may hold says anything: that it holds not yet is not known. */
const openSaid = (words: Words, { possibleWindows }: Explanation, asOf: IsoDate): SaidWindow | undefined => {
  const window = possibleWindows.find((run) => contains(run, asOf))
  if (window === undefined || window.to === null) return undefined
  return { window, sentence: words.t('result.window.mayHold', { span: spanFrom(words, window, asOf) }) }
}

/**
 * When it holds, when it will, or when it did: the run around the day asked about; else the next one; else the last one.
 * Of what is open, until when it may.
 * @returns undefined when it never holds with these answers, or nothing is known of its days
 */
export const windowSaid = (words: Words, explanation: Explanation, asOf: IsoDate): SaidWindow | undefined => {
  const { t } = words
  const { windows, possibleWindows, verdict } = explanation
  const now = windows.find((window) => contains(window, asOf))
  if (now) {
    const why = now.to === null ? 'open' : endsByLaw(explanation, now) ? 'law' : 'own'
    return { window: now, sentence: t(`result.window.now.${why}`, { span: spanFrom(words, now, asOf) }) }
  }
  if (verdict === 'undetermined') return openSaid(words, explanation, asOf)
  const [next, earliest] = [nextOf(windows, asOf), nextOf(possibleWindows, asOf)]
  if (next && isFirst(next, earliest))
    return { window: next, sentence: t('result.window.begins', { span: spanOf(words, next) }) }
  if (earliest)
    return { window: earliest, sentence: t('result.window.earliest', { span: spanOf(words, earliest) }) }
  const last = windows.at(-1)
  if (last === undefined) return undefined
  const why = endsByLaw(explanation, last) ? 'law' : 'own'
  return { window: last, sentence: t(`result.window.ended.${why}`, { span: spanOf(words, last) }) }
}
