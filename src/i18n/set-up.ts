import { createInstance, type i18n as I18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Tongue } from './tongue'

/** The words of the interface; each language is a part of its own, loaded when it is read. */
const WORDS = {
  'zh-CN': async () => (await import('./zh-CN.json')).default,
  en: async () => (await import('./en.json')).default,
  'ar-XB': async () => (await import('./pseudo-words')).pseudoWords,
} as const satisfies Record<Tongue, () => Promise<object>>

/** The reader's language of those we speak: Chinese for every kind of Chinese, else English. */
export const preferredLanguage = (wanted: readonly string[]): Tongue =>
  wanted.length === 0 || wanted[0]?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en'

const addWords = async (i18n: I18n, tongue: Tongue): Promise<void> => {
  if (!i18n.hasResourceBundle(tongue, 'translation'))
    i18n.addResourceBundle(tongue, 'translation', await WORDS[tongue]())
}

/** Makes the translator and loads its first language. */
export const createI18n = async (tongue: Tongue): Promise<I18n> => {
  const i18n = createInstance()
  await i18n
    .use(initReactI18next)
    .init({ lng: tongue, resources: {}, interpolation: { escapeValue: false }, returnNull: false })
  await addWords(i18n, tongue)
  return i18n
}

/**
 * Loads another language, then switches to it; until then the page keeps its words.
 * @param isWanted whether it still is when it has come
 * @returns whether the page speaks it now
 * @throws where its words do not come
 */
export const switchLanguage = async (
  i18n: I18n,
  tongue: Tongue,
  isWanted: () => boolean,
): Promise<boolean> => {
  await addWords(i18n, tongue)
  if (!isWanted()) return false
  await i18n.changeLanguage(tongue)
  return true
}
