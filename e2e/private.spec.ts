import type { Page } from '@playwright/test'
import { openFile, saveFrom } from './support/keeping'
import { follow, pressFarDown } from './support/result'
import { cellOf, handIn } from './support/spreadsheet'
import { expect, test } from './support/story'

/** Answers that stand in nothing else, so that each could be found wherever it went. */
const STAFF = '7351'
const WAGE = '68317'
const NAME = '欧阳隐秘'
const SECRETS = [STAFF, WAGE, NAME, encodeURIComponent(NAME), '2026-03-19', '20260319']

/** Everything that leaves the page: addresses without what stands behind `#`, headers and bodies. */
const record = (page: Page): readonly string[] => {
  const sent: string[] = []
  page.context().on('request', (request) => {
    const [address = ''] = request.url().split('#')
    sent.push([address, JSON.stringify(request.headers()), request.postData() ?? ''].join('\n'))
  })
  return sent
}

const leaking = (sent: readonly string[]) =>
  sent.filter((request) => SECRETS.some((secret) => request.includes(secret)))

const ROWS = ['姓名,招用日期,高校毕业生', `${NAME},2026-03-19,是`].join('\r\n')
const ANSWERS = JSON.stringify({
  format: 'huice-answers',
  version: 1,
  answers: {
    'enterprise.kind': 'enterprise',
    'enterprise.employees': Number(STAFF),
    'enterprise.averageAnnualWage': Number(WAGE),
  },
})

test('a whole visit sends no answer: opening, result, calendar, print, files, link, import, library', async ({
  page,
}) => {
  test.slow()
  const sent = record(page)
  await openFile(page, ANSWERS, '/open')
  await page.getByRole('button', { name: '打开这些回答' }).click()
  await page.getByRole('link', { name: '查看结果' }).click()
  await expect(page.locator('[data-policy]').first()).toBeVisible()
  await page.evaluate(() => window.print())
  await Promise.all([
    page.waitForEvent('download'),
    pressFarDown(page.getByRole('button', { name: '下载日历文件（.ics）' })),
  ])
  await pressFarDown(page.getByRole('link', { name: '修改回答' }).first())
  await page.getByRole('link', { name: '保存或分享回答' }).click()
  await saveFrom(page, '保存结果记录', 'huice-receipt-2026-11-23.json')
  await page.getByRole('button', { name: '生成链接' }).click()
  await expect(page.getByRole('textbox', { name: '带有回答的链接' })).not.toHaveValue('')
  await page.locator('[data-action="keep"]').click()
  await page.goto('/enterprise/table')
  await handIn(page, '名单.csv', Buffer.from(ROWS))
  await expect(cellOf(page, 1, '姓名或编号')).toHaveValue(NAME)
  await page.locator('[data-action="see-each"]').click()
  await expect(page.getByRole('table')).toBeVisible()
  await page.getByRole('contentinfo').getByRole('link', { name: '政策变化' }).click()
  await expect(page.locator('[data-touched]')).toBeVisible()
  expect(sent.length).toBeGreaterThan(20)
  expect(leaking(sent)).toEqual([])
})

test('an answer that is sent would be found', async ({ page, unwanted }) => {
  const sent = record(page)
  await page.goto('/')
  await page.evaluate((staff) => fetch(`/catalogue/facts.json?n=${staff}`), STAFF)
  await page.evaluate((name) => fetch('/', { method: 'POST', body: name }), NAME)
  expect(leaking(sent)).toHaveLength(2)
  unwanted.length = 0
})

test('the page tells how to check it', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('contentinfo').getByRole('link', { name: '您的回答去了哪里' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '您的回答去了哪里' })).toBeFocused()
  await expect(page.getByText('飞行模式')).toBeVisible()
})

test('the name of a person is not in the browser’s tab, which is kept in its history', async ({ page }) => {
  const answers = { 'enterprise.kind': 'enterprise', 'enterprise.hires': [{ hiredOn: '2026-03-19' }] }
  const file = { format: 'huice-answers', version: 2, answers, notes: [{ name: NAME }] }
  await openFile(page, JSON.stringify(file), '/open')
  await page.getByRole('button', { name: '打开这些回答' }).click()
  await follow(page, '/enterprise/hires/1')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(NAME)
  await expect(page).toHaveTitle('第 1 名员工的情况 – 惠策')
})
