import { join } from 'node:path'
import type { CDPSession, Page } from '@playwright/test'

/** A stretch of time, in milliseconds from the moment the page was asked for. */
type Stretch = { readonly from: number; readonly length: number }

/** What the browser says of a page; times in milliseconds from the moment the page was asked for. */
export type Seen = {
  /** When the largest part of what is first seen was painted. */
  readonly painted: number
  /** When what a reader does began to be kept. */
  readonly usable: number
  /** How far things moved while the reader looked on; 0 when nothing did. */
  readonly shift: number
  readonly longTasks: readonly Stretch[]
  /** When each tap came, and how long it took until the page showed something. */
  readonly taps: readonly Stretch[]
}

/** What the browser notes of a page, as far as it is used. */
type Entry = {
  readonly entryType: string
  readonly name: string
  readonly startTime: number
  readonly duration: number
  readonly value: number
  readonly hadRecentInput: boolean
}

/** All that was noted so far; the page itself only keeps it, so that to watch costs it next to nothing. */
const entriesOf = (page: Page): Promise<readonly Entry[]> =>
  page.evaluate(() =>
    Reflect.get(window, 'kept').flatMap((list: PerformanceObserverEntryList) =>
      list.getEntries().map((entry) => ({
        entryType: entry.entryType,
        name: entry.name,
        startTime: entry.startTime,
        duration: entry.duration,
        value: Reflect.get(entry, 'value') ?? 0,
        hadRecentInput: Reflect.get(entry, 'hadRecentInput') ?? false,
      })),
    ),
  )

const summary = (entries: readonly Entry[]): Seen => {
  const of = (type: string, name?: string) =>
    entries.filter((entry) => entry.entryType === type && (name === undefined || entry.name === name))
  const stretches = (type: string, name?: string) =>
    of(type, name).map(({ startTime, duration }) => ({ from: startTime, length: duration }))
  const shifts = of('layout-shift').filter(({ hadRecentInput }) => !hadRecentInput)
  return {
    painted: of('largest-contentful-paint').at(-1)?.startTime ?? 0,
    usable: of('mark', 'usable').at(-1)?.startTime ?? 0,
    shift: shifts.reduce((sum, { value }) => sum + value, 0),
    longTasks: stretches('longtask'),
    taps: stretches('event', 'click'),
  }
}

/** To be called before the page is opened. @returns what was seen, whenever it is asked */
export const watchPage = async (page: Page): Promise<() => Promise<Seen>> => {
  await page.addInitScript({ path: join(import.meta.dirname, 'seen.js') })
  return async () => summary(await entriesOf(page))
}

/**
 * Waits until something is in a page that is watched. The page itself is asked: what drives the browser puts a dozen listeners into
 * a page as soon as it looks for an element in it, and the first tap runs each of them for the first time.
 */
export const untilThere = (page: Page, selector: string): Promise<void> =>
  page.evaluate((sought) => Reflect.get(window, 'untilThere')(sought), selector)

/** To watch a tap is work, too: where all the work of one is measured, taps are not watched any more. */
export const stopWatchingTaps = (page: Page): Promise<void> =>
  page.evaluate(() => Reflect.get(window, 'stopWatchingTaps')())

/** What came over the line: when each answer had come whole, by the page's own clock, and its bytes as they were sent. */
export type Received = { readonly at: number; readonly bytes: number }

/** To be called before the page is opened. @returns all that has come so far */
export const watchLine = (wire: CDPSession): (() => readonly Received[]) => {
  const received: Received[] = []
  let begun: number | undefined
  wire.on('Network.requestWillBeSent', ({ timestamp }) => {
    begun ??= timestamp
  })
  wire.on('Network.loadingFinished', ({ timestamp, encodedDataLength }) => {
    received.push({ at: (timestamp - (begun ?? timestamp)) * 1000, bytes: encodedDataLength })
  })
  return () => received
}
