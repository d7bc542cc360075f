import { readFileSync } from 'node:fs'
import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import type { Language } from '../src/engine'
import { CATALOGUE_FOLDER, readFiles } from './catalogue-files'

/** A sentence, and where it stands. */
export type Sentence = { readonly language: Language; readonly where: string; readonly text: string }

const isLanguage = (key: string): key is Language => key === 'zh-CN' || key === 'en'

/** Every text below a key that names a language. */
const textsIn = (value: unknown, where: string, language?: Language): readonly Sentence[] => {
  if (typeof value === 'string') return language ? [{ language, where, text: value }] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, `${where}.${key}`, isLanguage(key) ? key : language),
  )
}

const ENDS: Readonly<Record<Language, RegExp>> = { 'zh-CN': /[。！？；\n]/, en: /(?<=[.!?;])\s+|\n/ }
/** Shorter ones are labels. */
const LEAST: Readonly<Record<Language, number>> = { 'zh-CN': 4, en: 4 }

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}’'-]+/gu) ?? []
const sizeOf = ({ language, text }: Sentence): number =>
  language === 'en' ? wordsIn(text).length : [...text].length

/** All sentences that the reader may meet, but for the titles of acts. */
export const allSentences = (): readonly Sentence[] => {
  const { 'acts.json': _, ...files } = readFiles(CATALOGUE_FOLDER).raw
  const words = (['zh-CN', 'en'] as const).flatMap((language) => {
    const file = new URL(`../src/i18n/${language}.json`, import.meta.url)
    return textsIn(JSON.parse(readFileSync(file, 'utf8')), `${language}.json`, language)
  })
  const laws = Object.entries(files)
    .filter(([file]) => !file.endsWith('.cases.json'))
    .flatMap(([file, content]) => textsIn(content, file))
  return [...words, ...laws]
    .flatMap((one) => one.text.split(ENDS[one.language]).map((text) => ({ ...one, text: text.trim() })))
    .filter((one) => sizeOf(one) >= LEAST[one.language])
}

/** The school year (of the United States) that English sentences ask for, by Flesch and Kincaid. */
export const gradeOf = (sentences: readonly Sentence[]): number => {
  const words = sentences.flatMap(({ text }) => wordsIn(text))
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0)
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables })
}

/** Characters in a Chinese sentence, on average. */
export const meanLength = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, one) => sum + sizeOf(one), 0) / sentences.length
