import { describe, expect, it } from 'vitest'
import type { Language } from '../engine'
import type { Term } from './files'
import { markTerms } from './mark-terms'

const term = (id: string, spellings: Term['spellings']): Term => ({
  id,
  official: '名称',
  spellings,
  says: { 'zh-CN': { plain: id, meaning: '。' }, en: { plain: id, meaning: '.' } },
})

const TERMS = [
  term('subsidy', { 'zh-CN': ['社保补贴', '社会保险补贴'], en: ['subsidy', 'subsidies'] }),
  term('flexible', { 'zh-CN': ['灵活就业'], en: ['flexible work'] }),
  term('work-subsidy', { 'zh-CN': ['就业补贴'], en: ['flexible work subsidy'] }),
  term('levy', { 'zh-CN': ['残保金'], en: ['levy', '残保金', 'VAT (new)'] }),
]
const marked = (language: Language, text: string) =>
  markTerms(TERMS, language)(text).map(({ text: run, term: found }) => (found ? `[${run}=${found.id}]` : run))

describe('the terms of a text', () => {
  it.each<[string, Language, string, readonly string[]]>([
    ['nothing in it', 'en', 'Tell us more.', ['Tell us more.']],
    ['an empty text', 'en', '', []],
    ['a term at either end', 'zh-CN', '残保金和社保补贴', ['[残保金=levy]', '和', '[社保补贴=subsidy]']],
    ['the first of two places', 'en', 'A levy is a levy.', ['A ', '[levy=levy]', ' is a levy.']],
    ['the first of two spellings', 'en', 'The levy (残保金).', ['The ', '[levy=levy]', ' (残保金).']],
    ['capitals', 'en', 'Subsidies for you', ['[Subsidies=subsidy]', ' for you']],
    ['the longest', 'en', 'a flexible work subsidy', ['a ', '[flexible work subsidy=work-subsidy]']],
    ['no part of a word', 'en', 'Levying, relevy, levy', ['Levying, relevy, ', '[levy=levy]']],
    ['Chinese beside Latin letters', 'en', 'the残保金now', ['the', '[残保金=levy]', 'now']],
    ['signs of a pattern', 'en', 'pay VAT (new)!', ['pay ', '[VAT (new)=levy]', '!']],
  ])('are found: %s', (...row) => {
    const [, language, text, pieces] = row
    expect(marked(language, text)).toEqual(pieces)
  })

  it('are none of another language', () => expect(marked('zh-CN', 'a levy')).toEqual(['a levy']))

  it('leave the text as it is', () => {
    const text = '灵活就业的人，就业补贴、社会保险补贴和残保金'
    const pieces = markTerms(TERMS, 'zh-CN')(text)
    expect(pieces.map(({ text: run }) => run).join('')).toBe(text)
    expect(pieces.flatMap(({ term: found }) => found?.id ?? [])).toEqual([
      'flexible',
      'work-subsidy',
      'subsidy',
      'levy',
    ])
  })
})
