import { describe, expect, it } from 'vitest'
import {
  type Condition,
  compileCatalogue,
  type Facts,
  HIRES,
  readSituation,
  type Term,
  type Test,
} from './index'
import type { Edition } from './policy'
import { asOf, begun, catalogue, IS_FIT, on, policy, SPAN, words } from './sample-law.test-support'
import type { DuringTest } from './term'
import { windowAround, windowsOf } from './window'

const compiled = (...editions: readonly Partial<Edition>[]) => {
  const [one] = compileCatalogue({ ...catalogue, policies: [policy({}, ...editions)] }).policies
  if (one === undefined) throw new Error('unreachable')
  return one
}
const situation = (answers: Facts, day = '2026-11-23') =>
  readSituation({ ...catalogue, assume: true }, answers, on(day))
const windows = (editions: readonly Partial<Edition>[], answers: Facts, day?: string) =>
  windowsOf(compiled(...editions), situation(answers, day)).sure.map(({ from, to }) => `${from}..${to}`)
const around = (editions: readonly Partial<Edition>[], answers: Facts, day?: string) => {
  const { from, to } = windowAround(compiled(...editions), situation(answers, day))
  return `${from}..${to}`
}
const leaf = (test: Extract<Test, { readonly kind: 'compare' }>) => ({ ...test, id: 'leaf', says: words({}) })
const compare = (value: Term, is: 'atLeast' | 'atMost' | 'equalTo', limit: Term) =>
  leaf({ kind: 'compare', value, is, limit })
const always = { id: 'always', kind: 'all' as const, of: [] }
const BEGUN = { 'person.begun': '2026-02-28' }

describe('the days on which it holds', () => {
  it('are those of the editions in force, whatever their number', () => {
    const editions = [
      { id: 'a', rule: always, to: on('2019-12-31') },
      { id: 'b', rule: always, from: on('2020-01-01'), to: on('2026-12-31') },
    ]
    expect(windows(editions, {})).toEqual(['2016-01-01..2026-12-31'])
    expect(around(editions, {})).toBe('2016-01-01..2026-12-31')
    expect(around(editions, {}, '2016-01-01')).toBe('2016-01-01..2026-12-31')
    expect(around(editions, {}, '2026-12-31')).toBe('2016-01-01..2026-12-31')
    expect(windows([{ rule: always }], {})).toEqual(['2016-01-01..null'])
    expect(around([{ rule: always }], {})).toBe('2016-01-01..null')
    expect(around([{ rule: always, from: on('0001-01-01') }], {})).toBe('null..null')
    expect(windows([{ rule: always, from: on('0001-01-01') }], {})).toEqual(['null..null'])
  })

  it('are parted by a gap between editions', () => {
    const editions = [
      { id: 'a', rule: always, to: on('2019-12-31') },
      { id: 'b', rule: always, from: on('2021-01-01'), to: on('2026-12-31') },
    ]
    expect(windows(editions, {})).toEqual(['2016-01-01..2019-12-31', '2021-01-01..2026-12-31'])
    expect(around(editions, {})).toBe('2021-01-01..2026-12-31')
    expect(around(editions, {}, '2018-05-05')).toBe('2016-01-01..2019-12-31')
  })

  it('follow the reader’s own days by the lengths of the rule', () => {
    expect(windows([{ rule: SPAN }], BEGUN)).toEqual(['2026-02-28..2027-02-27'])
    expect(around([{ rule: SPAN }], BEGUN)).toBe('2026-02-28..2027-02-27')
    const earlier = compare(begun, 'atLeast', { plusMonths: { day: 'asOf' }, months: 6 })
    expect(windows([{ rule: earlier }], BEGUN)).toEqual(['2016-01-01..2025-08-31'])
    const later = compare(begun, 'atMost', { plusMonths: { day: 'asOf' }, months: -6 })
    expect(windows([{ rule: later }], BEGUN)).toEqual(['2026-08-28..null'])
  })

  it('follow an age', () => {
    const born = { 'person.born': '2000-05-05' }
    const age = (is: 'atLeast' | 'atMost', number: number) =>
      compare({ ageFrom: { fact: 'person.born' } }, is, { number })
    expect(windows([{ rule: age('atLeast', 24) }], born)).toEqual(['2024-05-05..null'])
    expect(windows([{ rule: age('atMost', 24) }], born)).toEqual(['2016-01-01..2025-05-04'])
  })

  it('follow the edges of years', () => {
    const year = { yearOf: begun }
    const same = compare(year, 'equalTo', { yearOf: { day: 'asOf' } })
    expect(windows([{ rule: same }], BEGUN)).toEqual(['2026-01-01..2026-12-31'])
    const after = compare(year, 'atMost', {
      yearOf: { plusMonths: { day: 'asOf' }, months: -12 },
    })
    expect(windows([{ rule: after }], BEGUN)).toEqual(['2027-01-01..null'])
    const before = compare(year, 'atLeast', { yearOf: { plusMonths: { day: 'asOf' }, months: 12 } })
    expect(windows([{ rule: before }], BEGUN)).toEqual(['2016-01-01..2025-12-31'])
    const yearOfMoved = (months: number) => ({ yearOf: { plusMonths: { day: 'asOf' as const }, months } })
    expect(windows([{ rule: compare(year, 'equalTo', yearOfMoved(-24)) }], BEGUN)).toEqual([
      '2028-01-01..2028-12-31',
    ])
    expect(windows([{ rule: compare(year, 'equalTo', yearOfMoved(24)) }], BEGUN)).toEqual([
      '2024-01-01..2024-12-31',
    ])
  })

  it('follow the date on which the rule enters a year', () => {
    const inYear = (month: number, date: number) => ({ dayIn: { yearOf: begun }, month, date })
    expect(windows([{ rule: compare(asOf, 'atLeast', inYear(7, 1)) }], BEGUN)).toEqual(['2026-07-01..null'])
    expect(windows([{ rule: compare(asOf, 'atMost', inYear(3, 15)) }], BEGUN)).toEqual([
      '2016-01-01..2026-03-15',
    ])
    const nextYear = compare({ plusMonths: asOf, months: -12 }, 'atLeast', inYear(3, 15))
    expect(windows([{ rule: nextYear }], BEGUN)).toEqual(['2027-03-15..null'])
    const halfAYearOn = compare({ plusMonths: asOf, months: -6 }, 'atLeast', inYear(3, 15))
    expect(windows([{ rule: halfAYearOn }], BEGUN)).toEqual(['2026-09-15..null'])
  })

  it('follow the days that the rule names by the lengths of the rule', () => {
    const named = { day: on('2026-01-10') }
    expect(windows([{ rule: compare({ plusMonths: asOf, months: -6 }, 'atLeast', named) }], {})).toEqual([
      '2026-07-10..null',
    ])
    expect(windows([{ rule: compare(asOf, 'atMost', named) }], {})).toEqual(['2016-01-01..2026-01-10'])
  })

  it('follow years that are counted from one another', () => {
    const yearOn = (number: number) =>
      compare({ yearOf: begun }, 'equalTo', { sum: [{ yearOf: asOf }, { number }] })
    expect(windows([{ rule: yearOn(1) }], BEGUN)).toEqual(['2025-01-01..2025-12-31'])
    expect(windows([{ rule: yearOn(-1) }], BEGUN)).toEqual(['2027-01-01..2027-12-31'])
  })

  it('stay within the calendar', () => {
    const year = { yearOf: begun }
    const same = compare(year, 'equalTo', { yearOf: asOf })
    expect(windows([{ rule: same }], { 'person.begun': '0001-05-05' })).toEqual([])
    expect(windows([{ rule: same, from: on('0001-01-01') }], { 'person.begun': '9999-05-05' })).toEqual([
      '9999-01-01..null',
    ])
  })

  it('follow each hire’s own days', () => {
    const tried = {
      ...SPAN,
      from: { fact: 'hire.hiredOn' },
      before: { plusMonths: { fact: 'hire.hiredOn' }, months: 6 },
    }
    const hired = { [HIRES]: [{ hiredOn: '2026-03-10' }, {}, { hiredOn: '2027-05-20' }] }
    expect(windows([{ rule: always, eachHire: tried }], hired)).toEqual([
      '2026-03-10..2026-09-09',
      '2027-05-20..2027-11-19',
    ])
    expect(around([{ rule: always, eachHire: tried }], hired, '2026-05-05')).toBe('2026-03-10..2026-09-09')
    const fits = [{ rule: always, eachHire: IS_FIT }]
    expect(windows(fits, { [HIRES]: [{ fit: true }] })).toEqual(['2016-01-01..null'])
    expect(windows(fits, { [HIRES]: [] })).toEqual([])
    expect(windows(fits, {})).toEqual([])
  })

  it('may count what is only possible', () => {
    const maybe = windowsOf(compiled({ rule: SPAN }), situation({})).possible
    expect(maybe).toEqual([{ from: '2016-01-01', to: null }])
  })

  const mayHold = (rule: Condition, answers: Facts) =>
    windowsOf(compiled({ rule }), situation(answers)).possible.map(({ from, to }) => `${from}..${to}`)
  const both = (...of: readonly Condition[]): Condition => ({ id: 'both', kind: 'all', of })
  const within = (limits: Pick<DuringTest, 'from' | 'before'>): Condition => ({
    id: 'within',
    kind: 'during',
    day: begun,
    ...limits,
    says: words({}),
  })
  const born: Term = { fact: 'person.born' }
  const twoYears = within({ from: born, before: { plusMonths: born, months: 24 } })
  const sameYear = compare({ yearOf: begun }, 'equalTo', { yearOf: asOf })
  const BORN = { 'person.born': '2026-06-20' }

  it('that are only possible reach through an open day: as far as it may be, and from there on', () => {
    expect(mayHold(both(twoYears, SPAN), BORN)).toEqual(['2026-06-20..2029-06-18'])
    expect(mayHold(both(twoYears, sameYear), BORN)).toEqual(['2026-01-01..2028-12-31'])
    expect(mayHold(both(within({ from: { day: on('2026-03-15') } }), sameYear), {})).toEqual([
      '2026-01-01..null',
    ])
  })

  it('are none where the rule never holds', () => {
    expect(windows([{ rule: SPAN, to: on('2020-01-01') }], BEGUN)).toEqual([])
  })
})
