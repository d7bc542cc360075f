import type { Page } from '@playwright/test'
import { torn, unfoldAll } from './support/look'
import { putOnPaper } from './support/paper'
import { expect, test } from './support/story'

/** The innermost blocks of the page that are seen. */
const blocks = (page: Page) => page.locator('main :is(p, li, dd, td, .hint):visible:not(:has(p, li, dd, td))')

const NUMBER = '\\p{Script=Han}{2}〔\\d{4}〕\\d+号'
const DAY = '\\d{4}-\\d{1,2}-\\d{1,2}'

for (const lang of ['zh-CN', 'en'] as const) {
  test(`on paper the number of an act stands on one line, ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 680, height: 960 })
    for (const id of ['difficulty-hire-insurance-subsidy', 'graduate-job-seeking-subsidy']) {
      await page.goto(`/policies/${id}?lang=${lang}`)
      await expect(page.locator('#rule')).toBeVisible()
      await unfoldAll(page)
      await putOnPaper(page)
      const numbers = await blocks(page).evaluateAll(torn, NUMBER)
      expect(numbers.seen).toBeGreaterThan(5)
      expect(numbers.torn, id).toEqual([])
    }
  })

  test(`on a phone of any width the example of a day stands on one line, ${lang}`, async ({ page }) => {
    await page.goto(`/enterprise/hires/1?lang=${lang}`)
    await expect(page.getByRole('textbox').first()).toBeVisible()
    for (let width = 320; width <= 430; width += 5) {
      await page.setViewportSize({ width, height: 844 })
      const days = await blocks(page).evaluateAll(torn, DAY)
      expect(days.seen).toBeGreaterThan(0)
      expect(days.torn, String(width)).toEqual([])
    }
  })
}

test('on a phone no Chinese day in a sentence is cut in two', async ({ page }) => {
  for (const width of [320, 360, 390, 412]) {
    await page.setViewportSize({ width, height: 844 })
    await page.goto('/policies/skill-upgrade-allowance?lang=zh-CN')
    await expect(page.locator('#rule')).toBeVisible()
    await unfoldAll(page)
    const days = await blocks(page).evaluateAll(torn, '\\d{4}年\\d{1,2}月\\d{1,2}日')
    expect(days.seen).toBeGreaterThan(3)
    expect(days.torn, String(width)).toEqual([])
  }
})
