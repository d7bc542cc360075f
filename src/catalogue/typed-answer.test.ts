import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fact } from '../engine'
import { readTyped, type Typed, typedSchema } from './typed-answer'

const day: Fact = { id: 'hire.hiredOn', audience: 'enterprise', kind: 'day' }
const money: Fact = {
  id: 'enterprise.annualRevenue',
  audience: 'enterprise',
  kind: 'number',
  unit: 'CNY/year',
  min: 0,
}
const staff: Fact = {
  id: 'enterprise.employees',
  audience: 'enterprise',
  kind: 'integer',
  unit: 'people',
  min: 0,
}
const share: Fact = {
  id: 'enterprise.disabilityQuota',
  audience: 'enterprise',
  kind: 'number',
  unit: 'share',
  min: 0,
  max: 1,
}
const term: Fact = {
  id: 'hire.contractMonths',
  audience: 'enterprise',
  kind: 'term-length',
  unit: 'months',
  min: 0,
}
const yesNo: Fact = { id: 'hire.graduate', audience: 'enterprise', kind: 'boolean' }
const choice: Fact = {
  id: 'enterprise.kind',
  audience: 'enterprise',
  kind: 'choice',
  options: ['enterprise', 'public-body'],
}
const claims: Fact = { id: 'hire.claimed', audience: 'enterprise', kind: 'set', options: ['a', 'b'] }

const read = (fact: Fact, typed: Typed) => {
  const result = readTyped(typedSchema(fact), typed)
  return 'answer' in result ? result.answer : result.code
}

describe('what people type', () => {
  it.each([
    '2026-3-1',
    '2026/03/01',
    '2026.3.1',
    '20260301',
    '2026年3月1日',
    '2026年3月1号',
    '２０２６年３月１日',
    '2026 年 3 月 1 日',
    '2026 3 1',
    '2026 03 01',
    '1 March 2026',
    '1st Mar 2026',
    'March 1, 2026',
  ])('%s is 1 March 2026', (typed) => expect(read(day, typed)).toBe('2026-03-01'))

  it.each([
    ['2026-2-30', 'no-such-day'],
    ['2025-02-29', 'no-such-day'],
    ['2026-13-1', 'no-such-day'],
    ['1026-03-01', 'far-past'],
    ['2926-03-01', 'far-future'],
    ['2026年3月', 'day-missing'],
    ['2026', 'day-missing'],
    ['3/1/2026', 'not-a-day'],
    ['3 1 2026', 'not-a-day'],
    ['去年', 'not-a-day'],
    ['', 'required'],
    ['   ', 'required'],
    [undefined, 'required'],
  ])('%j is not a day: %s', (typed, code) => expect(read(day, typed)).toBe(code))

  it.each([
    ['12万', 120_000],
    ['6万5千', 65_000],
    ['6w', 60_000],
    ['20k', 20_000],
    ['12 万元', 120_000],
    ['１２万', 120_000],
    ['1.5亿', 150_000_000],
    ['120,000', 120_000],
    ['120，000', 120_000],
    ['1,200,000.50', 1_200_000.5],
    ['12,0000', 120_000],
    ['￥3000', 3000],
    ['¥ 3,000', 3000],
    ['CNY 1,100', 1100],
    ['CNY\u00a01100', 1100],
    ['RMB 1100', 1100],
    ['人民币6万5千', 65_000],
    ['3千', 3000],
    ['0', 0],
    ['1e+21', 1e21],
    ['5e-7', 5e-7],
  ])('%s yuan is %d', (typed, yuan) => expect(read(money, typed)).toBe(yuan))

  it.each([
    ['十二万', 'not-a-number'],
    ['1,2', 'not-a-number'],
    ['12-13', 'not-a-number'],
    ['1e5', 'not-a-number'],
    ['-5', 'too-small'],
    ['Infinity', 'not-a-number'],
    ['CNY', 'not-a-number'],
    ['CNY CNY 5', 'not-a-number'],
  ])('%s is not an amount: %s', (typed, code) => expect(read(money, typed)).toBe(code))

  it.each([
    [staff, '8人', 8],
    [staff, '8.5', 'not-whole'],
    [share, '1.7%', 0.017],
    [share, '0.015', 0.015],
    [share, '1.5', 0.015],
    [share, '１．５', 0.015],
    [share, '100', 1],
    [share, '101', 'too-large'],
    [share, '150%', 'too-large'],
    [term, '36', 36],
    [term, '3年', 36],
    [term, '3 years', 36],
    [term, '三年', 36],
    [term, '两年', 24],
    [term, '十个月', 10],
    [term, '半年', 6],
    [term, '3yrs', 36],
    [term, '3 yrs', 36],
    [term, 'one year', 12],
    [term, 'a year', 12],
    [term, 'Two years', 24],
    [term, 'ten months', 10],
    [term, 'half a year', 6],
    [term, 'three', 'not-a-number'],
    [term, 'someone year', 'not-a-number'],
    [term, '三', 'not-a-number'],
    [term, '无固定期限', 'open-ended'],
    [term, 'open-ended', 'open-ended'],
    [term, 'soon', 'not-a-number'],
    [yesNo, 'yes', true],
    [yesNo, 'no', false],
    [yesNo, '', 'required'],
    [yesNo, true, true],
    [choice, 'public-body', 'public-body'],
    [choice, 'constructor', 'not-a-choice'],
    [claims, ['a'], ['a']],
    [claims, [], []],
    [claims, ['c'], 'not-a-choice'],
  ])('%o typed as %j gives %j', (fact, typed, expected) => expect(read(fact, typed)).toEqual(expected))

  it.each([
    [term, 'not-a-number'],
    [day, 'not-a-day'],
    [money, 'not-a-number'],
    [choice, 'not-a-choice'],
    [yesNo, 'not-a-yes-or-no'],
  ])('%o with millions of blanks in its midst keeps nothing busy', (fact, code) => {
    expect(read(fact, `1${' '.repeat(5_000_000)}x`)).toBe(code)
  })

  it('nothing that is typed makes it throw, and nothing wrong gets through', () => {
    const facts = [day, money, staff, share, term, yesNo, choice]
    fc.assert(
      fc.property(
        fc.constantFrom(...facts),
        fc.oneof(fc.string(), fc.stringMatching(/^[0-9.,年月日万%/-]{0,12}$/)),
        (fact, typed) => {
          const result = readTyped(typedSchema(fact), typed)
          if ('answer' in result && fact.kind === 'integer')
            expect(Number.isSafeInteger(result.answer)).toBe(true)
          expect('answer' in result || result.code.length > 0).toBe(true)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
