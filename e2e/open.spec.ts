import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { openFile, saveFrom, storedIn, withAnswers } from './support/keeping'
import { readerOf } from './support/reader'
import { expect, test } from './support/story'

const wrapped = (content: object) => JSON.stringify({ format: 'huice-answers', version: 1, ...content })
const SEVEN = { 'enterprise.kind': 'enterprise', 'enterprise.employees': 7 }

const BROKEN: readonly (readonly [what: string, text: string | Buffer, code: string, words: string])[] = [
  ['an empty file', '', 'empty', '里面是空的'],
  ['ten megabytes', Buffer.alloc(10_000_000, 'a'), 'not-readable', '读不出来'],
  ['twenty megabytes', Buffer.alloc(20_000_000, '['), 'too-large', '内容太大'],
  ['half a file', wrapped({ answers: SEVEN }).slice(0, 50), 'not-readable', '读不出来'],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'not-readable', '读不出来'],
  ['a script', '<script>document.title = "planted"</script>', 'not-readable', '读不出来'],
  ['a file of another program', '{"name":"huice","version":"1"}', 'not-ours', '不是惠策保存的'],
  [
    'a file that names our format in the prototype',
    '{"__proto__":{"format":"huice-answers","version":1}}',
    'not-ours',
    '不是惠策保存的',
  ],
  [
    'a file of a newer version',
    JSON.stringify({ format: 'huice-answers', version: 99, answers: SEVEN }),
    'newer',
    '更新版本',
  ],
  ['a file of no version', JSON.stringify({ format: 'huice-answers', answers: SEVEN }), 'damaged', '不完整'],
  ['answers of the wrong type', wrapped({ answers: [31] }), 'damaged', '不完整'],
  [
    'a file whose answers are all unknown',
    wrapped({ answers: { constructor: 1, 'x<script>': 2 } }),
    'nothing',
    '没有能用的回答',
  ],
  [
    'a damaged receipt',
    JSON.stringify({ format: 'huice-receipt', version: 1, policies: 'none' }),
    'damaged',
    '不完整',
  ],
]

test('what cannot be opened is told in a clear sentence, and the answers here stay', async ({ page }) => {
  test.slow()
  await withAnswers(page)
  await page.getByRole('link', { name: '保存或分享回答' }).click()
  await page.getByRole('link', { name: '打开文件或结果记录' }).click()
  for (const [what, text, code, words] of BROKEN) {
    await openFile(page, text)
    const problem = page.locator(`[data-problem="${code}"]`)
    await expect(problem, what).toContainText(words)
    await expect(page.getByText('您现在的回答都还在'), what).toBeVisible()
    await expect(page, what).toHaveTitle('打开保存的回答或结果记录 – 惠策')
  }
  await page.goBack()
  await page.goBack()
  await expect(page.getByText('31 人', { exact: true })).toBeVisible()
})

test('a saved file opens again, on a page that had none, with the same result', async ({ page }) => {
  const reader = readerOf(page)
  await withAnswers(page)
  await page.getByRole('link', { name: '保存或分享回答' }).click()
  const path = await saveFrom(page, '保存文件', 'huice-answers-2026-11-23.json')
  expect(readFileSync(path, 'utf8')).toMatch(/^\{\n {2}"about": "这是惠策的回答文件/)
  await page.goto('/')
  await page.getByRole('link', { name: '打开文件或结果记录' }).click()
  await openFile(page, readFileSync(path))
  await page.getByRole('button', { name: '打开这些回答' }).click()
  await reader.asked('请核对您的回答')
  await expect(reader.heading('请核对您的回答')).toBeFocused()
  await expect(page.getByText('31 人', { exact: true })).toBeVisible()
  expect((await storedIn(page)).local).toEqual([])
})

test('answers that are here are replaced only when the reader says so, and can come back', async ({
  page,
}) => {
  await withAnswers(page)
  await page.getByRole('link', { name: '保存或分享回答' }).click()
  await page.getByRole('link', { name: '打开文件或结果记录' }).click()
  const seven = wrapped({
    answers: { ...SEVEN, 'enterprise.colour': 'red', 'enterprise.registeredOn': '2026-02-30' },
  })
  await openFile(page, seven)
  await page.getByRole('button', { name: '不打开，保留现在的' }).click()
  await openFile(page, seven)
  await expect(page.getByText('要换掉现在的回答吗？')).toBeVisible()
  await page.getByRole('button', { name: '换成打开的回答' }).click()
  await expect(page.getByText('7 人', { exact: true })).toBeVisible()
  await expect(page.locator('[data-left-out="unknown-fact"]')).toContainText('enterprise.colour')
  await expect(page.locator('[data-left-out="no-such-day"]')).toContainText('登记注册日期')
  await page.getByRole('button', { name: '换回原来的回答' }).click()
  await expect(page.getByText('31 人', { exact: true })).toBeVisible()
  await expect(page.locator('[data-left-out]')).toHaveCount(0)
})

/** Drags so many files of that text onto the page. */
const drag = async (page: Page, text: string, count: number): Promise<void> => {
  const dataTransfer = await page.evaluateHandle(
    ([content, files]) => {
      const transfer = new DataTransfer()
      for (let n = 0; n < files; n++)
        transfer.items.add(new File([content], `${n}.json`, { type: 'application/json' }))
      return transfer
    },
    [text, count] as const,
  )
  await page.locator('.file-field').dispatchEvent('drop', { dataTransfer })
}

test('a file dragged onto the page is opened, and of two none, which is said', async ({ page }) => {
  await page.goto('/open')
  await drag(page, wrapped({ answers: SEVEN }), 2)
  const refused = page.getByText('一次只能放一个文件。刚才拖来的 2 个文件都没有读。')
  await expect(refused).toBeVisible()
  await expect(page.locator('[data-found]')).toHaveCount(0)
  await drag(page, wrapped({ answers: SEVEN }), 1)
  await expect(page.locator('[data-found="2"]')).toBeVisible()
  await expect(refused).toHaveCount(0)
})

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
