import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import english from './en.json'
import chinese from './zh-CN.json'

type Words = string | readonly string[] | { readonly [key: string]: Words }

const leaves = (words: Words, path = ''): readonly [string, string][] => {
  if (typeof words === 'string') return [[path, words]]
  return Object.entries(words).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key))
}
const places = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()

const NUMBER = /_(zero|one|two|few|many|other)$/
const plain = (key: string) => key.replace(NUMBER, '')

type Faults = readonly string[]

/** Keys that one language has and the other lacks, but for the forms of a number, which are its own. */
const missing = (one: Map<string, string>, other: Map<string, string>): Faults => {
  const known = new Set([...other.keys()].map(plain))
  return [...one.keys()].filter((key) => !known.has(plain(key)))
}

/** A text with a form for some numbers has one for each that the language tells apart, and for no others. */
const wrongNumbers = (words: Map<string, string>, language: string): Faults => {
  const wanted = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort()
  const counted = new Set([...words.keys()].filter((key) => NUMBER.test(key)).map(plain))
  return [...counted].filter((key) => {
    const forms = [...words.keys()]
      .filter((one) => plain(one) === key)
      .map((one) => one.slice(key.length + 1))
    return forms.sort().join() !== wanted.join()
  })
}

/** Texts whose places to fill in are not those of the other language. */
const wrongPlaces = (one: Map<string, string>, other: Map<string, string>): Faults => {
  const theirs = new Map([...other].map(([key, text]) => [plain(key), places(text).join()]))
  return [...one].filter(([key, text]) => theirs.get(plain(key)) !== places(text).join()).map(([key]) => key)
}

/** Texts that no line of code names. */
const unused = (keys: readonly string[], code: string): Faults => {
  const isQuoted = (key: string) => code.includes(`'${key}'`)
  const isBegun = (prefix: string) => code.includes(`\`${prefix}.\${`)
  const isUsed = (key: string): boolean => {
    const parts = key.split('.')
    const prefixes = parts.map((_, at) => parts.slice(0, at).join('.'))
    return isQuoted(plain(key).replace(/\.\d+$/, '')) || prefixes.some(isBegun)
  }
  return keys.filter((key) => !isUsed(key))
}

/** Words that stand in the other language's script: names aside, nobody translated them. */
const untranslated = (words: Map<string, string>, foreign: RegExp): Faults =>
  [...words].filter(([, text]) => foreign.test(text.replace(/\{\{\w+\}\}/g, ''))).map(([key]) => key)

const zh = new Map(leaves(chinese))
const en = new Map(leaves(english))

const source = (folder: string): string =>
  readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      if (entry.isDirectory()) return source(`${folder}/${entry.name}`)
      return /(?<!\.test)\.tsx?$/.test(entry.name) ? readFileSync(`${folder}/${entry.name}`, 'utf8') : ''
    })
    .join('\n')

describe("the interface's words", () => {
  it('say the same things in both languages', () => {
    expect([...missing(zh, en), ...missing(en, zh)]).toEqual([])
  })

  it('have the same places to fill in', () => {
    expect(wrongPlaces(zh, en)).toEqual([])
  })

  it('have a form for each number that the language tells apart', () => {
    expect(wrongNumbers(zh, 'zh-CN')).toEqual([])
    expect(wrongNumbers(en, 'en')).toEqual([])
  })

  it('are all used', () => {
    expect(unused([...zh.keys()], source('src'))).toEqual([])
  })

  it('are set with the apostrophes of print', () => {
    expect([...en].filter(([, text]) => text.includes("'")).map(([key]) => key)).toEqual([])
  })

  it('are all translated', () => {
    expect(untranslated(en, /\p{Script=Han}/u)).toEqual(['language.zh-CN'])
    const sentences = untranslated(zh, /[A-Za-z]{3,}( [A-Za-z]{2,}){2,}/)
    expect(sentences).toEqual([])
  })
})

describe('a fault that is planted is found', () => {
  const map = (words: Readonly<Record<string, string>>) => new Map(Object.entries(words))

  it('a text that one language lacks', () => {
    expect(missing(map({ a: '甲', b: '乙' }), map({ a: 'A' }))).toEqual(['b'])
  })

  it('a place that one language does not fill', () => {
    expect(wrongPlaces(map({ a: '{{n}} 项' }), map({ a: 'some' }))).toEqual(['a'])
    expect(wrongPlaces(map({ a_other: '{{n}} 项' }), map({ a_one: '{{n}}', a_other: '{{n}}s' }))).toEqual([])
  })

  it('a number without its form', () => {
    expect(wrongNumbers(map({ a_other: '{{count}} days' }), 'en')).toEqual(['a'])
    expect(wrongNumbers(map({ a_one: '一天', a_other: '几天' }), 'zh-CN')).toEqual(['a'])
  })

  it('a text that is never shown', () => {
    expect(unused(['a.b', 'a.c_other', 'd.e'], "t('a.b') t('a.c', { count }) ")).toEqual(['d.e'])
  })

  it('a text left in the other language', () => {
    expect(untranslated(map({ a: '还没有' }), /\p{Script=Han}/u)).toEqual(['a'])
  })
})
