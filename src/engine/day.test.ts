import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dayOf,
  daysBetween,
  daysInMonth,
  FIRST_DAY,
  fullYears,
  type IsoDate,
  isDay,
  LAST_DAY,
  monthsBetween,
  nextDay,
  plusDays,
  plusMonths,
  previousDay,
} from './day'

const day = (text: string): IsoDate => {
  if (!isDay(text)) throw new Error(text)
  return text
}
const anyDay = fc
  .tuple(
    fc.integer({ min: 1900, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, date]) => dayOf(year, month, Math.min(date, daysInMonth(year, month))))

describe('civil days', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['0000-01-01', false],
    ['2026-3-1', false],
    ['2026-03-01T00:00', false],
    ['x2026-03-01', false],
    ['0001-01-01', true],
    ['9999-12-31', true],
    ['2026-01-01', true],
    ['2026-12-31', true],
    ['2026-06-00', false],
    ['2026-06-30', true],
    ['2026-06-31', false],
    ['2026-07-31', true],
    ['2026-02-30', false],
  ])('%s exists: %s', (text, exists) => expect(isDay(text)).toBe(exists))

  it.each([
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-11-23', 36, '2029-11-23'],
  ])('%s plus %i months is %s', (from, months, to) => expect(plusMonths(day(from), months)).toBe(to))

  it.each([
    ['2026-03-01', '2026-02-28'],
    ['2024-03-01', '2024-02-29'],
    ['2026-01-01', '2025-12-31'],
  ])('the day before %s is %s', (of, before) => expect(previousDay(day(of))).toBe(before))

  it.each([
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2001-11-23', '2026-11-22', 24],
    ['2001-11-23', '2026-11-23', 25],
  ])('born %s, on %s one is %i', (birth, on, age) => expect(fullYears(day(birth), day(on))).toBe(age))

  it('refuses parts that are no day, and says which', () => {
    expect(() => dayOf(2026, 2, 29)).toThrow('no such day: 2026-02-29')
    expect(() => dayOf(0, 1, 1)).toThrow('no such day: 0000-01-01')
    expect(() => dayOf(10000, 1, 1)).toThrow('no such day')
    expect(() => dayOf(2026, 0, 1)).toThrow('no such day')
    expect(() => dayOf(2026, 13, 1)).toThrow('no such day')
    expect(dayOf(1, 1, 1)).toBe('0001-01-01')
    expect(dayOf(9999, 12, 31)).toBe('9999-12-31')
  })

  it('holds what lies beyond the calendar at its ends', () => {
    expect(isDay(FIRST_DAY) && isDay(LAST_DAY)).toBe(true)
    expect(previousDay(FIRST_DAY)).toBe(FIRST_DAY)
    expect(nextDay(LAST_DAY)).toBe(LAST_DAY)
    expect(previousDay(day('0001-01-02'))).toBe(FIRST_DAY)
    expect(nextDay(day('9999-12-30'))).toBe(LAST_DAY)
    expect(plusMonths(day('0001-02-10'), -1)).toBe('0001-01-10')
    expect(plusMonths(day('0001-02-10'), -2)).toBe(FIRST_DAY)
    expect(plusMonths(day('9999-11-10'), 1)).toBe('9999-12-10')
    expect(plusMonths(day('9999-11-10'), 2)).toBe(LAST_DAY)
  })

  it.each([
    ['2026-02-28', 0, '2026-02-28'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-11-23', 90, '2027-02-21'],
  ])('%s plus %i days is %s', (from, days, to) => {
    expect(plusDays(day(from), days)).toBe(to)
    expect(daysBetween(day(from), day(to))).toBe(days)
  })

  it('adding months keeps the order of days', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: -60, max: 60 }), (a, b, months) =>
        a <= b ? plusMonths(a, months) <= plusMonths(b, months) : true,
      ),
    )
  })

  it('the months between two days are the most that fit', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const months = monthsBetween(a, b)
        return b < a ? months === 0 : plusMonths(a, months) <= b && plusMonths(a, months + 1) > b
      }),
    )
  })

  it('the day before is earlier, and nothing lies between', () => {
    fc.assert(
      fc.property(
        anyDay,
        (of) => previousDay(of) < of && Date.parse(of) - Date.parse(previousDay(of)) === 86_400_000,
      ),
    )
  })
})
