import { useTranslation } from 'react-i18next'
import { isTongue, TONGUES } from './tongue'

/** The interface's words; the language of the words, the locale of what is written out, and how the page is told of both. */
export const useWords = () => {
  const { t, i18n } = useTranslation()
  const tongue = isTongue(i18n.language) ? i18n.language : 'zh-CN'
  return { t, tongue, ...TONGUES[tongue] }
}

/** The interface's words as they are handed on. */
export type Words = Pick<ReturnType<typeof useWords>, 't' | 'language' | 'locale'>
