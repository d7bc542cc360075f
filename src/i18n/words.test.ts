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
    expect([...en.keys()].sort()).toEqual([...zh.keys()].sort())
  })

  it.each([...zh])('%s has the same places to fill in both', (key, text) => {
    expect(places(en.get(key) ?? '')).toEqual(places(text))
  })

  it('are all used', () => {
    const code = source('src')
    const isQuoted = (key: string) => code.includes(`'${key}'`)
    const isBegun = (prefix: string) => code.includes(`\`${prefix}.\${`)
    const isUsed = (key: string): boolean => {
      const parts = key.split('.')
      const prefixes = parts.map((_, at) => parts.slice(0, at).join('.'))
      return isQuoted(key.replace(/\.\d+$/, '')) || prefixes.some(isBegun)
    }
    expect([...zh.keys()].filter((key) => !isUsed(key))).toEqual([])
  })
})
