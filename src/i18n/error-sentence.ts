import type { Fact } from '../engine'
import { formatFigure } from './format'
import type { Locale } from './tongue'
import type { Words } from './use-words'
import type words from './zh-CN.json'

/** Why an answer cannot be taken: the codes that have a sentence. */
type ErrorCode = Exclude<
  keyof typeof words.errors,
  'title' | 'of' | 'too-large-share' | 'not-a-term' | 'figure' | 'in-future' | 'missing'
>

const boundsOf = (fact: Fact, locale: Locale) => {
  if (fact.kind !== 'integer' && fact.kind !== 'number' && fact.kind !== 'term-length') return {}
  const show = (value: number) => formatFigure(value, fact.unit, locale)
  const most = fact.kind === 'term-length' ? undefined : fact.max
  return { min: show(fact.min), max: show(most ?? Number.MAX_SAFE_INTEGER) }
}

/** Days that lie behind, such as a birth. */
const isPast = (fact: Fact): boolean => fact.kind === 'day' && fact.monthsAhead === 0

/** A day as it may be typed, of the years in which such days lie. */
export const dayExample = (fact: Fact): string => (isPast(fact) ? '1998-5-6' : '2026-3-1')

/** What is wrong with an answer, and what would be right, in the reader's words. */
export const errorSentence = ({ t, locale }: Words, fact: Fact, code: ErrorCode): string => {
  if (code === 'too-large' && fact.kind === 'number' && fact.unit === 'share')
    return t('errors.too-large-share')
  if (code === 'not-a-number' && fact.kind === 'term-length') return t('errors.not-a-term')
  if (code === 'not-a-number' && 'unit' in fact) return t(`errors.figure.${fact.unit}`)
  if (code === 'far-future' && isPast(fact)) return t('errors.in-future')
  return t(`errors.${code}`, { ...boundsOf(fact, locale), example: dayExample(fact) })
}
