import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { serveForNow } from '../serve-for-now'
import { CHEAP_PHONE, visit } from './chrome'
import { type Received, type Seen, untilThere, watchLine, watchPage } from './watch-page'

const PATIENCE = 60_000
const SETTLED = 500

/** What one visit of a page came to; times in milliseconds. */
export type PageVisit = {
  /** When the largest part of what is first seen was painted. */
  readonly painted: number
  /** When what a reader does is kept, and there is something to do it on. */
  readonly usable: number
  /** Bytes and answers of the server until then. */
  readonly bytes: number
  readonly requests: number
  /** What of long tasks was over 50 ms, until then. */
  readonly blocking: number
  /** How far things moved, up to the end of the visit. */
  readonly shift: number
  /** When the second question was there, for a reader who answered the first as soon as that could be done; else 0. */
  readonly answered: number
  /** Bytes of the whole visit. */
  readonly allBytes: number
}

const LONG = 50

const bytesOf = (received: readonly Received[]): number => received.reduce((sum, { bytes }) => sum + bytes, 0)

const summary = (seen: Seen, received: readonly Received[], answered: number): PageVisit => {
  const usable = Math.max(seen.painted, seen.usable)
  const first = received.filter(({ at }) => at <= usable)
  const tasks = seen.longTasks.filter(({ from }) => from <= usable)
  return {
    painted: seen.painted,
    usable,
    bytes: bytesOf(first),
    requests: first.length,
    blocking: tasks.reduce((sum, { length }) => sum + Math.max(0, length - LONG), 0),
    shift: seen.shift,
    answered,
    allBytes: bytesOf(received),
  }
}

/** Ticks the first option and presses Continue at once. @returns when the next question was there */
const answerAtOnce = async (page: Page): Promise<number> => {
  const first = new URL(page.url()).pathname
  await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0)
  await page.locator('form input[type=radio]').first().check()
  await page.locator('form button[type=submit]').click()
  const next = await page.waitForFunction(
    (before) => {
      const isThere = !location.pathname.startsWith(before) || location.pathname.split('/').length > 3
      const isNext = isThere && document.querySelector('form input:checked') === null
      return isNext && document.querySelector('form') !== null && performance.now()
    },
    first,
    { timeout: PATIENCE },
  )
  return Number(await next.jsonValue())
}

/** What is done on a page: it is only looked at, it is taken over by the application, or its question is answered. */
export type Deed = 'look' | 'wait' | 'answer'

/** One visit of a page, cold, on a cheap phone and a slow line. */
export const visitCold = (browser: Browser, address: string, deed: Deed): Promise<PageVisit> =>
  visit({ browser, slowness: CHEAP_PHONE }, async ({ page, wire }) => {
    const [seen, received] = [await watchPage(page), watchLine(wire)]
    await page.goto(address, { waitUntil: deed === 'answer' ? 'commit' : 'load' })
    const answered = deed === 'answer' ? await answerAtOnce(page) : 0
    if (deed === 'wait') await untilThere(page, 'html[data-alive]')
    await page.waitForTimeout(SETTLED)
    return summary(await seen(), received(), answered)
  })

const BARE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title></head>
<body><h1>A bare page</h1><p>A few words, without style and without script, to hold other pages against.</p></body></html>
`

/** The name of the bare page that has a link to a place in itself. */
export const BARE_LINK = 'link.html'

/** Serves a page that holds nothing but words, and one with a link among them, by the same server as ours. */
export const serveBare = () => {
  const folder = mkdtempSync(join(tmpdir(), 'huice-bare-'))
  writeFileSync(join(folder, 'index.html'), BARE)
  const linked = BARE.replace(
    '</body>',
    '<p><a href="#words">To the words</a></p><p id="words">Words.</p></body>',
  )
  writeFileSync(join(folder, BARE_LINK), linked)
  return serveForNow(folder)
}
