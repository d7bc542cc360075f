import { Buffer } from 'node:buffer'
import type { Page } from '@playwright/test'
import { fits, scan } from './support/scan'
import { cellOf, handIn, holdWork } from './support/spreadsheet'
import { expect, test } from './support/story'

const MANY = 5000
const CSV = Buffer.from(
  [
    '姓名,招用日期,高校毕业生,毕业日期,就业困难人员,劳动合同期限,已缴社保月数,单位每月缴的社保费',
    ...Array.from(
      { length: MANY },
      (_, n) =>
        `员工${n},2026/${1 + (n % 9)}/${1 + (n % 28)},是,2026/6/20,否,${n === 4321 ? '三十' : '36'},4,1200`,
    ),
  ].join('\r\n'),
)

const open = async (page: Page, language = 'zh-CN') => {
  await page.goto(`/enterprise/table?lang=${language}`)
  await expect(page.locator('#cell-0-name')).toBeVisible({ timeout: 30_000 })
}

test.describe('5,000 hires', () => {
  test.slow()

  test('are imported while the page answers, can be cancelled, and a wrong one is led to', async ({
    page,
  }) => {
    await open(page)
    await cellOf(page, 1, '姓名或编号').fill('先前的人')
    await cellOf(page, 1, '姓名或编号').press('Enter')
    // The work is held up until it has been cancelled, however quick the device is.
    const release = await holdWork(page)
    await handIn(page, 'many.csv', CSV)
    await expect(page.getByRole('progressbar')).toBeVisible()
    await page.getByText('每一列怎么填').click()
    await expect(page.getByText(/招用日期：这名员工是哪一天招用的/)).toBeVisible()
    await page.getByRole('button', { name: '取消', exact: true }).click()
    await expect(page.getByText('已取消，表格没有变。')).toBeVisible()
    await expect(page.getByRole('table').getByText('共 1 人')).toBeVisible()
    release()
    await handIn(page, 'many.csv', CSV)
    await page.getByRole('button', { name: '换掉表里的' }).click({ timeout: 60_000 })
    await expect(page.getByRole('table').getByText('共 5000 人')).toBeVisible()
    await page
      .locator('[data-error-summary]')
      .getByRole('link', { name: /第 4322 名员工（员工4321），劳动合同期限/ })
      .click()
    await expect(page.locator('#cell-4321-contractMonths')).toBeFocused()
    await expect(page.getByRole('row')).toHaveCount(51)
    await page.getByRole('button', { name: '上一页' }).click()
    await expect(page.getByRole('rowheader', { name: '4251' })).toBeVisible()
    await page.getByRole('combobox', { name: '表格分页' }).selectOption({ index: 100 })
    await expect(cellOf(page, 5001, '姓名或编号')).toBeVisible()
    expect(await scan(page)).toEqual([])
  })

  test('are judged beside the page, which answers meanwhile and can be left', async ({ page }) => {
    await open(page)
    await handIn(page, 'many.csv', CSV)
    await expect(page.getByRole('table').getByText('共 5000 人')).toBeVisible({ timeout: 60_000 })
    await page.getByRole('link', { name: '看每个人的结果' }).click()
    await expect(page.getByRole('progressbar')).toBeVisible({ timeout: 30_000 })
    await page.getByRole('button', { name: '取消', exact: true }).click()
    await expect(page.getByText('已取消，没有判断完。')).toBeVisible()
    await page.getByRole('button', { name: '重新判断' }).click()
    await expect(page.getByRole('progressbar')).toBeVisible()
    // The page answers while the work goes on.
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Result of each person' })).toBeVisible()
    await expect(page.getByRole('progressbar')).toBeVisible()
    await page.getByRole('link', { name: 'See the result of the business' }).click()
    await expect(page.getByRole('progressbar')).toBeVisible({ timeout: 30_000 })
    await page.getByRole('link', { name: 'Cancel and go back to your answers' }).click()
    await expect(page.getByText('5000 added')).toBeVisible({ timeout: 60_000 })
  })
})

for (const language of ['zh-CN', 'en'])
  test(`the table fits 320 px in ${language}, and is sound in every state`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    const sent: string[] = []
    page.on('request', (request) => sent.push(request.url()))
    await open(page, language)
    await expect(
      page.getByText(language === 'en' ? /Nothing is uploaded/ : /名单只在这台设备上处理，不会上传/),
    ).toBeVisible()
    expect([await fits(page), await scan(page)]).toEqual([true, []])
    await page.locator('#cell-0-name').fill('A')
    await page.locator('#cell-0-name').press('Enter')
    await page.locator('#cell-0-hiredOn').fill('?!')
    await page.locator('#cell-0-hiredOn').press('Enter')
    await expect(page.locator('[data-error-summary]')).toBeVisible()
    expect([await fits(page), await scan(page)]).toEqual([true, []])
    await page.locator('[data-action="see-each"]').click()
    await expect(page.locator('[data-policy-total]').first()).toBeVisible({ timeout: 30_000 })
    expect([await fits(page), await scan(page)]).toEqual([true, []])
    expect(sent.filter((url) => !/\/(assets|catalogue)\/|\/enterprise\/|icon/.test(url))).toEqual([])
  })

test('the first question does not carry the table', async ({ page }) => {
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.url()))
  await page.goto('/enterprise')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(sent.filter((url) => /roster|worker|universal/.test(url))).toEqual([])
})
