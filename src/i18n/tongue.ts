import type { Language } from '../engine'

/** Made up from the English words at run time, right to left, to find what is hard-wired. No reader is offered it. */
export const PSEUDO = 'ar-XB'

/** A language in which pages are shown. */
export type Tongue = Language | typeof PSEUDO

/** How days, figures and lists are written; never a mere choice of words. */
export type Locale = 'zh-CN' | 'en-GB' | typeof PSEUDO

type Manner = {
  /** In which language the words stand in the catalogue. */
  readonly language: Language
  readonly locale: Locale
  readonly direction: 'ltr' | 'rtl'
}

/** Every language of the pages, and what comes with it. */
export const TONGUES: Readonly<Record<Tongue, Manner>> = {
  'zh-CN': { language: 'zh-CN', locale: 'zh-CN', direction: 'ltr' },
  en: { language: 'en', locale: 'en-GB', direction: 'ltr' },
  [PSEUDO]: { language: 'en', locale: PSEUDO, direction: 'rtl' },
}

export const isTongue = (text: string | null): text is Tongue => text !== null && Object.hasOwn(TONGUES, text)

/** How days, figures and lists are written in a language. */
export const localeOf = (tongue: Tongue): Locale => TONGUES[tongue].locale
