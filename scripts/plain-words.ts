import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import type { Language } from '../src/engine'
import { CATALOGUE_FOLDER, readFiles } from './catalogue-files'
import { catalogueTexts, interfaceTexts, type ReaderText } from './reader-texts'

/** A sentence, and where it stands. */
export type Sentence = { readonly language: Language; readonly where: string; readonly text: string }

/** What the words are held to. */
export const LIMITS = {
  /** Characters in a Chinese sentence, on average and at most. */
  chinese: { mean: 40, longest: 60 },
  /** School years that English asks for: of all sentences together, and of any one of at least so many words. */
  english: { mean: 8, hardest: 14, words: 12 },
} as const

/** Only a full stop ends a sentence: a semicolon would make any text look plain. */
const ENDS: Readonly<Record<Language, RegExp>> = { 'zh-CN': /[。！？\n]/, en: /(?<=[.!?])\s+|\n/ }
/** Shorter ones are labels. */
const LEAST = 4

/** A place that is filled in later counts as one short figure. */
const filled = (text: string): string => text.replace(/\{\{\w+\}\}/g, '1234')
const wordsIn = (text: string): readonly string[] => filled(text).match(/[\p{L}’'-]+/gu) ?? []

/** Characters of a Chinese sentence, words of an English one. */
export const sizeOf = ({ language, text }: Sentence): number =>
  language === 'en' ? wordsIn(text).length : [...filled(text)].length

/** The sentences of some texts, without labels. */
export const sentencesOf = (texts: readonly ReaderText[]): readonly Sentence[] =>
  texts
    .map(({ language, file, path, text }) => ({ language, where: `${file} ${path}`, text }))
    .flatMap((one) => one.text.split(ENDS[one.language]).map((text) => ({ ...one, text: text.trim() })))
    .filter((one) => sizeOf(one) >= LEAST)

/** All sentences that the reader may meet, but for the law's own words. */
export const allSentences = (): readonly Sentence[] =>
  sentencesOf([...interfaceTexts(), ...catalogueTexts(readFiles(CATALOGUE_FOLDER).raw)])

/** The school year (of the United States) that English sentences ask for, by Flesch and Kincaid. */
export const gradeOf = (sentences: readonly Sentence[]): number => {
  const words = sentences.flatMap(({ text }) => wordsIn(text))
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0)
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables })
}

/** Characters in a Chinese sentence, on average. */
export const meanLength = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, one) => sum + sizeOf(one), 0) / sentences.length

/** Whether one sentence alone asks too much. */
export const isTooHard = (sentence: Sentence): boolean =>
  sentence.language === 'en'
    ? sizeOf(sentence) >= LIMITS.english.words && gradeOf([sentence]) > LIMITS.english.hardest
    : sizeOf(sentence) > LIMITS.chinese.longest
