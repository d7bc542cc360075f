import { describe, expect, it } from 'vitest'
import type { Test } from './index'
import { toNumber } from './quantity'
import {
  asOf,
  begun,
  compared,
  compiler,
  FIT,
  INCLUDED,
  months,
  on,
  situation,
  TODAY,
  truth,
  WORKS,
} from './sample-law.test-support'
import { seenFrom } from './situation'

describe('a span of days', () => {
  const year: Test = { kind: 'during', day: asOf, from: begun, before: { plusMonths: begun, months: 12 } }
  const whole: Test = {
    kind: 'during',
    day: begun,
    from: { day: on('2026-01-01') },
    to: { day: on('2026-12-31') },
  }
  const answers = { 'person.begun': '2026-02-28' }

  it.each([
    ['2026-02-27', 'no', 'early'],
    ['2026-02-28', 'yes', undefined],
    ['2027-02-27', 'yes', undefined],
    ['2027-02-28', 'no', 'late'],
  ])('on %s: %s', (day, expected, side) => {
    expect(truth(year, answers, day)).toBe(expected)
    expect(compiler.test(year).side?.(situation(answers, day))).toBe(side)
  })

  it.each([
    ['2025-12-31', 'no', 'early'],
    ['2026-01-01', 'yes', undefined],
    ['2026-12-31', 'yes', undefined],
    ['2027-01-01', 'no', 'late'],
  ])('begun on %s: %s, the last day included', (day, expected, side) => {
    expect(truth(whole, { 'person.begun': day })).toBe(expected)
    expect(compiler.test(whole).side?.(situation({ 'person.begun': day }))).toBe(side)
  })

  it('is to come where the day of judgement is early, never where an answered day is', () => {
    const isToCome = (test: Test, begunOn: string, day?: string) =>
      compiler.test(test).isToCome?.(situation({ 'person.begun': begunOn }, day)) ?? false
    expect(isToCome(year, '2026-02-28', '2026-02-27')).toBe(true)
    expect(isToCome(year, '2026-02-28', '2027-02-28')).toBe(false)
    expect(isToCome(whole, '2025-12-31')).toBe(false)
  })

  it('shows the bounds that it has', () => {
    const day = (value: string) => ({ kind: 'day', value })
    expect(compared({ kind: 'during', day: begun, to: { day: on('2026-12-31') } }, answers)).toEqual({
      value: day('2026-02-28'),
      from: undefined,
      to: day('2026-12-31'),
    })
    expect(compared({ kind: 'compare', value: begun, is: 'atMost', limit: asOf }, answers)).toEqual({
      value: day('2026-02-28'),
      limit: day(TODAY),
    })
  })

  it('is never early without a first day, nor late without a last', () => {
    const side = (test: Test) => compiler.test(test).side?.(situation(answers))
    expect(side({ kind: 'during', day: begun, to: { day: on('2026-12-31') } })).toBeUndefined()
    expect(side({ kind: 'during', day: begun, from: { day: on('2026-01-01') } })).toBeUndefined()
    expect(
      side({ kind: 'during', day: begun, to: { day: on('2026-01-31') }, before: { day: on('2027-01-01') } }),
    ).toBe('late')
  })

  it('is open while the day is', () => {
    expect(truth(year, {})).toBe('unknown')
    expect(compiler.test(year).side?.(situation({}))).toBeUndefined()
    expect(truth(whole, {})).toBe('unknown')
    expect(compiler.test(whole).side?.(situation({}))).toBeUndefined()
  })

  it('shows the day, the first day and the last', () => {
    expect(compared(year, answers)).toEqual({
      value: { kind: 'day', value: TODAY },
      from: { kind: 'day', value: '2026-02-28' },
      to: { kind: 'day', value: '2027-02-27' },
    })
    expect(compared(whole, {})).toEqual({
      value: undefined,
      from: { kind: 'day', value: '2026-01-01' },
      to: { kind: 'day', value: '2026-12-31' },
    })
  })
})

describe('what was compared', () => {
  it('is shown in the unit of the other side where it has none', () => {
    const test: Test = { kind: 'compare', value: months, is: 'atLeast', limit: { number: 12 } }
    expect(compared(test, { 'person.months': 7 })).toEqual({
      value: { kind: 'number', value: 7, unit: 'months' },
      limit: { kind: 'number', value: 12, unit: 'months' },
    })
    expect(compared(test, {})).toEqual({
      value: undefined,
      limit: { kind: 'number', value: 12, unit: 'months' },
    })
    const turned: Test = { kind: 'compare', value: { number: 12 }, is: 'atMost', limit: months }
    expect(compared(turned, {}).value).toEqual({ kind: 'number', value: 12, unit: 'months' })
  })

  it('is shown as years, and as options', () => {
    const test: Test = { kind: 'compare', value: { yearOf: begun }, is: 'equalTo', limit: { yearOf: asOf } }
    expect(compared(test, {})).toEqual({
      value: undefined,
      limit: { kind: 'number', value: 2026, unit: 'year' },
    })
    const kinds: Test = { kind: 'oneOf', fact: 'person.kind', options: ['a'] }
    expect(compared(kinds, { 'person.kind': 'b' })).toEqual({
      value: { kind: 'options', fact: 'person.kind', value: ['b'] },
    })
    expect(compared(kinds, {})).toEqual({})
    expect(compared(INCLUDED, { 'person.province': 'CN-BJ' })).toEqual({
      value: { kind: 'options', fact: 'person.province', value: ['CN-BJ'] },
    })
    expect(compared(INCLUDED, {})).toEqual({})
    expect(compared(WORKS, { 'person.works': true })).toEqual({})
  })

  it('has bounds on the other side of a fact that stands alone', () => {
    const test = compiler.test({
      kind: 'compare',
      value: months,
      is: 'below',
      limit: { product: [{ number: 2 }, { fact: 'person.contract' }] },
    })
    expect(test.opposite?.('person.months', situation({ 'person.contract': 6 })).map(toNumber)).toEqual([
      12, 12,
    ])
    expect(test.opposite?.('person.contract', situation({ 'person.months': 6 }))).toEqual([])
  })
})

describe('a situation', () => {
  it('is seen from one hire, or as a whole', () => {
    const firm = situation({ 'enterprise.hires': [{ fit: true }, {}] })
    expect(compiler.test(FIT).truth(seenFrom(firm, 0))).toBe('yes')
    expect(compiler.test(FIT).truth(seenFrom(firm, 1))).toBe('unknown')
    expect(compiler.test(FIT).truth(seenFrom(firm, 7))).toBe('unknown')
    expect(seenFrom(firm, undefined)).toBe(firm)
  })
})
