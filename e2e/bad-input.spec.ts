import type { Route } from '@playwright/test'
import { readerOf } from './support/reader'
import { openResult } from './support/result'
import { expect, test } from './support/story'

const FACTS = '**/catalogue/facts.json'

test.describe('a wrong answer', () => {
  test('is explained above and at the field, and stays as typed', { tag: '@main' }, async ({ page }) => {
    const reader = readerOf(page)
    await page.goto('/enterprise')
    await reader.asked('您的单位是哪一类？')
    await reader.goOn()
    const summary = page.locator('[data-error-summary]')
    await expect(summary).toBeFocused()
    await expect(page).toHaveTitle(/^有错误：您的单位是哪一类？/)
    await expect(summary).toContainText('请回答这个问题；不清楚就选“不知道”。')
    await summary.getByRole('link').click()
    await expect(page.getByRole('radio', { name: '企业', exact: true })).toBeFocused()
    await reader.choose('您的单位是哪一类？', '企业')
    await expect(page).not.toHaveTitle(/有错误/)
    for (const [typed, words] of [
      ['很多', '请填写人数，例如 12。'],
      ['8.5', '请填写整数'],
      ['-3', '最小是 0'],
    ] as const) {
      await reader.type('您的单位有多少名在职职工？', typed)
      await expect(summary).toContainText(words)
      await expect(summary).toBeFocused()
      await expect(page.getByRole('textbox')).toHaveValue(typed)
      await expect(page.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true')
      await expect(page.getByRole('textbox')).toHaveAccessibleDescription(new RegExp(words))
    }
    await reader.type('您的单位有多少名在职职工？', '8')
    await page.goto('/enterprise/registration')
    for (const [typed, words] of [
      ['2026-2-29', '没有这一天'],
      ['3/1/2026', '请写出年月日'],
      ['2026年3月', '请把日期写完整'],
      ['1066-10-14', '太早'],
      ['3026-1-1', '太远'],
      ['2062-1-1', '太远'],
    ] as const) {
      await reader.type('您的单位是哪一天登记注册的？', typed)
      await expect(summary).toContainText(words)
      await expect(page.getByRole('textbox')).toHaveValue(typed)
    }
  })

  test('on the page of a hire leads to its field', async ({ page }) => {
    const reader = readerOf(page)
    await page.goto('/enterprise/hires/1')
    await page.getByRole('textbox', { name: '这名员工是哪一天招用的？' }).fill('明天')
    await reader.savePerson()
    const summary = page.locator('[data-error-summary]')
    await expect(summary).toContainText('招用日期：请写出年月日')
    await summary.getByRole('link', { name: /招用日期/ }).click()
    await expect(page.getByRole('textbox', { name: '这名员工是哪一天招用的？' })).toBeFocused()
  })
})

test.describe('a catalogue', () => {
  test('that is missing is told, and trying again goes on with the answers kept', async ({
    page,
    unwanted,
  }) => {
    const reader = readerOf(page)
    await page.route(FACTS, (route) => route.fulfill({ status: 404, body: 'no' }))
    await page.goto('/enterprise')
    await expect(reader.heading('政策规则没有取到')).toBeVisible()
    await expect(page.getByText('facts.json · 服务器返回 404')).toBeVisible()
    await page.unroute(FACTS)
    await page.getByRole('button', { name: '重试' }).click()
    await reader.asked('您的单位是哪一类？')
    expect(unwanted).toEqual([])
  })

  test('that failed behind a page that needs none is told on the page that does', async ({ page }) => {
    const asked: Promise<unknown>[] = []
    await page.route('**/catalogue/**', (route) => route.fulfill({ status: 404, body: 'no' }))
    page.on('request', (request) => {
      if (request.url().endsWith('facts.json')) asked.push(request.response())
    })
    await page.goto('/zh-CN/')
    // Before the page is taken over, and by it; each gives up only after the second time.
    await expect.poll(() => asked.length).toBe(4)
    await Promise.all(asked)
    await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))))
    await page.locator('a[href*="/enterprise"]').first().click()
    await expect(readerOf(page).heading('政策规则没有取到')).toBeVisible()
  })

  test('that is not JSON, or breaks the schema, is named by file and path', async ({ page }) => {
    const reader = readerOf(page)
    await page.route(FACTS, (route) => route.fulfill({ body: '{ "lists": ' }))
    await page.goto('/enterprise')
    await expect(page.getByText('facts.json · line 1, column 12 · 文件内容损坏')).toBeVisible()
    await page.route(FACTS, (route) =>
      route.fulfill({ json: { lists: {}, pages: [], facts: [{ id: 'x' }] } }),
    )
    await page.getByRole('button', { name: '重试' }).click()
    await expect(reader.heading('政策规则没有取到')).toBeVisible()
    await expect(page.getByText(/facts\.json · facts\[0\]/).first()).toBeVisible()
  })

  test('that is slow says so after a while, and goes on when it comes', async ({ page }) => {
    const reader = readerOf(page)
    const held = new Set<Route>()
    await page.route(FACTS, (route) => void held.add(route))
    await page.goto('/enterprise')
    await expect(page.getByText('正在取政策规则')).toBeVisible()
    await expect(page.getByText('网络有点慢')).toBeVisible()
    await expect(page.getByRole('button', { name: '重试' })).toBeVisible()
    for (const route of held) await route.continue()
    await reader.asked('您的单位是哪一类？')
  })

  test('of which no policy could be had is told of on the page asked for, which stays to be tried again', async ({
    page,
  }) => {
    const policies = '**/catalogue/policies/*.json'
    const reader = readerOf(page)
    await page.route(policies, (route) => route.fulfill({ status: 500, body: 'no' }))
    await page.goto('/enterprise')
    await expect(reader.heading('政策规则没有取到')).toBeVisible()
    await expect(page).toHaveURL(/\/enterprise\/kind$/)
    await page.unroute(policies)
    await page.getByRole('button', { name: '重试' }).click()
    await reader.asked('您的单位是哪一类？')
  })

  test('with one faulty policy names it and judges the others', async ({ page }) => {
    const file = '**/catalogue/policies/disability-levy-exemption.json'
    await page.route(file, (route) => route.fulfill({ json: { id: 'disability-levy-exemption' } }))
    await openResult(page, '/enterprise/result')
    await expect(page.getByText('有的文件没能取到')).toBeVisible()
    await expect(page.getByText(/policies\/disability-levy-exemption\.json/).first()).toBeVisible()
    await expect(page.locator('[data-policy]')).toHaveCount(16)
  })
})

test.describe('a result where no worker can be had', () => {
  test('is judged in the page: workers are forbidden', async ({ page }) => {
    await page.addInitScript(() => Object.assign(window, { Worker: undefined }))
    await openResult(page, '/enterprise/result')
    await expect(page.locator('[data-policy]')).toHaveCount(17)
  })

  test('is judged in the page: it does not come', async ({ page }) => {
    await page.route('**/assets/worker-*.js', (route) => route.abort())
    await openResult(page, '/enterprise/result')
    await expect(page.locator('[data-policy]')).toHaveCount(17)
  })

  test('is judged in the page: nothing is heard of it', async ({ page }) => {
    await page.route('**/assets/worker-*.js', () => undefined)
    await openResult(page, '/enterprise/result')
    await expect(page.locator('[data-policy]')).toHaveCount(17)
  })
})

test.describe('a page that is loaded anew', () => {
  test('says that the answers are gone, and judges nothing', async ({ page }) => {
    const reader = readerOf(page)
    await openResult(page, '/enterprise/result')
    await page.reload()
    await expect(reader.heading('这里还没有回答')).toBeVisible()
    await expect(page.locator('[data-policy]')).toHaveCount(0)
    await expect(page.getByRole('main').getByRole('link', { name: '打开文件或结果记录' })).toBeVisible()
    await page.getByRole('link', { name: '从头开始回答' }).click()
    await reader.choose('您的单位是哪一类？', '企业')
    await reader.asked('您的单位有多少名在职职工？')
    await expect(page.getByText('前面的问题没有回答')).toHaveCount(0)
    await page.reload()
    await expect(page.getByText('前面的问题没有回答')).toBeVisible()
    await page.goto('/individual/check')
    await expect(reader.heading('这里还没有回答')).toBeVisible()
  })
})
