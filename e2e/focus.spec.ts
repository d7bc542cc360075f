import { Buffer } from 'node:buffer'
import type { Page } from '@playwright/test'
import { heading } from './support/firm'
import { openFile } from './support/keeping'
import { readerOf } from './support/reader'
import { handIn, holdWork, workbookOf } from './support/spreadsheet'
import { expect, test } from './support/story'

const HEAD = '姓名,招用日期'
const listOf = (count: number): Buffer =>
  Buffer.from([HEAD, ...Array.from({ length: count }, (_, n) => `员工${n},2026-07-01`)].join('\r\n'))

const hiresOf = (count: number): string =>
  JSON.stringify({
    format: 'huice-answers',
    version: 1,
    answers: {
      'enterprise.kind': 'enterprise',
      'enterprise.hires': Array.from({ length: count }, () => ({ hiredOn: '2026-07-01', graduate: true })),
    },
  })

const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })

const openTable = async (page: Page, file: Buffer): Promise<void> => {
  await page.goto('/enterprise/table')
  await handIn(page, 'list.csv', file)
}

const openAnswers = async (page: Page, count: number): Promise<void> => {
  await openFile(page, hiresOf(count), '/open')
  await page.locator('[data-action="open"]').first().click()
  await expect(page.locator('[data-action="see-result"]')).toBeVisible()
}

test('who types before the next frame comes stays in the field', async ({ page }) => {
  await page.addInitScript(() => {
    const next = window.requestAnimationFrame.bind(window)
    window.requestAnimationFrame = (call) => next(() => setTimeout(() => call(performance.now()), 700))
  })
  await page.goto('/enterprise')
  const reader = readerOf(page)
  await reader.choose('您的单位是哪一类？', '企业')
  const field = page.getByRole('textbox')
  await field.pressSequentially('12')
  // What was asked for before has been called when this is.
  await page.evaluate(() => new Promise((called) => requestAnimationFrame(called)))
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('12')
})

test('whoever brings back a person is told so, and goes on from the heading', async ({ page }) => {
  await openAnswers(page, 2)
  await page.locator('a[href*="/enterprise/hires"]').first().click()
  await page.getByRole('button', { name: '第 1 名员工：删除' }).press('Enter')
  await expect(page.getByRole('button', { name: '恢复' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(said(page, '已恢复第 1 名员工。')).toBeVisible()
  await expect(heading(page)).toBeFocused()
})

test.describe('results of each person', () => {
  test('begin at the heading, say that they are done, and only then that they were cancelled', async ({
    page,
  }) => {
    await openTable(page, listOf(2))
    await expect(page.getByText('共 2 人')).toBeVisible()
    const release = await holdWork(page)
    await page.locator('[data-action="see-each"]').press('Enter')
    await expect(page.getByRole('progressbar')).toBeVisible()
    await expect(heading(page)).toBeFocused()
    await expect(page.getByText('已取消，没有判断完。')).toHaveCount(0)
    await page.getByRole('button', { name: '取消', exact: true }).press('Enter')
    await expect(said(page, '已取消，没有判断完。')).toBeVisible()
    await expect(heading(page)).toBeFocused()
    await page.getByRole('button', { name: '重新判断' }).press('Enter')
    await expect(heading(page)).toBeFocused()
    release()
    await expect(said(page, '每个人都判断好了。')).toBeAttached()
    await expect(heading(page)).toBeFocused()
  })

  test('are not worked out anew in another language', async ({ page }) => {
    await openTable(page, listOf(2))
    await expect(page.getByText('共 2 人')).toBeVisible()
    await page.locator('[data-action="see-each"]').click()
    await expect(page.locator('[data-policy-total]').first()).toBeVisible()
    await holdWork(page)
    await page.getByRole('link', { name: 'English' }).click()
    await expect(heading(page)).toHaveText('Result of each person')
    await expect(page.locator('[data-policy-total]').first()).toBeVisible()
  })
})

test('a long list that is judged gives its place to the result, and the focus to its heading', async ({
  page,
}) => {
  const release = await holdWork(page)
  await openAnswers(page, 101)
  await page.locator('[data-action="see-result"]').press('Enter')
  await expect(page.getByRole('progressbar')).toBeVisible()
  await page.getByRole('link', { name: '取消，返回核对回答' }).focus()
  release()
  await expect(page.locator('[data-policy]').first()).toBeVisible()
  await expect(heading(page)).toBeFocused()
})

test('a file that is refused leaves the focus where the next is chosen', async ({ page }) => {
  await page.goto('/enterprise/table')
  await page.locator('input[type=file]').focus()
  await handIn(page, 'list.xlsx', Buffer.from('x'))
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.locator('input[type=file]')).toBeFocused()
})

test('the last page of a table leaves the focus on the button that led there, and says which rows are seen', async ({
  page,
}) => {
  await openTable(page, listOf(70))
  await expect(page.getByText('共 70 人')).toBeVisible()
  const next = page.getByRole('button', { name: '下一页' })
  await next.press('Enter')
  await expect(said(page, '51')).toBeAttached()
  await expect(next).toBeFocused()
  await expect(next).toHaveAttribute('aria-disabled', 'true')
  await next.press('Enter')
  await page.getByRole('button', { name: '上一页' }).press('Enter')
  await expect(next).toHaveAttribute('aria-disabled', 'false')
})

test('what was wrong before an import stands quietly after it is undone', async ({ page }) => {
  await openTable(page, Buffer.from(`${HEAD}\r\n甲,没有\r\n`))
  await expect(page.locator('[data-error-summary]')).toBeVisible()
  await handIn(
    page,
    'list.xlsx',
    await workbookOf({
      名单: [
        ['姓名', '招用日期'],
        ['乙', '2026-07-01'],
      ],
    }),
  )
  await page.getByRole('button', { name: '换掉表里的' }).press('Enter')
  await page.getByRole('button', { name: '撤销' }).press('Enter')
  await expect(page.locator('[data-error-summary]')).toBeVisible()
  await expect(heading(page)).toBeFocused()
})

test('at 400 % zoom no cell is below the number of its row, nor “remove” beyond the edge, there and back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 512 })
  await openTable(page, listOf(2))
  await expect(page.locator('#cell-1-hiredOn')).toHaveValue('2026-07-01')
  const hidden = () =>
    page.evaluate(() => {
      const { activeElement: has } = document
      const edge = has?.closest('tr')?.querySelector('th')?.getBoundingClientRect().right ?? 0
      const end = has?.closest('section')?.getBoundingClientRect().right ?? 0
      const { left = 0, right = 0 } = has?.getBoundingClientRect() ?? {}
      return left < edge || left + Math.min(right - left, end - edge) > end + 2 ? [has?.id || 'remove'] : []
    })
  await page.locator('#cell-0-name').focus()
  const found: string[] = []
  for (const key of ['Tab', 'Shift+Tab'])
    for (let n = 0; n < 16; n++) {
      await page.keyboard.press(key)
      found.push(...(await hidden()))
    }
  expect(found).toEqual([])
  await expect(page.locator('#cell-0-name')).toBeFocused()
})
