import type { TFunction } from 'i18next'
import { createContext, useContext } from 'react'
import type { TONGUES, Tongue } from './tongue'

/** The interface's words; the language of the words, the locale of what is written out, and how the page is told of both. */
export type SpokenWords = { readonly t: TFunction; readonly tongue: Tongue } & (typeof TONGUES)[Tongue]

export const WordsContext = createContext<SpokenWords | undefined>(undefined)

/** @throws outside a WordsProvider */
export const useWords = (): SpokenWords => {
  const words = useContext(WordsContext)
  if (words === undefined) throw new Error('useWords needs a WordsProvider above it')
  return words
}

/** The interface's words as they are handed on. */
export type Words = Pick<SpokenWords, 't' | 'language' | 'locale'>
