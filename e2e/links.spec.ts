import type { Page } from '@playwright/test'
import { storedIn, withAnswers } from './support/keeping'
import { readerOf } from './support/reader'
import { expect, test } from './support/story'

/** What packs and unpacks a link. */
const PACKING = '**/assets/browser-*.js'

const makeLink = async (page: Page): Promise<string> => {
  await withAnswers(page)
  await page.getByRole('link', { name: '保存或分享回答' }).click()
  await expect(page.getByText('谁拿到链接，谁就能看到您的回答')).toBeVisible()
  await page.getByRole('button', { name: '生成链接' }).click()
  return page.getByRole('textbox', { name: '带有回答的链接' }).inputValue()
}

test('a link opens elsewhere with the same result, and no request carries the answers', {
  tag: '@main',
}, async ({ page, browser }) => {
  const link = await makeLink(page)
  const [, answers = ''] = link.split('#a=')
  expect(answers.length).toBeGreaterThan(50)
  await page.getByRole('link', { name: '返回' }).click()
  await readerOf(page).seeResult()
  const verdicts = (of: Page) =>
    of
      .locator('[data-policy]')
      .evaluateAll((all) =>
        all.map((one) => `${one.getAttribute('data-policy')} ${one.getAttribute('data-verdict')}`),
      )
  await expect(page.locator('[data-policy]')).toHaveCount(17)
  const context = await browser.newContext({ locale: 'zh-CN' })
  const other = await context.newPage()
  await other.clock.setFixedTime(new Date('2026-11-23T10:00:00+08:00'))
  const sent: string[] = []
  context.on('request', (request) =>
    sent.push(`${request.url().split('#')[0]} ${JSON.stringify(request.headers())} ${request.postData()}`),
  )
  await other.goto(link)
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('链接里有一份回答')
  await other.getByRole('button', { name: '打开这些回答' }).click()
  await expect(other).not.toHaveURL(/#/)
  expect(await other.evaluate(() => window.history.length)).toBeLessThanOrEqual(3)
  await other.getByRole('link', { name: '查看结果' }).click()
  await expect(other.locator('[data-policy]')).toHaveCount(17)
  expect(await verdicts(other)).toEqual(await verdicts(page))
  await other.goBack()
  await other.goBack()
  await expect(other).toHaveURL(/\/open$/)
  expect(sent.length).toBeGreaterThan(10)
  expect(sent.filter((one) => one.includes(answers.slice(8, 28)) || one.includes('#'))).toEqual([])
  expect((await storedIn(other)).local).toEqual([])
  await context.close()
})

test('a link that lost a part on the way says so, and one put into the open page is read too', async ({
  page,
}) => {
  const link = await makeLink(page)
  for (const damaged of [
    link.slice(0, -5),
    `${link}x`,
    link.replace(/.$/, '!'),
    link.replace(/#a=.*/, '#a='),
  ]) {
    await page.goto(damaged)
    await expect(page.locator('[data-problem="link-damaged"]')).toContainText('链接不完整')
    await expect(page).not.toHaveURL(/#/)
  }
  await page.evaluate((hash) => window.location.assign(hash), link.replace(/.*#/, '#'))
  await expect(page.locator('[data-found]')).toBeVisible()
  await expect(page).not.toHaveURL(/#/)
})

test('the link can be copied, and where that is forbidden it is selected', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const link = await makeLink(page)
  await expect(page.getByRole('button', { name: '复制链接' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('链接已复制')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link)
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'))
  })
  await page.keyboard.press('Enter')
  await expect(page.getByText('请自己复制')).toBeVisible()
  expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(link)
})

test('a link that names another language than its path is read all the same', async ({ page }) => {
  const link = await makeLink(page)
  await page.goto('about:blank')
  await page.goto(link.replace(/\/open[^#]*/, '/en/open?lang=zh-CN'))
  await expect(page.locator('[data-found]')).toBeVisible()
  await expect(page).toHaveURL(/\/zh-CN\/open$/)
})

test('a link whose reading waits for a part that does not come says so, and is read when opened again', async ({
  page,
}) => {
  const link = await makeLink(page)
  await page.goto('about:blank')
  await page.route(PACKING, (route) => route.abort())
  await page.goto(link)
  await expect(page.locator('[data-problem="not-fetched"]')).toContainText('没有取到')
  await page.unroute(PACKING)
  await page.goto('about:blank')
  await page.goto(link)
  await expect(page.locator('[data-found]')).toBeVisible()
})
