import { openResult } from './support/result'
import { expect, test } from './support/story'

test('Chinese words in an English page are marked as Chinese, and only they', async ({ page }) => {
  await openResult(page, '/individual/result?lang=en')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const unmarked = () =>
    page.evaluate(() => {
      const walker = document.createTreeWalker(
        document.querySelector('main') ?? document.body,
        NodeFilter.SHOW_TEXT,
      )
      const texts: string[] = []
      while (walker.nextNode()) {
        const { textContent, parentElement } = walker.currentNode
        const lang = parentElement?.closest('[lang]')?.getAttribute('lang')
        if (/\p{Script=Han}/u.test(textContent ?? '') && lang !== 'zh-CN') texts.push(textContent ?? '')
      }
      return texts
    })
  expect(await page.locator('main [lang="zh-CN"]').count()).toBeGreaterThan(10)
  expect(await unmarked()).toEqual([])
  for (const at of ['family', 'household', 'insurance', 'difficulty']) {
    await page.goto(`/individual/${at}?lang=en`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await unmarked(), at).toEqual([])
  }
  await page.evaluate(() => document.querySelector('main')?.append('低保'))
  expect(await unmarked()).toEqual(['低保'])
})
