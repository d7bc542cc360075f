/**
 * `npm run screenshots`: pictures of the main pages of the built application in both languages, on a phone and a desktop, light
 * and dark, and a sheet that shows them all. `npm run screenshots -- docs` draws the pictures of README.md instead;
 * `npm run screenshots -- check hires` only the pages named.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { ROOT, succeeds, tool } from './command.mjs'
import { ensureInstalled } from './install.mjs'
import { contactSheet } from './pictures/contact-sheet.mjs'
import { PAGES } from './pictures/pages.mjs'
import { walkTo } from './pictures/reader.mjs'
import { shoot } from './pictures/shoot.mjs'
import { serve } from './serve.mjs'

const DAY = '2026-11-23'
const DEVICES = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } }
const SCHEMES = ['light', 'dark']
const LANGUAGES = ['zh-CN', 'en']
const PICTURES = join(ROOT, 'test-results', 'pictures')
const DOCS = join(ROOT, 'docs')

/** Brings the reader to the next page of the walk. */
const reach = async (page, site, { open, press, walk }) => {
  if (open) await page.goto(new URL(open, site).href)
  await page.waitForSelector('#page-title')
  if (walk) await walkTo(page, walk)
  // A result is judged beside the page, and may come a moment after its heading.
  if (walk === 'result') await page.waitForSelector('[data-policy]')
  if (press) await page.locator(press).first().click()
  await page.waitForSelector('#page-title')
}

const shootAll = async (page, { name }, language) => {
  const pictures = []
  for (const [device, viewport] of Object.entries(DEVICES))
    for (const scheme of SCHEMES) {
      const file = [name, language, device, scheme, 'png'].join('.')
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      await shoot(page, join(PICTURES, file))
      pictures.push({ file, name, language, device, scheme })
    }
  return pictures
}

const newPage = async (chrome, language, scale) => {
  const page = await chrome.newPage({
    viewport: DEVICES.phone,
    locale: language,
    deviceScaleFactor: scale,
  })
  await page.clock.setFixedTime(new Date(`${DAY}T10:00:00+08:00`))
  return page
}

const drawAll = async (chrome, site, wanted) => {
  const pictures = []
  for (const language of LANGUAGES) {
    const page = await newPage(chrome, language, 1)
    for (const one of PAGES) {
      await reach(page, site, one)
      if (wanted.length === 0 || wanted.includes(one.name))
        pictures.push(...(await shootAll(page, one, language)))
    }
    await page.close()
  }
  writeFileSync(join(PICTURES, 'index.html'), contactSheet(pictures))
  console.log(`${pictures.length} pictures; all of them on ${join(PICTURES, 'index.html')}`)
}

/** What README.md shows: the first page, and the head of a result, as they stand on a phone. */
const drawDocs = async (chrome, site) => {
  for (const language of LANGUAGES) {
    const page = await newPage(chrome, language, 1.5)
    await reach(page, site, { open: '/' })
    await page.screenshot({ path: join(DOCS, `first-page.${language}.png`) })
    await reach(page, site, { open: '/enterprise', walk: 'result' })
    await page.locator('#page-title').evaluate((title) => title.scrollIntoView())
    await page.screenshot({ path: join(DOCS, `result.${language}.png`) })
    await page.close()
  }
}

const run = async () => {
  ensureInstalled()
  if (!succeeds(tool('tsx'), ['scripts/build.ts']))
    throw new Error('The build failed; its message stands above.')
  const executablePath = await ensureBrowser()
  if (!executablePath) throw new Error('No browser could be had. Set CHROME_PATH to one.')
  const { chromium } = await import('@playwright/test')
  const { address, close } = await serve({ port: 0 })
  const browser = await chromium.launch({ executablePath })
  const wanted = process.argv.slice(2)
  mkdirSync(PICTURES, { recursive: true })
  await (wanted[0] === 'docs' ? drawDocs(browser, address) : drawAll(browser, address, wanted))
  await browser.close()
  await close()
}

await run()
