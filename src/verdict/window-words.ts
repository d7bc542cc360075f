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

/**
 * When it holds, when it will, or when it did: the run around the day asked about; else the next one; else the last one.
 * @returns undefined when it never holds with these answers
 */
export const windowSaid = (words: Words, explanation: Explanation, asOf: IsoDate): SaidWindow | undefined => {
  const { t } = words
  const { windows, possibleWindows } = explanation
  const now = windows.find((window) => contains(window, asOf))
  if (now) {
    const why = now.to === null ? 'open' : endsByLaw(explanation, now) ? 'law' : 'own'
    return { window: now, sentence: t(`result.window.now.${why}`, { span: spanFrom(words, now, asOf) }) }
  }
  const next = windows.find(({ from }) => from !== null && from > asOf)
  if (next) return { window: next, sentence: t('result.window.begins', { span: spanOf(words, next) }) }
  const earliest = possibleWindows.find(({ from }) => from !== null && from > asOf)
  if (earliest)
    return { window: earliest, sentence: t('result.window.earliest', { span: spanOf(words, earliest) }) }
  const last = windows.at(-1)
  if (last === undefined) return undefined
  const why = endsByLaw(explanation, last) ? 'law' : 'own'
  return { window: last, sentence: t(`result.window.ended.${why}`, { span: spanOf(words, last) }) }
}
