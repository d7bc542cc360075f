import { describe, expect, it } from 'vitest'
import { type Edition, type IsoDate, isDay } from '../engine'
import { dayWithin, editionShownOn, standingOn } from './standing'

const on = (text: string): IsoDate => {
  if (!isDay(text)) throw new Error(`no such day: ${text}`)
  return text
}
const edition = (id: string, from: string, to?: string) =>
  ({
    id,
    from: on(from),
    to: to === undefined ? undefined : on(to),
    certainty: 'confirmed',
    verifiedOn: on('2026-11-23'),
  }) as unknown as Edition

const PAST = edition('past', '2020-01-01', '2022-12-31')
const DATED = edition('dated', '2024-01-01', '2026-12-31')
const OPEN = edition('open', '2024-01-01')

const standing = (last: Edition, day: string) => {
  const told = standingOn({ editions: [PAST, last] }, on(day))
  return 'edition' in told ? [told.kind, told.edition.id, told.certainty] : Object.values(told)
}

describe('how a policy stands', () => {
  it.each<readonly [string, Edition, string, readonly unknown[]]>([
    ['on the day before it began', DATED, '2019-12-31', ['not-begun', '2020-01-01']],
    ['on its first day', DATED, '2020-01-01', ['in-force', 'past', 'confirmed']],
    ['on the last day of a version', DATED, '2022-12-31', ['in-force', 'past', 'confirmed']],
    ['on the first day between two versions', DATED, '2023-01-01', ['gap']],
    ['on the last day between two versions', DATED, '2023-12-31', ['gap']],
    ['on its last day', DATED, '2026-12-31', ['in-force', 'dated', 'confirmed']],
    ['on the day after', DATED, '2027-01-01', ['ended', '2026-12-31']],
    [
      'a year after a version without an end was checked',
      OPEN,
      '2027-11-23',
      ['in-force', 'open', 'confirmed'],
    ],
    ['a day later', OPEN, '2027-11-24', ['in-force', 'open', 'unconfirmed']],
  ])('%s', (...row) => {
    const [, last, day, told] = row
    expect(standing(last, day)).toEqual(told)
  })

  it('is read about in the version in force, else the last that was, else the first to come', () => {
    const shown = (day: string) => editionShownOn({ editions: [PAST, DATED] }, on(day)).id
    expect(['2019-12-31', '2020-01-01', '2023-06-01', '2024-01-01', '2030-01-01'].map(shown)).toEqual([
      'past',
      'past',
      'past',
      'dated',
      'dated',
    ])
  })

  it('is told with the figures of the nearest day of a version', () => {
    expect(dayWithin(DATED, on('2023-12-31'))).toBe('2024-01-01')
    expect(dayWithin(DATED, on('2025-05-05'))).toBe('2025-05-05')
    expect(dayWithin(DATED, on('2027-01-01'))).toBe('2026-12-31')
    expect(dayWithin(OPEN, on('2027-01-01'))).toBe('2027-01-01')
  })
})
