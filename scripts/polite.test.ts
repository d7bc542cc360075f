import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const CATALOGUE = 'public/catalogue'

/** Every text a reader may see, the law's own words excepted: they stand as they were written. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'quotes' ? [] : textsIn(inner)))
}

/** Texts that call the reader 你: everywhere it is 您. */
const impolite = (value: unknown): readonly string[] => textsIn(value).filter((text) => text.includes('你'))

const files = [
  'src/i18n/zh-CN.json',
  ...[CATALOGUE, `${CATALOGUE}/policies`].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.json') && !name.endsWith('.cases.json'))
      .map((name) => `${folder}/${name}`),
  ),
]

describe('the reader', () => {
  it.each(files)('is 您 in %s', (file) => {
    expect(impolite(JSON.parse(readFileSync(file, 'utf8')))).toEqual([])
  })

  it('called 你 would be found, but not where the law speaks', () => {
    const planted = { says: { 'zh-CN': { question: '你多大？' } }, source: { quotes: ['你方应当……'] } }
    expect(impolite(planted)).toEqual(['你多大？'])
  })
})
