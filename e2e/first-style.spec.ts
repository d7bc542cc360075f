import type { Page } from '@playwright/test'
import { expect, test } from './support/story'

/** Where each element stands and how it looks, once what is laid out a frame later is there too. */
const looks = (page: Page) =>
  page.evaluate(async () => {
    const isLate = (animation: Animation) => Reflect.get(animation, 'animationName') === 'not-yet'
    const late = document.getAnimations().filter(isLate)
    await Promise.all(late.map(({ finished }) => finished))
    return [...document.querySelectorAll('body *')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      const { color, backgroundColor, fontSize, fontWeight, cursor } = getComputedStyle(element)
      const name = `${element.tagName}.${element.getAttribute('class')}`
      return [name, x, y, width, height, color, backgroundColor, fontSize, fontWeight, cursor].join(' ')
    })
  })

/** Puts the whole sheet into a page that holds only what it needs itself. */
const fetchSheet = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((onload) => {
        const { href } = document.querySelector<HTMLElement>('style[data-href]')?.dataset ?? {}
        document.head.append(
          Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload }),
        )
      }),
  )

for (const path of ['/zh-CN', '/zh-CN/enterprise', '/en', '/en/individual'])
  test(`the style that stands in the page is all that it needs: ${path}`, async ({ context }) => {
    // No script takes the page over, so it stays as it came.
    const page = await context.newPage()
    await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [390, 1280]) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 844 })
        await page.goto(path)
        const before = await looks(page)
        await fetchSheet(page)
        expect(await looks(page)).toEqual(before)
      }
    await page.reload()
    const whole = await looks(page)
    // Planted: a rule that is missing shows.
    await page.evaluate(() => {
      const [sheet] = document.styleSheets
      sheet?.deleteRule([...sheet.cssRules].findIndex(({ cssText }) => cssText.startsWith('.site-footer {')))
    })
    expect(await looks(page)).not.toEqual(whole)
  })

/** Notes how far what is seen moves, from before the page is drawn. */
const noteShifts = () => {
  const shifts: number[] = []
  Object.assign(window, { shifts })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, 'value'))
  }).observe({ type: 'layout-shift', buffered: true })
}

for (const size of [
  { width: 360, height: 640 },
  { width: 412, height: 915 },
  { width: 1280, height: 800 },
])
  test(`nothing moves while a page comes, at ${size.width} by ${size.height}`, async ({ page }) => {
    await page.setViewportSize(size)
    await page.addInitScript(noteShifts)
    for (const path of ['/zh-CN', '/en', '/zh-CN/enterprise', '/en/individual']) {
      await page.goto(path)
      expect(await page.evaluate(() => Reflect.get(window, 'shifts')), path).toEqual([])
    }
    // Planted: what moves is noted.
    await page.evaluate(() => {
      const words = Object.assign(document.createElement('p'), { textContent: 'Here I come' })
      document.querySelector('main')?.prepend(words)
    })
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'shifts').length)).toBeGreaterThan(0)
  })
