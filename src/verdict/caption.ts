import type { IsoDate } from '../engine'
import { formatDay, type Words } from '../i18n'
import type { Span } from './spans'

/** All runs of a policy in short: the day on which the last of them ends, else the day on which the first begins. */
export const captionOf = (words: Words, spans: readonly Span[], asOf: IsoDate): string => {
  const { t, locale } = words
  const ends = spans.flatMap(({ to }) => to ?? [])
  const last = ends.length === spans.length ? [...ends].sort().at(-1) : undefined
  if (last) return t('result.window.until', { day: formatDay(last, locale) })
  const begins = spans.flatMap(({ from }) => (from !== null && from > asOf ? [from] : []))
  const first = begins.length === spans.length ? [...begins].sort()[0] : undefined
  return first ? t('result.window.from', { day: formatDay(first, locale) }) : t('next.dates.ends.open')
}
