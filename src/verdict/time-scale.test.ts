import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plusDays } from '../engine'
import { on } from './sample-report.test-support'
import type { Span } from './spans'
import { timeScale } from './time-scale'

const NOW = on('2026-11-23')
const until = (to: string | null): Span => ({
  from: on('2026-07-01'),
  to: to === null ? null : on(to),
  isSure: true,
  holds: true,
  hires: undefined,
  ends: to === null ? 'open' : 'own',
})

describe('the days of the drawing', () => {
  it.each([
    [null, ['2027-01-01', '2027-04-01']],
    ['2027-06-30', ['2027-01-01', '2027-04-01', '2027-07-01']],
    ['2028-09-30', ['2027-01-01', '2027-07-01', '2028-01-01', '2028-07-01']],
    ['2031-11-23', ['2027-01-01', '2028-01-01', '2029-01-01', '2030-01-01', '2031-01-01']],
  ])('when the last of them is %s have these marks', (to, ticks) => {
    expect(timeScale([until(to)], NOW).ticks).toEqual(ticks)
  })

  it('reach five years ahead at most, and what lies beyond is not shown', () => {
    const { isShown, placeOf } = timeScale([until('2031-11-23'), until('2046-01-01')], NOW)
    expect(isShown(on('2031-11-23'))).toBe(true)
    expect(isShown(on('2046-01-01'))).toBe(false)
    expect(placeOf(on('2046-01-01'))).toBe(100)
    expect(placeOf(on('2000-01-01'))).toBe(0)
  })

  it('stand in the order of time, today near the left edge, each within the drawing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2000 }), (near, far) => {
        const [first, second] = [plusDays(NOW, near), plusDays(NOW, near + far)]
        const { placeOf, ticks } = timeScale([until(second)], NOW)
        expect(placeOf(NOW)).toBeGreaterThan(0)
        expect(placeOf(NOW)).toBeLessThan(10)
        expect(placeOf(first)).toBeLessThanOrEqual(placeOf(second))
        expect(placeOf(first)).toBeGreaterThanOrEqual(placeOf(NOW))
        expect(ticks.length).toBeGreaterThan(0)
        expect(ticks.length).toBeLessThanOrEqual(5)
      }),
    )
  })
})
