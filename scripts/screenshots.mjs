/** `npm run screenshots`: draws the pictures of README.md anew from the built application. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { ROOT, succeeds, tool } from './command.mjs'
import { ensureInstalled } from './install.mjs'
import { serve } from './serve.mjs'

const PHONE = { width: 390, height: 844 }
const DAY = '2026-11-23'
const FOLDER = join(ROOT, 'docs')

/** What a 31-person firm answers, page by page; the last part of a page's address names it. */
const ANSWERS = {
  kind: 'enterprise',
  industry: 'industry',
  employees: '31',
  'disabled-employees': '0',
  'disability-quota': '1.5%',
  'average-wage': '80000',
  'local-average-wage': '70000',
}

const pageOf = (page) => new URL(page.url()).pathname.split('/').pop()

/** "I don't know", however the page offers it. */
const shrug = async (page) => {
  const radio = page.locator('input[type=radio][value=unknown]')
  if ((await radio.count()) > 0) return radio.check()
  const select = page.locator('select')
  if ((await select.count()) > 0) return select.selectOption('unknown')
  for (const tick of await page.locator('[data-unknown-for]').all()) await tick.check()
}

const fill = async (page, value) => {
  const radio = page.locator(`input[type=radio][value="${value}"]`)
  return (await radio.count()) > 0 ? radio.check() : page.fill('input[type=text]', value)
}

const answer = async (page) => {
  const here = pageOf(page)
  if (here === 'hires') return page.click('[data-action=done-hires]')
  const value = ANSWERS[here]
  await (value === undefined ? shrug(page) : fill(page, value))
  return page.click('button[type=submit]')
}

const walkToResult = async (page) => {
  await page.waitForSelector('#page-title')
  if (pageOf(page) === 'check') return page.click('[data-action=see-result]')
  const before = page.url()
  await answer(page)
  await page.waitForURL((url) => url.href !== before)
  return walkToResult(page)
}

const draw = async (chrome, site, language) => {
  const page = await chrome.newPage({ viewport: PHONE, locale: language, deviceScaleFactor: 1.5 })
  await page.clock.setFixedTime(new Date(`${DAY}T10:00:00+08:00`))
  await page.goto(`${site}?lang=${language}`)
  await page.waitForSelector('[data-audience]')
  await page.screenshot({ path: join(FOLDER, `first-page.${language}.png`) })
  await page.click('[data-audience=enterprise]')
  await walkToResult(page)
  await page.locator('#group-eligible').evaluate((group) => group.scrollIntoView())
  await page.screenshot({ path: join(FOLDER, `result.${language}.png`) })
  await page.close()
}

ensureInstalled()
if (!succeeds(tool('vite'), ['build'])) throw new Error('The build failed; its message stands above.')
const executablePath = await ensureBrowser()
if (!executablePath) throw new Error('No browser could be had. Set CHROME_PATH to one.')
const { chromium } = await import('@playwright/test')
const { address, close } = await serve({ port: 0 })
const browser = await chromium.launch({ executablePath })
mkdirSync(FOLDER, { recursive: true })
await draw(browser, address, 'zh-CN')
await draw(browser, address, 'en')
await browser.close()
await close()
