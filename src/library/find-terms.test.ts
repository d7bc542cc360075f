import { describe, expect, it } from 'vitest'
import type { Term } from '../catalogue'
import { findTerms } from './find-terms'

const TERMS: readonly Term[] = [
  {
    id: 'levy',
    official: '残疾人就业保障金',
    spellings: { 'zh-CN': ['残保金'], en: ['disability levy'] },
    says: {
      'zh-CN': { plain: '残保金', meaning: '由税务部门收的一笔钱。' },
      en: { plain: 'disability levy', meaning: 'Money paid to the tax office.' },
    },
  },
  {
    id: 'vat',
    official: '增值税',
    spellings: { 'zh-CN': ['增值税'], en: ['VAT'] },
    says: { 'zh-CN': { plain: '增值税', meaning: '一种税。' }, en: { plain: 'VAT', meaning: 'A tax.' } },
  },
]
const found = (typed: string, language: 'zh-CN' | 'en' = 'zh-CN') =>
  findTerms(TERMS, typed, language).map(({ id }) => id)

describe('terms are found', () => {
  it.each([
    ['', ['levy', 'vat']],
    ['   ', ['levy', 'vat']],
    ['残保', ['levy']],
    ['保障金', ['levy']],
    ['Disability LEVY', ['levy']],
    ['ＶＡＴ', ['vat']],
    ['税', ['levy', 'vat']],
    ['驾照', []],
  ])('by %j', (typed, ids) => expect(found(typed)).toEqual(ids))

  it('by their meaning in the language of the page, not in another', () => {
    expect(found('tax office', 'en')).toEqual(['levy'])
    expect(found('tax office', 'zh-CN')).toEqual([])
  })
})
