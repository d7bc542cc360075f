/**
 * Tells the main stories in WebKitGTK, and writes what came of them to the file that is named: `xvfb-run -a node --import tsx
 * e2e/webkit/run.ts <report>`. WEBKIT_DRIVER and WEBKIT_BROWSER are the paths of driver and browser.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { freePort } from '../../scripts/free-port.mjs'
import { startBrowser } from './start'
import { STORIES, type Story, tellStory } from './stories'
import { watchSite } from './watched-site'
import type { Browser } from './web-driver'

const { WEBKIT_DRIVER = 'WebKitWebDriver', WEBKIT_BROWSER = '' } = process.env
const [, , report = 'test-results/webkit.json'] = process.argv
const folder = dirname(report)

const site = await watchSite(await freePort())

const told = async (browser: Browser, story: Story, at: number): Promise<string | undefined> => {
  site.unwanted.length = 0
  try {
    await tellStory(browser, site, story)
    return site.unwanted.length > 0 ? site.unwanted.join('\n') : undefined
  } catch (error) {
    mkdirSync(folder, { recursive: true })
    const picture = join(folder, `webkit-${at + 1}.png`)
    writeFileSync(picture, await browser.picture().catch(() => ''))
    return `${error instanceof Error ? error.stack : error}\nat ${await browser.address().catch(() => '?')}, seen in ${picture}`
  }
}

/** @returns what went wrong; undefined when nothing did */
const faultOf = async (story: Story, at: number): Promise<string | undefined> => {
  try {
    const { browser, stop } = await startBrowser(WEBKIT_DRIVER, WEBKIT_BROWSER)
    return await told(browser, story, at).finally(stop)
  } catch (error) {
    return `no browser came up: ${error}`
  }
}

const counts = { passed: 0, failed: 0, skipped: 0 }
for (const [at, story] of STORIES.entries()) {
  const started = performance.now()
  const fault = await faultOf(story, at)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(
    `${fault === undefined ? 'ok' : 'FAILED'}  ${story.name} (${seconds} s)${fault ? `\n${fault}` : ''}`,
  )
  counts[fault === undefined ? 'passed' : 'failed'] += 1
}
await site.close()
mkdirSync(folder, { recursive: true })
writeFileSync(report, JSON.stringify(counts))
process.exitCode = counts.failed > 0 ? 1 : 0
