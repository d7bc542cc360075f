import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IsoDate } from '../engine'
import {
  fill,
  formatDay,
  formatFigure,
  formatList,
  formatMoney,
  formatMoneyInFull,
  formatMonth,
} from './format'
import { joined } from './joined'
import { createI18n } from './set-up'

const isDay = (text: string): text is IsoDate => Number.isFinite(Date.parse(text))
const on = (text: string): IsoDate => {
  if (!isDay(text)) throw new Error(`no such day: ${text}`)
  return text
}

describe('money is said as the language says it, and never rounded', () => {
  it.each([
    [0, '0 元', 'CNY 0'],
    [0.5, '0.50 元', 'CNY 0.50'],
    [800, '800 元', 'CNY 800'],
    [3720, '3,720 元', 'CNY 3,720'],
    [9999, '9,999 元', 'CNY 9,999'],
    [10_000, '1 万元', 'CNY 10,000'],
    [14_400, '14,400 元', 'CNY 14,400'],
    [15_000, '1.5 万元', 'CNY 15,000'],
    [15_000.5, '15,000.50 元', 'CNY 15,000.50'],
    [33_480, '33,480 元', 'CNY 33,480'],
    [120_000, '12 万元', 'CNY 120,000'],
    [120_001, '120,001 元', 'CNY 120,001'],
    [20_000_000, '2000 万元', 'CNY 20,000,000'],
    [99_999_000, '9999.9 万元', 'CNY 99,999,000'],
    [100_000_000, '1 亿元', 'CNY 100,000,000'],
    [250_000_000, '2.5 亿元', 'CNY 250,000,000'],
    [123_450_000, '123,450,000 元', 'CNY 123,450,000'],
    [-15_000, '-1.5 万元', 'CNY -15,000'],
  ])('%d yuan', (yuan, chinese, english) => {
    expect(formatMoney(yuan, 'zh-CN')).toBe(chinese)
    expect(formatMoney(yuan, 'en-GB')).toBe(english)
  })

  it('in sums every digit stands, so that they can be checked', () => {
    expect(formatMoneyInFull(15_000, 'zh-CN')).toBe('15,000 元')
    expect(formatMoneyInFull(33_480.5, 'zh-CN')).toBe('33,480.50 元')
  })

  it('whatever the sum to the fen, its words give it back', () => {
    const units = { 元: 1, 万元: 10_000, 亿元: 100_000_000 }
    const read = (text: string) => {
      const [digits = '', unit = ''] = text.split(' ')
      return (
        Number(digits.replaceAll(',', '')) * (Object.entries(units).find(([name]) => name === unit)?.[1] ?? 0)
      )
    }
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), (fen) => {
        expect(Math.round(read(formatMoney(fen / 100, 'zh-CN')) * 100)).toBe(fen)
      }),
    )
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (thousands) => {
        expect(Math.round(read(formatMoney(thousands * 1000, 'zh-CN')))).toBe(thousands * 1000)
      }),
    )
  })
})

describe('figures and lists', () => {
  it.each([
    [0.015, 'share', ['1.5%', '1.5%']],
    [80_000, 'CNY/year', ['8 万元', 'CNY 80,000']],
    [2026, 'year', ['2026', '2026']],
    [1200, 'people', ['1,200', '1,200']],
  ] as const)('%d in %s', (value, unit, [chinese, english]) => {
    expect(formatFigure(value, unit, 'zh-CN')).toBe(chinese)
    expect(formatFigure(value, unit, 'en-GB')).toBe(english)
  })

  it('are joined as the language joins them', () => {
    expect(formatList(['甲', '乙', '丙'], 'zh-CN')).toBe('甲、乙和丙')
    expect(formatList(['甲', '乙', '丙'], 'zh-CN', 'disjunction')).toBe('甲、乙或丙')
    expect(formatList(['A', 'B', 'C'], 'en-GB')).toBe('A, B and C')
  })
})

describe('days', () => {
  it.each([
    ['2026-03-01', ['2026年3月1日', '3月'], ['1 March 2026', 'Mar']],
    ['2027-01-31', ['2027年1月31日', '2027年'], ['31 January 2027', '2027']],
    ['2024-02-29', ['2024年2月29日', '2月'], ['29 February 2024', 'Feb']],
  ])('%s', (text, chinese, english) => {
    const day = on(text)
    expect([formatDay(day, 'zh-CN'), formatMonth(day, 'zh-CN')]).toEqual(chinese)
    expect([formatDay(day, 'en-GB'), formatMonth(day, 'en-GB')]).toEqual(english)
  })

  it('are written in its own letters in the pseudo-language, so that none can be hard-wired', () => {
    const written = [
      formatDay(on('2026-03-01'), 'ar-XB'),
      formatMonth(on('2026-03-01'), 'ar-XB'),
      formatMoney(15_000, 'ar-XB'),
      formatMoneyInFull(15_000, 'ar-XB'),
    ]
    for (const one of written) expect(one).toMatch(/^[\d\s.,٬٫\p{Script=Arabic}\p{Bidi_Control}]+$/u)
  })
})

describe('a browser that joins no lists', () => {
  const LISTS = [[], ['甲'], ['甲', '乙'], ['甲', '乙', '丙'], ['甲', '乙', '丙', '丁']]
  it.each(LISTS.map((list) => [list]))('joins %j as the newer ones do', (list) => {
    for (const locale of ['zh-CN', 'en-GB'] as const)
      for (const kind of ['conjunction', 'disjunction'] as const)
        expect(joined(list, locale, kind)).toBe(formatList(list, locale, kind))
  })
})

describe('a sentence of the catalogue', () => {
  it('has its values in their places, and says where none was given', async () => {
    const { t } = await createI18n('en')
    const words = { t, language: 'en', locale: 'en-GB' } as const
    expect(fill('{{a}} of {{b}}', { a: '1' }, words)).toBe('1 of (not given)')
  })

  it.each([
    ['You have {{a}} employees; the limit is 30.', '1', 'You have 1 employee; the limit is 30.'],
    ['You have {{a}} employees; the limit is 30.', '11', 'You have 11 employees; the limit is 30.'],
    ['The contract is for {{a}} months.', '1', 'The contract is for 1 month.'],
    ['You have {{a}} insured employees.', '1', 'You have 1 insured employee.'],
    ['Hire {{a}} more people.', '1', 'Hire 1 more person.'],
    ['A shortfall of {{a}} people.', '0.1', 'A shortfall of 0.1 people.'],
    ['Over {{a}}; months later', '1', 'Over 1; months later'],
  ])('%s says of %s: %s', async (sentence, a, said) => {
    const words = { t: (await createI18n('en')).t, language: 'en', locale: 'en-GB' } as const
    expect(fill(sentence, { a }, words)).toBe(said)
  })
})
