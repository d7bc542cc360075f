import { useTranslation } from 'react-i18next'
import type { Language } from '../engine'
import { isLanguage } from './set-up'

/** The interface's words, and the language they are in. */
export const useWords = () => {
  const { t, i18n } = useTranslation()
  const language: Language = isLanguage(i18n.language) ? i18n.language : 'zh-CN'
  return { t, language }
}

/** The interface's words as they are handed on. */
export type Words = ReturnType<typeof useWords>
