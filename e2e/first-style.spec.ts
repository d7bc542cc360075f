import type { Page } from '@playwright/test'
import { expect, test } from './support/story'

/** Where each element stands and how it looks. */
const looks = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      const { color, backgroundColor, fontSize, fontWeight, cursor } = getComputedStyle(element)
      const name = `${element.tagName}.${element.getAttribute('class')}`
      return [name, x, y, width, height, color, backgroundColor, fontSize, fontWeight, cursor].join(' ')
    }),
  )

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
