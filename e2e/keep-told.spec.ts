import type { BrowserContext, Page } from '@playwright/test'
import { storedIn, withAnswers } from './support/keeping'
import { readerOf } from './support/reader'
import { expect, test } from './support/story'

const kept = async (page: Page) => {
  await withAnswers(page)
  await page.getByRole('link', { name: '保存或分享回答' }).click()
  await page.getByRole('button', { name: /^同意/ }).click()
  await expect(page.locator('[data-kept-until]')).toBeVisible()
}

const otherTab = async (context: BrowserContext, address: string) => {
  const tab = await context.newPage()
  await tab.clock.setFixedTime(new Date('2026-11-23T10:00:00+08:00'))
  await tab.goto(address)
  return tab
}

const changeTo = async (page: Page, count: string) => {
  await page.getByRole('link', { name: '返回' }).click()
  await page.getByRole('link', { name: '职工人数：修改', exact: true }).click()
  await readerOf(page).type('您的单位有多少名在职职工？', count)
}

test('where another tab leaves what cannot be read, that is told on any page', async ({ page, context }) => {
  await kept(page)
  await page.getByRole('link', { name: '返回' }).click()
  const other = await otherTab(context, '/glossary')
  await other.evaluate(() => localStorage.setItem('huice', '{"format":"huice-answers","version":99}'))
  const notice = page.locator('[data-problem="newer"]')
  await expect(notice).toContainText('读不出来')
  await expect(page.getByText('这个页面里的回答没有存。')).toBeVisible()
  await page.getByRole('button', { name: '删除读不出来的内容' }).click()
  await expect(notice).toHaveCount(0)
  await expect(page.getByText('31 人', { exact: true })).toBeVisible()
  expect((await storedIn(page)).local).toEqual([])
})

test('that kept answers are past their last day is told on any page, until it is seen', async ({ page }) => {
  await kept(page)
  await page.clock.setFixedTime(new Date('2026-12-24T00:01:00+08:00'))
  await page.goto('/enterprise/check')
  const notice = page.locator('[data-expired="2026-12-23"]')
  await expect(notice).toContainText('已经到期，按约定删除了')
  await page.getByRole('button', { name: '知道了' }).click()
  await expect(notice).toHaveCount(0)
})

test('a tab is told when another stops saving, and that its own answers are still there', async ({
  page,
  context,
}) => {
  await kept(page)
  const other = await otherTab(context, '/enterprise/check')
  await expect(other.getByText('31 人', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: '不再保存，删除已存的' }).click()
  await expect(other.locator('[data-gone="ended"]')).toContainText('这个页面里的回答还在')
  await expect(other.getByText('清除了全部回答')).toHaveCount(0)
  await other.getByRole('button', { name: '继续用这里的' }).click()
  await expect(other.getByText('31 人', { exact: true })).toBeVisible()
})

test('where storage fills up midway, what was saved before is named and can be deleted', async ({ page }) => {
  await kept(page)
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'QuotaExceededError')
    }
  })
  await changeTo(page, '12')
  await expect(page.locator('[data-refused="full"]')).toBeVisible()
  await expect(page.locator('[data-older]')).toContainText('以前存的回答还在这台设备上')
  await page.getByRole('button', { name: '不再保存，删除已存的' }).click()
  await expect(page.locator('[data-refused]')).toHaveCount(0)
  expect((await storedIn(page)).local).toEqual([])
})

test('where storage is forbidden midway, nobody is told that answers were deleted', async ({ page }) => {
  await kept(page)
  await page.evaluate(() => {
    Storage.prototype.getItem = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
  })
  await changeTo(page, '12')
  await expect(page.locator('[data-refused="forbidden"]')).toBeVisible()
  await expect(page.locator('[data-gone]')).toHaveCount(0)
  await page.getByRole('button', { name: '不再保存，删除已存的' }).click()
  await expect(page.locator('[data-undeleted]')).toContainText('可能还在这台设备上')
})

test('whoever comes back to a page whose kept answers the system cleared is told, and can save them anew', async ({
  page,
}) => {
  await kept(page)
  await page.evaluate(() => {
    // To the page that does it, the browser tells nothing.
    localStorage.clear()
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await expect(page.locator('[data-gone="ended"]')).toContainText('这个页面里的回答还在')
  await page.getByRole('button', { name: '继续用这里的' }).click()
  await page.getByRole('button', { name: /^同意/ }).click()
  await expect(page.locator('[data-kept-until]')).toBeVisible()
  expect((await storedIn(page)).local).toHaveLength(1)
})

test('where what is to be forgotten cannot be deleted, nobody is told that all is cleared', async ({
  page,
}) => {
  await kept(page)
  await page.evaluate(() => {
    Storage.prototype.removeItem = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
  })
  await page.getByRole('link', { name: '清除全部回答' }).click()
  await page.locator('[data-action="forget"]').click()
  await expect(page.locator('[data-undeleted]')).toContainText('可能还在这台设备上')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('本页面里的回答已清除。')
})

test('an older browser, too, asks before closing over answers that are not saved', async ({ page }) => {
  await withAnswers(page)
  const value = await page.evaluate(() => {
    const event = document.createEvent('BeforeUnloadEvent')
    event.initEvent('beforeunload', false, true)
    window.dispatchEvent(event)
    return 'returnValue' in event && event.returnValue
  })
  expect(value).toBe('true')
})
