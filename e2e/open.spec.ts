import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { holdReading, openFile, saveFrom, storedIn, withAnswers } from './support/keeping'
import { readerOf } from './support/reader'
import { holdWork } from './support/spreadsheet'
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

test('of two files chosen one after the other the last is shown, though the first is read more slowly', async ({
  page,
}) => {
  await page.goto('/open')
  const letGo = await holdReading(page, 'slow.json')
  const choose = (name: string, answers: object) =>
    page.locator('input[type=file]').setInputFiles({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(wrapped({ answers })),
    })
  await choose('slow.json', { 'enterprise.employees': 1 })
  await choose('quick.json', SEVEN)
  await expect(page.locator('[data-found="2"]')).toBeVisible()
  await letGo()
  await expect(page.locator('[data-found="2"]')).toBeVisible()
})

/** A receipt of a firm with a long list of people, which is judged beside the page. */
const longReceipt = (asOf: string): string =>
  JSON.stringify({
    format: 'huice-receipt',
    version: 1,
    audience: 'enterprise',
    madeOn: asOf,
    asOf,
    catalogue: '2026-11-23',
    facts: {
      'enterprise.kind': 'enterprise',
      'enterprise.hires': Array.from({ length: 150 }, () => ({ hiredOn: '2026-07-01', graduate: true })),
    },
    policies: {},
  })

test('a receipt is not shown for a moment with the result of the one opened before', async ({ page }) => {
  await openFile(page, longReceipt('2026-11-20'), '/open')
  await expect(page.locator('[data-replay]')).toBeVisible()
  await page.evaluate(() => {
    const look = () => {
      const isOther = document.querySelector('h1')?.textContent?.includes('21')
      if (isOther && document.querySelector('[data-replay]')) document.body.dataset.mixed = ''
    }
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
  const release = await holdWork(page)
  await openFile(page, longReceipt('2026-11-21'))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('21')
  await expect(page.getByRole('progressbar')).toBeVisible()
  await expect(page.locator('[data-mixed]')).toHaveCount(0)
  release()
  await expect(page.locator('[data-replay]')).toBeVisible()
})
