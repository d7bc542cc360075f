import { readFileSync } from 'node:fs'
import type { Language } from '../src/engine'

/** A text that readers meet, and where it stands. */
export type ReaderText = {
  readonly language: Language
  readonly file: string
  readonly path: string
  readonly text: string
}

type Files = Readonly<Record<string, unknown>>

const isLanguage = (key: string): key is Language => key === 'zh-CN' || key === 'en'

/** Said by the law and not by us, titles of acts above all; or for machines, like the spellings of a term. */
const NOT_OURS = new Set(['spellings', 'quotes'])
const NOT_READ = /^acts\.json$|\.cases\.json$/

type Place = { readonly file: string; readonly path: string; readonly language?: Language }

/** Every text below a key that names a language. */
const textsIn = (value: unknown, { file, path, language }: Place): readonly ReaderText[] => {
  if (typeof value === 'string') return language ? [{ language, file, path, text: value }] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([key]) => !NOT_OURS.has(key))
    .flatMap(([key, inner]) => {
      const here = path ? `${path}.${key}` : key
      return textsIn(
        inner,
        isLanguage(key) ? { file, path: here, language: key } : place(file, here, language),
      )
    })
}

const place = (file: string, path: string, language: Language | undefined): Place =>
  language ? { file, path, language } : { file, path }

/** All words of the interface, the accessibility statement among them. */
export const interfaceTexts = (): readonly ReaderText[] =>
  (['zh-CN', 'en'] as const).flatMap((language) => {
    const address = new URL(`../src/i18n/${language}.json`, import.meta.url)
    return textsIn(JSON.parse(readFileSync(address, 'utf8')), {
      file: `${language}.json`,
      path: '',
      language,
    })
  })

/** All texts in files of the catalogue, but for titles of acts, quoted law and worked cases. */
export const catalogueTexts = (files: Files): readonly ReaderText[] =>
  Object.entries(files)
    .filter(([file]) => !NOT_READ.test(file))
    .flatMap(([file, content]) => textsIn(content, { file, path: '' }))
