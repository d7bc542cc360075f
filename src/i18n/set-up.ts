import { createInstance, type i18n as I18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../engine'

/** The words of the interface; each language is a part of its own, loaded when it is read. */
const WORDS = {
  'zh-CN': () => import('./zh-CN.json'),
  en: () => import('./en.json'),
} as const

export const isLanguage = (text: string | null): text is Language =>
  text !== null && Object.hasOwn(WORDS, text)

/** The reader's language of those we speak: Chinese for every kind of Chinese, else English. */
export const preferredLanguage = (wanted: readonly string[]): Language =>
  wanted.length === 0 || wanted[0]?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en'

const addWords = async (i18n: I18n, language: Language): Promise<void> => {
  if (!i18n.hasResourceBundle(language, 'translation'))
    i18n.addResourceBundle(language, 'translation', (await WORDS[language]()).default)
}

/** Makes the translator and loads its first language. */
export const createI18n = async (language: Language): Promise<I18n> => {
  const i18n = createInstance()
  await i18n
    .use(initReactI18next)
    .init({ lng: language, resources: {}, interpolation: { escapeValue: false }, returnNull: false })
  await addWords(i18n, language)
  return i18n
}

/** Loads another language, then switches to it; until then the page keeps its words. */
export const switchLanguage = async (i18n: I18n, language: Language): Promise<void> => {
  await addWords(i18n, language)
  await i18n.changeLanguage(language)
}
