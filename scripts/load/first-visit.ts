import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium } from '@playwright/test'
import { ensureBrowser } from '../browser.mjs'

const LOOKS = 40
const BETWEEN_MS = 500
/** So often nothing new may be asked for until a visit counts as done. */
const QUIET_LOOKS = 4

const pathsIn = (log: string): readonly string[] => readFileSync(log, 'utf8').split('\n').filter(Boolean)

/** Waits until the page, and what keeps it for later, ask for nothing more. */
const untilQuiet = async (log: string): Promise<void> => {
  let [seen, quiet] = [0, 0]
  for (let look = 0; look < LOOKS && quiet < QUIET_LOOKS; look++) {
    await pause(BETWEEN_MS)
    const now = pathsIn(log).length
    quiet = now === seen ? quiet + 1 : 0
    seen = now
  }
}

/**
 * Visits a site once with a real browser: the first page, then the first question, and what is kept for later.
 * @param log where the server writes the path of each request
 * @returns every path that was asked for, in that order, without what was asked before
 * @throws when no browser can be had
 */
export const firstVisit = async (address: string, log: string): Promise<readonly string[]> => {
  const executablePath = await ensureBrowser()
  if (!executablePath)
    throw new Error('no browser could be had to see what a visit asks for; set CHROME_PATH to one')
  const before = pathsIn(log).length
  const browser = await chromium.launch({ executablePath })
  try {
    const page = await browser.newPage({ locale: 'zh-CN' })
    await page.goto(address)
    await page.locator('[data-audience="enterprise"]').first().click()
    await page.getByRole('radio').first().waitFor()
    await untilQuiet(log)
    return [...new Set(pathsIn(log).slice(before))].filter((path) => path !== '/favicon.ico')
  } finally {
    await browser.close()
  }
}
