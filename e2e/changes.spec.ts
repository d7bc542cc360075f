import { readFileSync } from 'node:fs'
import { openFile, saveFrom, withAnswers } from './support/keeping'
import { fits, scan } from './support/scan'
import { handIn } from './support/spreadsheet'
import { expect, test } from './support/story'

test('what is coming, what changed in the law by year, and what changed in our files', async ({ page }) => {
  test.slow()
  await page.goto('/policies')
  await page.getByRole('contentinfo').getByRole('link', { name: '政策变化' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '政策变化' })).toBeFocused()
  const grant = page.locator('#coming [data-event="ends"][data-of="job-expansion-grant"]')
  await expect(grant).toContainText('2026年12月31日')
  await expect(grant).toContainText('这项规定到这一天为止')
  await page.getByText('2017年：', { exact: false }).click()
  const limit = page.locator('#law [data-event="changes"][data-of="disability-levy-exemption"]').last()
  await limit.getByText('有哪些不同').click()
  await expect(limit).toContainText('30')
  await expect(page.locator('#catalogue [data-entry="all-policies"]')).toContainText('31 项政策')
  expect(await scan(page)).toEqual([])
  expect(await fits(page)).toBe(true)
})

test('a day that is asked about divides what is coming from what has been', async ({ page }) => {
  await page.goto('/en/changes?on=2016-06-30')
  const thirty = page.locator('#coming [data-event="changes"][data-of="disability-levy-exemption"]').first()
  await expect(thirty).toContainText('1 April 2017')
})

test('the changes can be followed by a feed in either language', async ({ page, request }) => {
  await page.goto('/en/changes')
  const href = await page
    .getByRole('link', { name: 'Follow the changes by feed (Atom)' })
    .getAttribute('href')
  expect(href).toBe('/en/changes.xml')
  // The policy of content of our own pages forbids a page to read texts as documents.
  await page.goto('about:blank')
  for (const path of ['/en/changes.xml', '/zh-CN/changes.xml']) {
    const response = await request.get(path)
    expect(response.headers()['content-type']).toContain('xml')
    const feed = await page.evaluate(
      (text) => {
        const read = new DOMParser().parseFromString(text, 'application/xml')
        const ids = [...read.querySelectorAll('entry > id')].map((id) => id.textContent)
        return { root: read.documentElement.localName, count: ids.length, ids: new Set(ids).size }
      },
      await response.text(),
    )
    expect(feed.root).toBe('feed')
    expect(feed.count).toBeGreaterThan(40)
    expect(feed.ids).toBe(feed.count)
  }
})

test('a receipt tells which changes touch its reader, then and now', async ({ page }) => {
  test.slow()
  await withAnswers(page)
  await page.getByRole('link', { name: '保存或分享回答' }).click()
  const path = await saveFrom(page, '保存结果记录', 'huice-receipt-2026-11-23.json')
  await openFile(page, readFileSync(path), '/changes')
  const touched = page.locator('[data-touched]')
  await expect(touched).toContainText('您的结果会变的有')
  const levy = page.locator('#touch [data-changed="disability-levy-reduction"]')
  await expect(levy).toContainText('2027年12月31日')
  await expect(levy).toContainText('2028年1月1日')
  await expect(page.locator('[data-replay="same"]')).toBeVisible()
  expect(await scan(page)).toEqual([])
})

test('the answers of this visit are held against what is coming, without a file', async ({ page }) => {
  await withAnswers(page)
  await page.getByRole('contentinfo').getByRole('link', { name: '政策变化' }).click()
  await expect(page.locator('#touch')).toContainText('按您这次的回答')
  await expect(page.locator('[data-touched]')).not.toHaveAttribute('data-touched', '0')
})

test('a file that is no receipt is refused in words, and everything stays', async ({ page }) => {
  await openFile(page, '{"format":"huice-receipt","version":1,"policies":7}', '/changes')
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.locator('[data-problem]')).toBeVisible()
  await expect(page.locator('#coming [data-event]').first()).toBeVisible()
})

test('a long list of hires is held against what is coming beside the page', async ({ page }) => {
  await page.goto('/enterprise/table')
  const rows = Array.from({ length: 150 }, (_, at) => `员工${at},2026-0${1 + (at % 9)}-01,是`)
  await handIn(page, 'people.csv', Buffer.from(['姓名或编号,招用日期,是高校毕业生', ...rows].join('\n')))
  await expect(page.getByRole('status').filter({ hasText: '150' }).first()).toBeVisible()
  const [worker] = await Promise.all([
    page.waitForEvent('worker'),
    page.getByRole('contentinfo').getByRole('link', { name: '政策变化' }).click(),
  ])
  expect(worker.url()).toContain('/worker')
  await expect(page.locator('[data-touched]')).not.toHaveAttribute('data-touched', '0')
})
