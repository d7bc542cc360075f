import { describe, expect, it } from 'vitest'
import type { Explanation, IsoDate } from '../engine'
import { earliestOf } from './earliest'
import type { Report } from './report'
import { on } from './sample-report.test-support'

const ASKED = on('2026-11-23')

type Made = {
  readonly sure?: readonly string[]
  readonly possible?: readonly string[]
  readonly advised?: readonly string[]
}

const earliest = ({ sure = [], possible = [], advised = [] }: Made) => {
  const from = (day: string) => ({ from: on(day), to: null })
  const explanation = {
    policy: { id: 'grant' },
    windows: sure.map(from),
    possibleWindows: possible.map(from),
  } as unknown as Explanation
  const advice = new Map([['grant', advised.map((day): { on: IsoDate } => ({ on: on(day) }))]])
  return earliestOf({ asOf: ASKED, advice } as unknown as Pick<Report, 'advice' | 'asOf'>, explanation)
}

describe('the first day on which a no may turn', () => {
  it.each<readonly [string, Made, ReturnType<typeof earliestOf>]>([
    ['is not known where nothing is', {}, undefined],
    ['is none that has begun by the day asked about', { sure: ['2026-11-23'] }, undefined],
    ['is the day after it already', { sure: ['2026-11-24'] }, { day: on('2026-11-24'), takesDoing: false }],
    [
      'is the first of those that may come by themselves',
      { sure: ['2027-03-01'], possible: ['2027-02-01'] },
      { day: on('2027-02-01'), takesDoing: false },
    ],
    [
      'is the first of those that the reader can bring about',
      { advised: ['2027-03-01', '2027-01-01'] },
      { day: on('2027-01-01'), takesDoing: true },
    ],
    [
      'comes by itself, where doing something takes longer',
      { sure: ['2027-01-01'], advised: ['2027-01-02'] },
      { day: on('2027-01-01'), takesDoing: false },
    ],
    [
      'takes doing, where it comes by itself on that day only',
      { sure: ['2027-01-01'], advised: ['2027-01-01'] },
      { day: on('2027-01-01'), takesDoing: true },
    ],
  ])('%s', (...row) => {
    const [, made, told] = row
    expect(earliest(made)).toEqual(told)
  })
})
