import { describe, expect, it } from 'vitest'
import type { Explanation, Window } from '../engine'
import { withHires } from './hire-names'
import { daysOf, lastDaysOf } from './last-days'
import { on, wordsIn } from './sample-report.test-support'

type Days = readonly [string, string | null]
const windowOf = ([from, to]: Days): Window => ({ from: on(from), to: to === null ? null : on(to) })

/** A policy that ends on the last day of 2027, and for each hire the days on which it counts. */
const found = (...hires: readonly (readonly Days[])[]): Explanation =>
  ({
    policy: { id: 'one', editions: [{ to: on('2027-12-31') }] },
    windows: [windowOf(['2026-01-01', '2027-12-31'])],
    hireFindings: hires.map((days) => ({ windows: days.map(windowOf) })),
  }) as unknown as Explanation

const TODAY = on('2026-11-26')
const told = (explanation: Explanation) =>
  lastDaysOf(explanation, TODAY).map(({ day, ends, hires }) => [day, ends, hires])

describe('the last day', () => {
  it('is told for each hire, the earliest first, as a later one is of no use to the others', () => {
    const three = found(
      [['2026-07-01', '2027-06-30']],
      [['2026-01-01', '2026-12-31']],
      [['2026-09-01', '2027-06-30']],
    )
    expect(told(three)).toEqual([
      ['2026-12-31', 'own', [1]],
      ['2027-06-30', 'own', [0, 2]],
    ])
  })

  it('names no hire where all have the same day, or there is but one', () => {
    const days: Days = ['2026-01-01', '2027-12-31']
    expect(told(found([days], [['2026-05-01', '2027-12-31']]))).toEqual([['2027-12-31', 'law', undefined]])
    expect(told(found([['2026-01-01', '2026-12-31']]))).toEqual([['2027-12-31', 'law', undefined]])
  })

  it('names the hire whose days end where another’s have no end', () => {
    expect(told(found([['2026-01-01', null]], [['2026-01-01', '2027-06-30']]))).toEqual([
      ['2027-06-30', 'own', [1]],
    ])
  })

  it('leaves out days that are over or have not begun, which are still told among all runs', () => {
    const two = found([['2025-01-01', '2025-12-31']], [['2027-01-01', '2027-06-30']])
    expect(told(two)).toEqual([])
    expect(daysOf(two, TODAY).map(({ hires }) => hires)).toEqual([[0], [1]])
  })
})

describe('hires in words', () => {
  it.each([
    ['zh-CN', [0], '截止（第 1 名员工）'],
    ['zh-CN', [0, 2], '截止（第 1 和 3 名员工）'],
    ['zh-CN', [0, 1, 2, 3, 4, 5], '截止（6 名员工）'],
    ['en', [1], '截止 (person 2)'],
    ['en', [0, 2], '截止 (people 1 and 3)'],
  ] as const)('in %s of %j: %s', async (language, hires, text) => {
    expect(withHires(await wordsIn(language), '截止', hires)).toBe(text)
  })

  it('are left out where none is told from the others', async () => {
    expect(withHires(await wordsIn('en'), 'Ends', undefined)).toBe('Ends')
  })
})
