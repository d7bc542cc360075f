import { describe, expect, it } from 'vitest'
import { disguiseAll } from './disguise'
import { dress } from './dress'
import english from './en.json'
import { pseudoWords } from './pseudo-words'
import { createI18n } from './set-up'

describe('a disguised text', () => {
  it('is accented, marked and still readable', () => {
    expect(disguiseAll('Keep your answers')).toBe('⟦Ķééééþ ýööûûŕ ååñšŵééŕš⟧')
  })

  it('keeps its places to fill in, each set apart from the words around it', () => {
    expect(disguiseAll('{{count}} of {{all}}')).toBe('⟦\u2068{{count}}\u2069 ööƒ \u2068{{all}}\u2069⟧')
  })

  it('is longer by a good third, over all texts', () => {
    const texts = (words: unknown): readonly string[] =>
      typeof words === 'string' ? [words] : Object.values(Object(words)).flatMap(texts)
    const length = (all: readonly string[]) => all.join('').length
    const ratio = length(texts(english).map((text) => String(disguiseAll(text)))) / length(texts(english))
    expect(ratio).toBeGreaterThan(1.33)
    expect(ratio).toBeLessThan(1.6)
  })

  it('says of every number what English says of many', () => {
    expect(
      Object.keys(Object(disguiseAll({ day_one: '{{count}} day', day_other: '{{count}} days' }))),
    ).toEqual(['day_one', 'day_zero', 'day_two', 'day_few', 'day_many', 'day_other'])
  })
})

describe('the pseudo-language', () => {
  it('has every text of the interface', async () => {
    const { t } = await createI18n('ar-XB')
    expect(t('forget.yes')).toBe('⟦Çļééååŕ ţĥééɱ⟧')
    for (const count of [0, 1, 2, 5, 11, 100])
      expect(t('interview.settled', { count, total: 100 })).toMatch(/^⟦.*\d.*⟧$/)
    expect(Object.keys(pseudoWords)).toEqual(Object.keys(english))
  })

  it('dresses a catalogue however deep its words stand, and leaves names, Chinese and figures alone', () => {
    const shared = { id: 'a', says: { 'zh-CN': { title: '甲' }, en: { title: 'A', also: ['B'] } } }
    const dressed = dress({ list: [shared], byId: new Map([['a', shared]]), unit: 'people', most: 3 })
    expect(dressed.list[0]).toEqual({
      id: 'a',
      says: { 'zh-CN': { title: '甲' }, en: { title: '⟦ÅÅ⟧', also: ['⟦Ɓ⟧'] } },
    })
    expect(dressed.byId.get('a')).toBe(dressed.list[0])
    expect([dressed.unit, dressed.most]).toEqual(['people', 3])
    expect(shared.says.en.title).toBe('A')
  })
})
