import { describe, expect, it } from 'vitest'
import { datesAhead } from './dates-ahead'
import { BEGUN, reportOn } from './sample-report.test-support'
import { datedPolicies } from './spans'

const told = (given: Parameters<typeof reportOn>[0] = {}) =>
  datesAhead(reportOn(given)).map((date) => [
    date.day,
    date.kind,
    date.kind === 'recheck' ? '' : date.judged.policy.id,
  ])

describe('the days to remember', () => {
  it('tell the end of the law from the last day of the reader, in order of time', () => {
    expect(told()).toEqual([
      ['2026-12-31', 'law-ends', 'open-question'],
      ['2027-06-30', 'last-day', 'own-year'],
      ['2027-11-23', 'recheck', ''],
      ['2027-12-31', 'law-ends', 'until-law'],
      ['2028-01-01', 'begins', 'later'],
      ['2028-03-01', 'may-begin', 'may-later'],
      ['2028-06-30', 'last-day', 'later'],
    ])
  })

  it.each([
    ['2027-06-30', true],
    ['2027-07-01', false],
  ])('on %s the last day of 30 June 2027 still counts: %s', (asOf, counts) => {
    expect(told({ asOf }).some(([day]) => day === '2027-06-30')).toBe(counts)
  })

  it.each([
    ['2027-12-31', ['2028-01-01', 'begins', 'later']],
    ['2028-01-01', undefined],
  ])('on %s what begins on 1 January 2028 is ahead or not', (asOf, begin) => {
    expect(told({ asOf }).find(([, kind]) => kind === 'begins')).toEqual(begin)
  })

  const of = (id: string, given: Parameters<typeof reportOn>[0]) =>
    told(given).flatMap(([day, kind, policy]) => (policy === id ? [[day, kind]] : []))

  it('name the last day that the known dates leave, though an answer is open', () => {
    expect(of('may-later', { asOf: '2030-01-01' })).toEqual([['2046-06-30', 'may-end']])
  })

  const IDLE = { ...BEGUN, 'person.works': false }

  it('name the day from which it may be, before the one from which it surely is', () => {
    expect(of('sooner-perhaps', { answers: IDLE })).toEqual([
      ['2028-03-01', 'may-begin'],
      ['2029-01-01', 'begins'],
      ['2031-06-30', 'last-day'],
    ])
    const answers = { ...IDLE, 'person.disabled': true }
    expect(of('sooner-perhaps', { answers })).toEqual([
      ['2028-03-01', 'begins'],
      ['2031-06-30', 'last-day'],
    ])
  })

  it('name a last day once, where it may hold now and surely will', () => {
    expect(of('sooner-perhaps', { answers: IDLE, asOf: '2028-03-01' })).toEqual([
      ['2029-01-01', 'begins'],
      ['2031-06-30', 'last-day'],
    ])
  })

  it('name the day on which the first of the rules without an end was checked a year ago', () => {
    expect(told({ asOf: '2026-07-15' }).find(([, kind]) => kind === 'recheck')?.[0]).toBe('2027-10-01')
  })

  it('name the day after the rules end, where that comes before', () => {
    expect(told({ asOf: '2027-12-30' }).find(([, kind]) => kind === 'recheck')?.[0]).toBe('2028-01-01')
  })

  it('where nothing holds, there is no rule to check again', () => {
    const answers = { 'person.begun': '2020-01-01', 'person.works': false, 'person.disabled': false }
    // What holds is "never" alone, and its rule has no end.
    expect(told({ answers })).toEqual([['2027-11-23', 'recheck', '']])
    expect(told({ answers: { ...answers, 'person.works': null } })).toEqual([
      ['2027-12-31', 'law-ends', 'until-law'],
    ])
  })
})

describe('the runs of days', () => {
  const spansOf = (id: string, given: Parameters<typeof reportOn>[0] = {}) =>
    datedPolicies(reportOn(given)).find(({ policy }) => policy.id === id)?.spans

  it.each([
    ['own-year', [{ from: '2026-07-01', to: '2027-06-30', isSure: true, ends: 'own' }]],
    // Its text was not read, so it is drawn as what may hold.
    ['until-law', [{ from: '2023-01-01', to: '2027-12-31', isSure: false, ends: 'law' }]],
    ['may-later', [{ from: '2028-03-01', to: '2046-06-30', isSure: false, ends: 'own' }]],
    ['open-question', [{ from: '2016-01-01', to: '2026-12-31', isSure: false, ends: 'law' }]],
    ['over', [{ from: '2026-07-01', to: '2026-07-31', isSure: true, ends: 'own' }]],
    ['never', undefined],
  ])('of %s', (id, spans) => {
    const held = spansOf(id)?.map(({ from, to, isSure, ends }) => ({ from, to, isSure, ends }))
    expect(held).toEqual(spans)
  })

  it('an open question holds open as long as the known dates allow', () => {
    const asOf = '2030-01-01'
    expect(spansOf('may-later', { asOf })).toMatchObject([
      { from: '2028-03-01', to: '2046-06-30', holds: false, ends: 'own' },
    ])
  })

  it('an open question without dates holds open as long as the rule lasts, and no day longer', () => {
    expect(spansOf('open-question', { asOf: '2026-12-31' })).toHaveLength(1)
    expect(spansOf('open-question', { asOf: '2027-01-01' })).toBeUndefined()
  })

  it('come in the order in which they run out, and what is over comes last', () => {
    expect(datedPolicies(reportOn()).map(({ policy }) => policy.id)).toEqual([
      'open-question',
      'own-year',
      'until-law',
      'later',
      'may-later',
      'over',
    ])
  })

  it('without an end come after all that have one', () => {
    const ids = datedPolicies(reportOn({ answers: { ...BEGUN, 'person.works': false } })).map(
      ({ policy }) => policy.id,
    )
    expect(ids.slice(-2)).toEqual(['never', 'over'])
  })
})
