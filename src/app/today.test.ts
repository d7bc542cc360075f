import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { onNewDay, today } from './today'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the day in China', () => {
  it.each([
    ['2026-11-23T15:59:59Z', '2026-11-23'],
    ['2026-11-23T16:00:00Z', '2026-11-24'],
    ['2026-12-31T16:00:00Z', '2027-01-01'],
    ['2028-02-28T20:00:00Z', '2028-02-29'],
    ['1970-01-01T00:00:00Z', '1970-01-01'],
  ])('at %s is %s', (moment, day) => {
    vi.setSystemTime(moment)
    expect(today()).toBe(day)
  })

  it('asks no format of the browser: some write 11/23/2026 where others write 2026-11-23', () => {
    vi.stubGlobal('Intl', {})
    vi.setSystemTime('2026-11-23T10:00:00Z')
    expect(today()).toBe('2026-11-23')
  })
})

describe('a new day', () => {
  it('is told at midnight in China, each time, and when the page is seen again', () => {
    const [page, seen] = [new EventTarget(), new EventTarget()]
    vi.stubGlobal('window', page)
    vi.stubGlobal('document', seen)
    vi.setSystemTime('2026-12-31T15:58:00Z')
    const days: string[] = []
    const stop = onNewDay(() => days.push(today()))
    vi.advanceTimersByTime(119_000)
    expect(days).toEqual([])
    vi.advanceTimersByTime(1000)
    expect(days).toEqual(['2027-01-01'])
    vi.advanceTimersByTime(24 * 60 * 60 * 1000)
    expect(days).toEqual(['2027-01-01', '2027-01-02'])
    seen.dispatchEvent(new Event('visibilitychange'))
    page.dispatchEvent(new Event('pageshow'))
    expect(days).toHaveLength(4)
    stop()
    vi.advanceTimersByTime(48 * 60 * 60 * 1000)
    seen.dispatchEvent(new Event('visibilitychange'))
    expect(days).toHaveLength(4)
  })

  it('is told to a page in sight on a device that slept through midnight, or whose clock was set', () => {
    vi.stubGlobal('window', new EventTarget())
    vi.stubGlobal('document', new EventTarget())
    vi.setSystemTime('2026-12-31T10:00:00Z')
    const days: string[] = []
    const stop = onNewDay(() => days.push(today()))
    vi.setSystemTime('2027-01-03T01:00:00Z')
    vi.advanceTimersByTime(60_000)
    expect(days).toEqual(['2027-01-03'])
    vi.setSystemTime('2026-12-31T10:00:00Z')
    vi.advanceTimersByTime(60_000)
    expect(days).toEqual(['2027-01-03', '2026-12-31'])
    vi.advanceTimersByTime(600_000)
    expect(days).toHaveLength(2)
    stop()
  })
})
