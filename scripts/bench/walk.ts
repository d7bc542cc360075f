import type { Browser, Page } from '@playwright/test'
import { walkTo } from '../pictures/reader.mjs'
import { SLOWEST, type Visit, visit } from './chrome'
import { fingerIn } from './finger'
import { type Seen, stopWatchingTaps, untilThere, watchPage } from './watch-page'

/** What a walk through an interview came to; times in milliseconds on a processor made six times slower. */
export type Walk = {
  /** Of each press of Continue, until the page showed something. */
  readonly presses: readonly number[]
  /** The same of all else that was tapped: answers, mostly. */
  readonly ticks: readonly number[]
  /** What the main thread did from the press that asks for the result until all was quiet. */
  readonly resultWork: number
  /** The longest stretch of it without a pause; 0 when none was longer than 50. */
  readonly resultLongest: number
  readonly shift: number
}

const QUIET = 1500

const rest = (page: Page): Promise<void> => page.waitForTimeout(QUIET)

/** So long a reader looks over the answers; what is drawn meanwhile takes one to two and a half seconds. */
const LOOK = 3000

/** Opens a page and lets it come to rest. @returns what was seen, whenever it is asked */
const openToRest = async (page: Page, address: string): ReturnType<typeof watchPage> => {
  const seen = await watchPage(page)
  await page.goto(address)
  await untilThere(page, 'html[data-alive]')
  await page.waitForTimeout(2 * QUIET)
  return seen
}

/** @returns all that the main thread has done so far, in milliseconds */
const worked = async ({ wire }: Visit): Promise<number> => {
  const { metrics } = await wire.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
}

/** @returns what the main thread does from a tap until all is quiet again, in milliseconds */
const workOf = async (visited: Visit, tap: () => Promise<void>): Promise<number> => {
  await visited.wire.send('Performance.enable')
  await stopWatchingTaps(visited.page)
  const before = await worked(visited)
  await tap()
  await visited.page.waitForTimeout(2 * QUIET)
  return (await worked(visited)) - before
}

/** Answers from the first question to the check, then asks for the result. */
const walk = async (visited: Visit, address: string): Promise<Walk> => {
  const { page } = visited
  const [seen, finger] = [await openToRest(page, address), fingerIn(visited)]
  await walkTo(page, 'check', finger)
  const { taps } = await seen()
  const tookOf = (isPress: boolean) =>
    taps
      .filter(({ from }) => finger.touches.findLast(({ at }) => at <= from)?.isPress === isPress)
      .map(({ length }) => length)
  const tap = await finger.over('[data-action=see-result]')
  await page.waitForTimeout(LOOK)
  const before = await seen()
  const resultWork = await workOf(visited, tap)
  const after = await seen()
  if ((await page.locator('[data-policy]').count()) === 0) throw new Error(`no result of ${address}`)
  const tasks = after.longTasks.slice(before.longTasks.length)
  return {
    presses: tookOf(true),
    ticks: tookOf(false),
    resultWork,
    resultLongest: Math.max(0, ...tasks.map(({ length }) => length)),
    shift: after.shift,
  }
}

/** A press of Continue on the first question while nothing is answered. @returns how long it took until the page showed something */
export const refuseSlowly = (browser: Browser, address: string): Promise<number> =>
  visit({ browser, slowness: SLOWEST }, async (visited) => {
    const { page } = visited
    const seen = await openToRest(page, address)
    const tap = await fingerIn(visited).over('form [type=submit]')
    await rest(page)
    await tap()
    await rest(page)
    const { taps } = await seen()
    if ((await page.locator('[data-error-summary]').count()) === 0)
      throw new Error(`nothing refused at ${address}`)
    return Math.max(...taps.map(({ length }) => length))
  })

/** One walk through an audience's interview on a slow processor, with no line to wait for. */
export const walkSlowly = (browser: Browser, address: string): Promise<Walk> =>
  visit({ browser, slowness: SLOWEST }, (visited) => walk(visited, address))

type LookAtTap = (tap: () => Promise<void>, visited: Visit, seen: () => Promise<Seen>) => Promise<number>

/** Brings the link of a page of bare words, which leads to a place in itself, under a finger. */
const visitBare = (browser: Browser, address: string, look: LookAtTap): Promise<number> =>
  visit({ browser, slowness: SLOWEST }, async (visited) => {
    const { page } = visited
    const seen = await watchPage(page)
    await page.goto(address)
    const tap = await fingerIn(visited).over('a')
    await rest(page)
    const found = await look(tap, visited, seen)
    if (new URL(page.url()).hash === '') throw new Error(`nothing came of a tap at ${address}`)
    return found
  })

/** @returns what the main thread does for a tap in a page of bare words, in milliseconds */
export const tapBareSlowly = (browser: Browser, address: string): Promise<number> =>
  visitBare(browser, address, (tap, visited) => workOf(visited, tap))

/** @returns how long a tap in a page of bare words takes until that shows something, in milliseconds */
export const answerBareSlowly = (browser: Browser, address: string): Promise<number> =>
  visitBare(browser, address, async (tap, { page }, seen) => {
    await tap()
    await rest(page)
    return Math.max(...(await seen()).taps.map(({ length }) => length))
  })
