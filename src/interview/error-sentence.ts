import type { TypedCode } from '../catalogue'
import type { Fact } from '../engine'
import { formatFigure, type Locale, type Words } from '../i18n'

const boundsOf = (fact: Fact, locale: Locale) => {
  if (fact.kind !== 'integer' && fact.kind !== 'number' && fact.kind !== 'term-length') return {}
  const show = (value: number) => formatFigure(value, fact.unit, locale)
  const most = fact.kind === 'term-length' ? undefined : fact.max
  return { min: show(fact.min), max: show(most ?? Number.MAX_SAFE_INTEGER) }
}

/** What is wrong with an answer, and what would be right, in the reader's words. */
export const errorSentence = ({ t, locale }: Words, fact: Fact, code: TypedCode): string => {
  if (code === 'too-large' && fact.kind === 'number' && fact.unit === 'share')
    return t('errors.too-large-share')
  if (code === 'not-a-number' && fact.kind === 'term-length') return t('errors.not-a-term')
  return t(`errors.${code}`, boundsOf(fact, locale))
}
