import { join } from 'node:path'
import type { CDPSession, Page } from '@playwright/test'

/** What the browser says of a page; times in milliseconds from the moment the page was asked for. */
export type Seen = {
  /** When the largest part of what is first seen was painted. */
  readonly painted: number
  /** When what a reader does began to be kept. */
  readonly usable: number
  /** When the application had taken the page over. */
  readonly alive: number
  /** How far things moved while the reader looked on; 0 when nothing did. */
  readonly shift: number
  readonly longTasks: readonly { readonly from: number; readonly length: number }[]
  /** How long each press of a form's button took until the page showed something. */
  readonly presses: readonly number[]
  /** The same of all else that was pressed: answers ticked, mostly. */
  readonly ticks: readonly number[]
}

/** To be called before the page is opened. @returns what was seen, whenever it is asked */
export const watchPage = async (page: Page): Promise<() => Promise<Seen>> => {
  await page.addInitScript({ path: join(import.meta.dirname, 'seen.js') })
  return () => page.evaluate(() => Reflect.get(window, 'seen'))
}

/** To watch a press is work, too: where all the work of one is measured, presses are not watched any more. */
export const stopWatchingPresses = (page: Page): Promise<void> =>
  page.evaluate(() => Reflect.get(window, 'stopWatchingPresses')())

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
