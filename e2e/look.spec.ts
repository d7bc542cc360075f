import type { Page } from '@playwright/test'
import { openFile } from './support/keeping'
import { pinned, scattered, smallTargets, torn, unfoldAll, WORD } from './support/look'
import { openResult } from './support/result'
import { fits } from './support/scan'
import { expect, test } from './support/story'

/** A page of each kind, by its address; one that comes later is one line here. */
const ADDRESSES = [
  '/',
  '/nowhere',
  '/open',
  '/forget',
  '/enterprise',
  '/enterprise/hires',
  '/enterprise/hires/1',
  '/enterprise/result',
  '/enterprise/check',
  '/individual',
  '/individual/result',
  '/individual/keep',
  '/changes',
  '/glossary',
  '/accessibility',
  '/privacy',
  '/enterprise/table',
  '/policies',
  '/policies/disability-levy-exemption',
] as const
const LANGUAGES = ['zh-CN', 'en'] as const

const FIRM_WITH_A_LARGE_LEVY = {
  'enterprise.kind': 'enterprise',
  'enterprise.employees': 310,
  'enterprise.disabledEmployees': 0,
  'enterprise.averageAnnualWage': 900_000,
  'enterprise.hires': [],
}

/** A screen of 1280 by 1024 pixels at 400 %. */
const ZOOMED = { width: 320, height: 256 }
const PHONE = { width: 390, height: 844 }
const LEAST_TARGET = 44

const open = async (page: Page, address: string, lang: string) => {
  if (address.endsWith('/result')) await openResult(page, `${address}?lang=${lang}`)
  else await page.goto(`${address}?lang=${lang}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await unfoldAll(page)
}

for (const lang of LANGUAGES)
  test(`at 400 % nothing is cut off or in the way, and on a phone every control is large enough for a finger, ${lang}`, async ({
    page,
  }) => {
    test.slow()
    for (const address of ADDRESSES) {
      await page.setViewportSize(ZOOMED)
      await open(page, address, lang)
      expect(await fits(page), address).toBe(true)
      expect(await pinned(page), address).toEqual([])
      expect(await scattered(page), address).toEqual([])
      await page.setViewportSize(PHONE)
      expect(await smallTargets(page, LEAST_TARGET), address).toEqual([])
    }
  })

/** The size that letters have when a reader asks for twice as large ones. */
const TWICE = '212.5%'

test('with letters twice as large a sum, a day and a figure are no wider than a phone', async ({ page }) => {
  const answers = JSON.stringify({ format: 'huice-answers', version: 1, answers: FIRM_WITH_A_LARGE_LEVY })
  await openFile(page, answers, '/open?lang=en')
  await page.locator('[data-action="open"]').first().click()
  await page.locator('[data-action="see-result"]').click()
  await expect(page.locator('.digest .figure-value data').first()).toBeVisible()
  await page.evaluate((size) => document.documentElement.attributeStyleMap.set('font-size', size), TWICE)
  expect(await fits(page)).toBe(true)
})

test('on a phone each day and figure in the Chinese library stands on a line of its own', async ({
  page,
}) => {
  await open(page, '/policies/disability-levy-exemption', 'zh-CN')
  const cells = page.locator('.figure-story[data-figure] tbody th, .table-day')
  await expect(cells.first()).toBeVisible()
  const lines = await cells.evaluateAll((all) =>
    all.map((cell) => {
      const range = document.createRange()
      range.selectNodeContents(cell)
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
    }),
  )
  expect(new Set(lines)).toEqual(new Set([1]))
})

test('on the narrowest phone no day or head of a figure is cut in two', async ({ page }) => {
  await page.setViewportSize(ZOOMED)
  for (const lang of LANGUAGES) {
    await open(page, '/policies/disability-levy-exemption', lang)
    const cells = page.locator(
      '.figure-story thead th, .figure-story[data-figure] td:not(:last-child), .table-day',
    )
    await expect(cells.first()).toBeVisible()
    expect((await cells.evaluateAll(torn, WORD)).torn, lang).toEqual([])
  }
})

test('below a short page its foot goes on', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1600 })
  await open(page, '/nowhere', 'en')
  const colours = await page
    .locator('html, footer')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor))
  expect(new Set(colours).size).toBe(1)
})

test('on a phone no table of the library is wider than its frame', async ({ page }) => {
  for (const lang of LANGUAGES)
    for (const id of [
      'disability-levy-exemption',
      'graduate-job-seeking-subsidy',
      'employment-difficulty-recognition',
    ]) {
      await open(page, `/policies/${id}`, lang)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const isWider = await page
        .locator('div.table-frame')
        .evaluateAll((all) => all.some((frame) => frame.scrollWidth > frame.clientWidth))
      expect(isWider, `${lang} ${id}`).toBe(false)
    }
})

test('a page too wide, a pinned bar and a small button would be found', async ({ page }) => {
  await page.setViewportSize(ZOOMED)
  await open(page, '/', 'en')
  await page.evaluate(() => {
    const bar = document.createElement('button')
    bar.textContent = 'x'.repeat(60)
    bar.setAttribute('class', 'planted')
    document.querySelector('main')?.prepend(bar)
    bar.attributeStyleMap.set('position', 'sticky')
  })
  expect(await fits(page)).toBe(false)
  expect((await pinned(page)).join()).toContain('planted')
  expect((await smallTargets(page, LEAST_TARGET)).join()).toContain('planted')
})

/** Colours of the system's own choosing, as some readers set them: what is chosen, wrong or in focus must still be seen. */
test('in forced colours borders, choices and the focus are seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await open(page, '/enterprise', 'en')
  const [first, second] = await page.getByRole('radio').all()
  await second?.check()
  const edge = (at: 'first' | 'second') =>
    (at === 'first' ? first : second)?.evaluate((radio) => {
      const { borderTopWidth, borderTopStyle } = getComputedStyle(radio.parentElement ?? radio)
      return `${borderTopWidth} ${borderTopStyle}`
    })
  expect(await edge('first')).toMatch(/^[1-9].*solid$/)
  expect(await edge('second')).not.toBe(await edge('first'))
  const onward = page.getByRole('button', { name: 'Continue' })
  await page.keyboard.press('Tab')
  for (let n = 0; n < 9 && !(await onward.evaluate((one) => one === document.activeElement)); n++)
    await page.keyboard.press('Tab')
  expect(await onward.evaluate((button) => getComputedStyle(button).outlineStyle)).toBe('solid')
})

test('who asks for less motion sees none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.route('**/catalogue/index.json', (route) => new Promise(() => void route))
  await page.goto('/enterprise/size')
  const status = page.getByRole('status').first()
  await expect(status).toBeVisible()
  const moving = () => page.evaluate(() => document.getAnimations().length)
  expect(await moving()).toBe(0)
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await expect.poll(moving).toBeGreaterThan(0)
})
