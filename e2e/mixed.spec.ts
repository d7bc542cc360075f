import { Buffer } from 'node:buffer'
import { openFile } from './support/keeping'
import { unfoldAll } from './support/look'
import { follow, openResult } from './support/result'
import { handIn } from './support/spreadsheet'
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

const FIRM = { 'enterprise.kind': 'enterprise', 'enterprise.employees': 8, 'enterprise.industry': 'catering' }
const LIST =
  '姓名,招用日期,高校毕业生,劳动合同期限,籍贯\r\n王小明,2026-07-01,是,3,江苏\r\n李雷,明天,也许,,江苏'

/** The label of a cell is one text: a part of it cannot say in which language it is. */
const isOfCell = (text: string): boolean => /^Person \d+ \(.+\), [^:]+$/.test(text)

test('so are the names of people, and what else the reader types, seen or only heard', async ({ page }) => {
  const expectMarked = async (at: string) =>
    expect
      .soft(
        (await unmarkedChinese(page)).filter((text) => !isOfCell(text)),
        at,
      )
      .toEqual([])
  const answers = JSON.stringify({ format: 'huice-answers', version: 1, answers: FIRM })
  await openFile(page, answers, '/open?lang=en')
  await page.locator('[data-action="open"]').first().click()
  await expect(page.locator('[data-action="see-result"]')).toBeVisible()
  await follow(page, '/enterprise/table?lang=en')
  await handIn(page, '名单.csv', Buffer.from(LIST))
  await expect(page.locator('main')).toContainText('李雷')
  await expectMarked('table')
  await page.locator('[data-action="see-each"]').click()
  await expect(page.locator('[data-hire="1"]')).toContainText('李雷')
  await expectMarked('results of each')
  await follow(page, '/enterprise/hires?lang=en')
  await expect(page.getByRole('link', { name: 'Person 1 (王小明): Change', exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Person 2 (李雷): remove', exact: true })).toBeVisible()
  await expectMarked('hires')
  await follow(page, '/enterprise/hires/3?lang=en')
  await page.locator('[data-action="copy-hire"]').click()
  await expect(page.getByRole('status')).toContainText('Filled in as for Person 2 (李雷).')
  await expectMarked('a copied hire')
  await follow(page, '/enterprise/hires/2?lang=en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About Person 2 (李雷)')
  await expectMarked('a hire')
  await follow(page, '/enterprise/check?lang=en')
  await expect(page.getByRole('main')).toContainText('王小明 and 李雷')
  await expectMarked('check')
  await page.locator('[data-action="see-result"]').click()
  await expect(page.locator('[data-hire="1"]').first()).toContainText('李雷')
  await expectMarked('result, and its paper')
  for (const address of ['/glossary', '/policies']) {
    await follow(page, `${address}?lang=en`)
    await page.getByRole('searchbox').fill('没有这个词')
    await expect(page.getByRole('status').last()).toContainText('没有这个词')
    await expectMarked(address)
  }
})
