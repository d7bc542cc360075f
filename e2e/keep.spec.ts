import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { contentsOf, openFile, saveFrom, storedIn, withAnswers } from './support/keeping'
import { readerOf } from './support/reader'
import { expect, test } from './support/story'

const LEVY = '30 人以下企业免缴残保金'

const goToKeep = async (page: Page) => {
  await page.getByRole('link', { name: '保存或分享回答' }).click()
  await readerOf(page).asked('保存或分享您的回答')
}

test.describe('without being asked to', () => {
  test('nothing is stored, and nothing is left when the page is closed', async ({ page, context }) => {
    const reader = readerOf(page)
    await withAnswers(page)
    await reader.seeResult()
    await expect(reader.policy(LEVY)).toBeVisible()
    await goToKeep(page)
    expect(await storedIn(page)).toEqual({ local: [], session: [], caches: [], databases: [], cookies: '' })
    await page.close({ runBeforeUnload: false })
    const later = await context.newPage()
    await later.goto('/enterprise')
    await expect(later.getByRole('radio', { name: '企业', exact: true })).not.toBeChecked()
    expect(await storedIn(later)).toEqual({ local: [], session: [], caches: [], databases: [], cookies: '' })
  })

  test('no browser offers what was typed to the next reader', async ({ page }) => {
    const reader = readerOf(page)
    await page.goto('/enterprise')
    await reader.choose('您的单位是哪一类？', '企业')
    for (const address of ['/enterprise', '/enterprise/hires/1', '/enterprise/hires']) {
      await page.goto(address)
      const open = page.locator('form:not([autocomplete="off"])')
      await expect(page.locator('form')).not.toHaveCount(0)
      await expect(open).toHaveCount(0)
    }
  })
})

test.describe('kept on the device', () => {
  test('the answers are there after a reload, until they are forgotten', { tag: '@main' }, async ({
    page,
  }) => {
    const reader = readerOf(page)
    await withAnswers(page)
    await goToKeep(page)
    await expect(page.getByText('请不要存')).toBeVisible()
    await page.getByRole('button', { name: '同意，存到 2026年12月23日' }).click()
    await expect(page.locator('[data-kept-until="2026-12-23"]')).toContainText('到 2026年12月23日 为止')
    await expect(page.getByRole('button', { name: '不再保存，删除已存的' })).toBeFocused()
    expect((await storedIn(page)).local).toEqual(['huice'])
    await page.goto('/')
    await expect(page.locator('[data-kept-until="2026-12-23"]')).toBeVisible()
    await page.getByRole('link', { name: '接着填：我经营单位' }).click()
    await reader.asked('请核对您的回答')
    await page.getByRole('link', { name: '职工人数：修改', exact: true }).click()
    await reader.type('您的单位有多少名在职职工？', '12')
    await page.reload()
    await page.goto('/enterprise/check')
    await expect(page.getByText('12 人', { exact: true })).toBeVisible()
    await page.getByRole('link', { name: '清除全部回答' }).click()
    await page.getByRole('button', { name: '清除', exact: true }).click()
    await expect(reader.heading('回答已全部清除。')).toBeVisible()
    expect(await storedIn(page)).toEqual({ local: [], session: [], caches: [], databases: [], cookies: '' })
    for (let n = 0; n < 2; n++) {
      await page.goBack()
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByText('12 人', { exact: true })).toHaveCount(0)
    }
    await page.goto('/enterprise')
    await reader.asked('您的单位是哪一类？')
  })

  test('the browser asks before closing over answers that are not kept, and over no others', async ({
    page,
  }) => {
    await withAnswers(page)
    let asked = 0
    page.on('dialog', async (dialog) => {
      asked++
      await dialog.accept()
    })
    await page.goto('/enterprise/check')
    expect(asked).toBe(1)
    await withAnswers(page)
    await goToKeep(page)
    await page.getByRole('button', { name: /^同意/ }).click()
    const before = asked
    await page.goto('/')
    expect(asked).toBe(before)
  })

  test('they are gone the day after the last', async ({ page }) => {
    await withAnswers(page)
    await goToKeep(page)
    await page.getByRole('button', { name: /^同意/ }).click()
    await page.clock.setFixedTime(new Date('2026-12-23T23:59:00+08:00'))
    await page.goto('/')
    await expect(page.locator('[data-kept-until="2026-12-23"]')).toBeVisible()
    await page.clock.setFixedTime(new Date('2026-12-24T00:01:00+08:00'))
    await page.goto('/')
    await expect(page.getByText('已经到期，按约定删除了')).toBeVisible()
    expect((await storedIn(page)).local).toEqual([])
    await page.goto('/enterprise')
    await readerOf(page).asked('您的单位是哪一类？')
  })

  test('where a browser forbids all storage and word between tabs, the page works without', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const forbid = (): never => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      }
      Object.defineProperty(window, 'BroadcastChannel', { value: forbid })
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, { get: forbid })
    })
    await withAnswers(page)
    await goToKeep(page)
    await page.getByRole('button', { name: /^同意/ }).click()
    await expect(page.getByText('不让网页保存内容')).toBeVisible()
    await page.getByRole('link', { name: '清除全部回答' }).click()
    await page.getByRole('button', { name: /清除/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })

  for (const [why, name, words] of [
    ['forbidden', 'SecurityError', '不让网页保存内容'],
    ['full', 'QuotaExceededError', '空间满了'],
  ] as const)
    test(`where storage is ${why}, a sentence says so and the answers stay`, async ({ page }) => {
      await page.addInitScript((error) => {
        Storage.prototype.setItem = () => {
          throw new DOMException('refused', error)
        }
      }, name)
      await withAnswers(page)
      await goToKeep(page)
      await page.getByRole('button', { name: /^同意/ }).click()
      await expect(page.locator(`[data-refused="${why}"]`)).toContainText(words)
      await page.getByRole('link', { name: '返回' }).click()
      await expect(page.getByText('31 人', { exact: true })).toBeVisible()
    })

  test('what is kept and cannot be read is told, left alone, and deleted when the reader says so', async ({
    page,
  }) => {
    await page.goto('/')
    await page.evaluate(() => localStorage.setItem('huice', '{"format":"huice-answers","vers'))
    await page.goto('/')
    await expect(page.locator('[data-problem="not-readable"]')).toContainText('读不出来')
    expect((await storedIn(page)).local).toEqual(['huice'])
    await page.getByRole('button', { name: '删除读不出来的内容' }).click()
    expect((await storedIn(page)).local).toEqual([])
  })

  test('two tabs never write over each other unasked', async ({ page, context }) => {
    const reader = readerOf(page)
    await withAnswers(page)
    await goToKeep(page)
    await page.getByRole('button', { name: /^同意/ }).click()
    const second = await context.newPage()
    await second.clock.setFixedTime(new Date('2026-11-23T10:00:00+08:00'))
    await second.goto('/enterprise/employees')
    await readerOf(second).type('您的单位有多少名在职职工？', '50')
    await expect(page.getByText('另一个页面里的回答有变化')).toBeVisible()
    await page.getByRole('button', { name: '用另一个页面里的' }).click()
    await expect(reader.heading('保存或分享您的回答')).toBeFocused()
    await page.getByRole('link', { name: '返回' }).click()
    await expect(page.getByText('50 人', { exact: true })).toBeVisible()
    await second.getByRole('link', { name: '清除全部回答' }).click()
    await second.getByRole('button', { name: '清除', exact: true }).click()
    await expect(page.getByText('另一个页面清除了全部回答')).toBeVisible()
    await expect(page.getByText('50 人', { exact: true })).toBeVisible()
    expect((await storedIn(page)).local).toEqual([])
    await page.getByRole('button', { name: '这里也清除' }).click()
    await expect(reader.heading('这里还没有回答')).toBeVisible()
  })
})

test.describe('a receipt', () => {
  test('that is opened later replays to the same result', async ({ page }) => {
    await withAnswers(page)
    await goToKeep(page)
    const path = await saveFrom(page, '保存结果记录', 'huice-receipt-2026-11-23.json')
    await page.goto('/open')
    await openFile(page, readFileSync(path, 'utf8'))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('2026年11月23日的结果记录')
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expect(page.locator('[data-replay="same"]')).toContainText('17 项政策全部相符')
    await expect(page.getByText('结果记录问的就是这一天')).toBeVisible()
    await page.goto('/open?on=2028-01-01')
    await openFile(page, readFileSync(path, 'utf8'))
    await expect(page.locator('[data-replay="same"]')).toBeVisible()
    const levy = page.locator('[data-changed="disability-levy-exemption"]')
    await expect(levy).toContainText('2028年1月1日：没有有效的规定')
    await page.getByRole('button', { name: '用结果记录里的回答接着看' }).click()
    await page.getByRole('button', { name: '打开这些回答' }).click()
    await expect(page.getByText('31 人', { exact: true })).toBeVisible()
  })

  test('that says otherwise than the rules is told policy by policy, and why', async ({ page }) => {
    await withAnswers(page)
    await goToKeep(page)
    const receipt = contentsOf(await saveFrom(page, '保存结果记录', 'huice-receipt-2026-11-23.json'))
    const levy = receipt.policies['disability-levy-exemption']
    expect(levy).toMatchObject({ verdict: 'ineligible', title: LEVY })
    levy.verdict = 'eligible'
    levy.amountUpTo = 12
    await openFile(page, JSON.stringify(receipt), '/open')
    await expect(page.locator('[data-replay="altered"]')).toContainText('被改过')
    const card = page.locator('[data-changed="disability-levy-exemption"]')
    await expect(card).toHaveAttribute('data-fields', 'verdict amountUpTo')
    await expect(card).toContainText('结果记录上：符合条件')
    await expect(card).toContainText('现在判断：不符合')
    await expect(card).toContainText('结果记录上：12 元')
    await openFile(page, JSON.stringify({ ...receipt, catalogue: '2025-01-01' }))
    await expect(page.locator('[data-replay="newer"]')).toContainText('规则版本变了')
    await expect(page.getByText('用的是规则版本 2025-01-01')).toBeVisible()
    await openFile(page, JSON.stringify({ ...receipt, catalogue: '2099-01-01' }))
    await expect(page.locator('[data-replay="older"]')).toContainText('刷新页面')
  })
})
