import { unfoldAll } from './support/look'
import { openResult } from './support/result'
import { expect, test } from './support/story'
import { unmarkedChinese } from './support/tongue'

test('Chinese words in an English page are marked as Chinese, and only they', async ({ page }) => {
  await openResult(page, '/individual/result?lang=en')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await page.locator('main [lang="zh-CN"]').count()).toBeGreaterThan(10)
  expect(await unmarkedChinese(page)).toEqual([])
  for (const at of ['family', 'household', 'insurance', 'difficulty']) {
    await page.goto(`/individual/${at}?lang=en`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await unmarkedChinese(page), at).toEqual([])
  }
  await page.evaluate(() => document.querySelector('main')?.append('低保'))
  expect(await unmarkedChinese(page)).toEqual(['低保'])
})

test('they are on the page of every policy, in all that is folded there', async ({ page }) => {
  test.slow()
  await page.goto('/policies?lang=en')
  await expect(page.locator('[data-entry]').first()).toBeVisible()
  const addresses = await page
    .locator('[data-entry] > a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(addresses.length).toBeGreaterThan(30)
  for (const address of addresses) {
    await page.goto(address)
    await expect(page.locator('#rule')).toBeVisible()
    await unfoldAll(page)
    expect.soft(await unmarkedChinese(page), address).toEqual([])
  }
})

test('they are in the help and the results of the table', async ({ page }) => {
  await page.goto('/enterprise/table?lang=en')
  await expect(page.locator('#cell-0-name')).toBeVisible()
  await unfoldAll(page)
  expect(await unmarkedChinese(page)).toEqual([])
  await page.locator('#cell-0-hiredOn').fill('2026-07-01')
  await page.locator('#cell-0-hiredOn').press('Enter')
  await page.locator('[data-action="see-each"]').click()
  await expect(page.locator('[data-policy-total]').first()).toBeVisible()
  expect(await unmarkedChinese(page)).toEqual([])
})
