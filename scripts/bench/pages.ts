import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { serve } from '../serve.mjs'
import { CHEAP_PHONE, type Visit, visit } from './chrome'
import { type Received, type Seen, watchLine, watchPage } from './watch-page'

const PATIENCE = 30_000

/** What one visit of a page came to; times in milliseconds. */
export type PageVisit = {
  readonly painted: number
  readonly usable: number
  readonly alive: number
  /** Until it could be used. */
  readonly bytes: number
  readonly requests: number
  /** What of long tasks was over 50 ms, until it could be used. */
  readonly blocking: number
  readonly shift: number
  /** Of all that came in the end. */
  readonly allBytes: number
}

const OVER = 50

const summary = (seen: Seen, received: readonly Received[]): PageVisit => {
  const { painted, usable, alive, shift } = seen
  const until = Math.max(painted, usable)
  const first = received.filter(({ at }) => at <= until)
  const tasks = seen.longTasks.filter(({ from }) => from <= until)
  const bytesOf = (some: readonly Received[]) => some.reduce((sum, { bytes }) => sum + bytes, 0)
  return {
    painted,
    usable: until,
    alive,
    bytes: bytesOf(first),
    requests: first.length,
    blocking: tasks.reduce((sum, { length }) => sum + Math.max(0, length - OVER), 0),
    shift,
    allBytes: bytesOf(received),
  }
}

/** Opens an address and waits until nothing more happens. */
const open = async ({ page, wire }: Visit, address: string, isAlive: boolean): Promise<PageVisit> => {
  const [seen, received] = [await watchPage(page), watchLine(wire)]
  await page.goto(address, { waitUntil: 'load' })
  if (isAlive)
    await page.waitForFunction(() => document.documentElement.hasAttribute('data-alive'), undefined, {
      timeout: PATIENCE,
    })
  await page.waitForTimeout(500)
  return summary(await seen(), received())
}

const BARE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title></head>
<body><h1>A bare page</h1><p>A few words, without style and without script, to hold other pages against.</p></body></html>
`

/** A page that holds nothing but words, served by the same server. */
export const serveBare = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'huice-bare-'))
  writeFileSync(join(folder, 'index.html'), BARE)
  const { address, close } = await serve({ folder, port: 0 })
  return {
    address,
    close: async () => {
      await close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** One visit of a page, cold, on a cheap phone and a slow line. */
export const visitCold = (browser: Browser, address: string, isAlive: boolean): Promise<PageVisit> =>
  visit({ browser, slowness: CHEAP_PHONE }, (one) => open(one, address, isAlive))
