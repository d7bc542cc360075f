import type { Page } from '@playwright/test'
import { unfoldAll } from './support/look'
import { putOnPaper } from './support/paper'
import { expect, test } from './support/story'

/** What of a pattern stands on more than one line, and how often it stands there at all. */
const torn = (page: Page, pattern: string) =>
  page.evaluate((sought) => {
    const blocks = [...document.querySelectorAll('main :is(p, li, dd, td, .hint)')].filter(
      (block) => block.checkVisibility() && !block.querySelector('p, li, dd, td'),
    )
    const found = blocks.flatMap((block) => {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      const letters: [Node, number][] = []
      while (walker.nextNode())
        for (let at = 0; at < (walker.currentNode.nodeValue?.length ?? 0); at++)
          letters.push([walker.currentNode, at])
      const text = letters.map(([node, at]) => node.nodeValue?.[at]).join('')
      return [...text.matchAll(new RegExp(sought, 'gu'))].map(({ 0: match, index }) => {
        const range = document.createRange()
        const lines = letters.slice(index, index + match.length).map(([node, at]) => {
          range.setStart(node, at)
          range.setEnd(node, at + 1)
          return Math.round(range.getBoundingClientRect().bottom / 8)
        })
        return new Set(lines).size > 1 ? match : ''
      })
    })
    return { seen: found.length, torn: found.filter(Boolean) }
  }, pattern)

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
      const numbers = await torn(page, NUMBER)
      expect(numbers.seen).toBeGreaterThan(5)
      expect(numbers.torn, id).toEqual([])
    }
  })

  test(`on a phone of any width the example of a day stands on one line, ${lang}`, async ({ page }) => {
    await page.goto(`/enterprise/hires/1?lang=${lang}`)
    await expect(page.getByRole('textbox').first()).toBeVisible()
    for (let width = 320; width <= 430; width += 5) {
      await page.setViewportSize({ width, height: 844 })
      const days = await torn(page, DAY)
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
    const days = await torn(page, '\\d{4}年\\d{1,2}月\\d{1,2}日')
    expect(days.seen).toBeGreaterThan(3)
    expect(days.torn, String(width)).toEqual([])
  }
})
