import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'
import { ensureBrowser } from '../browser.mjs'

/** How slow a phone and its line are made. */
export type Slowness = {
  /** How many times slower the processor is. */
  readonly processor: number
  readonly line?: { readonly latency: number; readonly bytesPerSecond: number }
}

/** A cheap phone on a slow line: 1.6 Mbit/s, 150 ms. */
export const CHEAP_PHONE: Slowness = { processor: 4, line: { latency: 150, bytesPerSecond: 200_000 } }

/** A processor half as slow again, and no line to wait for. */
export const SLOWEST: Slowness = { processor: 6 }

/** A page of a browser that has never been here, and the wire to what the browser knows of it. */
export type Visit = { readonly page: Page; readonly wire: CDPSession }

/** @throws when no browser can be had */
export const launch = async (): Promise<Browser> => {
  const executablePath = await ensureBrowser()
  if (executablePath === undefined) throw new Error('no browser can be had to measure pages in')
  return chromium.launch({ executablePath })
}

const slowDown = async (wire: CDPSession, { processor, line }: Slowness): Promise<void> => {
  await wire.send('Network.enable')
  if (line)
    await wire.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.latency,
      downloadThroughput: line.bytesPerSecond,
      uploadThroughput: line.bytesPerSecond / 2,
    })
  await wire.send('Emulation.setCPUThrottlingRate', { rate: processor })
}

/** Visits on a phone, with nothing remembered from any other visit. */
export const visit = async <Found>(
  { browser, slowness }: { readonly browser: Browser; readonly slowness: Slowness },
  look: (visit: Visit) => Promise<Found>,
): Promise<Found> => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'zh-CN',
    hasTouch: true,
    isMobile: true,
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  const wire = await context.newCDPSession(page)
  await slowDown(wire, slowness)
  try {
    return await look({ page, wire })
  } finally {
    await context.close()
  }
}
