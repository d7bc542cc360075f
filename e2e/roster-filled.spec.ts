import { Buffer } from 'node:buffer'
import type { Page } from '@playwright/test'
import { holdReading } from './support/keeping'
import { cellOf, handIn, holdWork, pasteInto } from './support/spreadsheet'
import { expect, test } from './support/story'

const CSV = Buffer.from('姓名,招用日期\r\n张三,2026-07-01\r\n李四,2026-07-01\r\n')

const open = async (page: Page) => {
  await page.goto('/enterprise/table?lang=zh-CN')
  await expect(page.locator('#cell-0-name')).toBeVisible()
}
const people = (page: Page, count: number) =>
  expect(page.getByRole('table').getByText(`共 ${count} 人`)).toBeVisible()

test.describe('what is typed', () => {
  test('while a file is read stays, the cell that is still typed in too, and it is asked where the file goes', async ({
    page,
  }) => {
    await open(page)
    const release = await holdWork(page)
    await handIn(page, '名单.csv', CSV)
    await expect(page.getByRole('progressbar')).toBeVisible()
    await cellOf(page, 1, '姓名或编号').fill('王五')
    await cellOf(page, 1, '姓名或编号').press('Enter')
    await cellOf(page, 2, '姓名或编号').fill('赵六')
    release()
    await expect(page.getByText('表里已经有 2 人')).toBeVisible()
    await expect(cellOf(page, 2, '姓名或编号')).toHaveValue('赵六')
    await page.getByRole('button', { name: '换掉表里的' }).click()
    await expect(cellOf(page, 1, '姓名或编号')).toHaveValue('张三')
    await page.getByRole('button', { name: '撤销' }).click()
    await people(page, 2)
    await expect(cellOf(page, 1, '姓名或编号')).toHaveValue('王五')
    await expect(cellOf(page, 2, '姓名或编号')).toHaveValue('赵六')
  })

  test('into the only cell while a file is read is asked about too', async ({ page }) => {
    await open(page)
    const release = await holdWork(page)
    await handIn(page, '名单.csv', CSV)
    await cellOf(page, 1, '姓名或编号').fill('王五')
    release()
    await expect(page.getByText('表里已经有 1 人')).toBeVisible()
    await page.getByRole('button', { name: '加在后面' }).click()
    await people(page, 3)
    await expect(cellOf(page, 1, '姓名或编号')).toHaveValue('王五')
  })
})

test('of two files chosen one after the other the last is put in, though the first is read more slowly', async ({
  page,
}) => {
  await open(page)
  const letGo = await holdReading(page, '名单.csv')
  await handIn(page, '名单.csv', CSV)
  await handIn(page, '新人.csv', Buffer.from('姓名,招用日期\r\n王五,2026-07-01\r\n'))
  await people(page, 1)
  await letGo()
  await people(page, 1)
  await expect(page.getByText('表里已经有 1 人')).toHaveCount(0)
})

test('a file that waits to be put somewhere still does when someone is removed, and when the table is emptied', async ({
  page,
}) => {
  await open(page)
  await handIn(page, '名单.csv', CSV)
  await people(page, 2)
  await handIn(page, '新人.csv', Buffer.from('姓名,招用日期\r\n王五,2026-07-01\r\n'))
  await expect(page.getByText('表里已经有 2 人')).toBeVisible()
  await page.getByRole('button', { name: '删除第 1 名员工' }).click()
  await expect(page.getByText('已删除第 1 名员工。')).toBeVisible()
  await expect(page.getByText('表里已经有 1 人')).toBeVisible()
  await page.getByRole('button', { name: '清空表格' }).click()
  await expect(page.getByText('表里现在没有人了。')).toBeVisible()
  await page.getByRole('button', { name: '导入', exact: true }).click()
  await people(page, 1)
  await expect(cellOf(page, 1, '姓名或编号')).toHaveValue('王五')
})

test('a name that is too long is told, typed or from a file', async ({ page }) => {
  await open(page)
  const told = page.getByText('名字太长的，只留了前 100 个字')
  await cellOf(page, 1, '姓名或编号').fill('张'.repeat(101))
  await cellOf(page, 1, '姓名或编号').press('Enter')
  await expect(told).toBeVisible()
  await page.getByRole('button', { name: '清空表格' }).click()
  await expect(told).toBeHidden()
  await handIn(page, '名单.csv', Buffer.from(`姓名,招用日期\r\n${'李'.repeat(101)},2026-07-01\r\n`))
  await people(page, 1)
  await expect(told).toBeVisible()
})

test('to empty the table ends a paste under way, and can be undone', async ({ page }) => {
  await open(page)
  await cellOf(page, 1, '姓名或编号').fill('王五')
  await cellOf(page, 1, '姓名或编号').press('Enter')
  const release = await holdWork(page)
  await pasteInto(page, [['张三'], ['李四']])
  await expect(page.getByRole('progressbar')).toBeVisible()
  await page.getByRole('button', { name: '清空表格' }).click()
  await expect(page.getByRole('progressbar')).toBeHidden()
  release()
  await expect(page.getByText('表格已清空。')).toBeVisible()
  await people(page, 0)
  await page.getByRole('button', { name: '撤销' }).click()
  await people(page, 1)
  await expect(cellOf(page, 1, '姓名或编号')).toHaveValue('王五')
})

test('what is typed after an import is not taken away by an undo, and throws nobody out of the table', async ({
  page,
}) => {
  await open(page)
  await handIn(page, '名单.csv', CSV)
  await people(page, 2)
  const undo = page.getByRole('button', { name: '撤销' })
  await expect(undo).toBeVisible()
  await cellOf(page, 1, '姓名或编号').fill('张三丰')
  await page.locator('#cell-0-hiredOn').fill('说不清')
  await page.keyboard.press('Tab')
  await expect(undo).toHaveCount(0)
  await expect(page.locator('[data-error-summary]')).toBeVisible()
  await expect(page.locator('main table :focus')).toHaveCount(1)
})

test('where an undo or a refusal takes its button away, the focus goes to the heading', async ({ page }) => {
  await open(page)
  const title = page.getByRole('heading', { level: 1 })
  await handIn(page, '名单.csv', CSV)
  await page.getByRole('button', { name: '撤销' }).press('Enter')
  await expect(title).toBeFocused()
  await cellOf(page, 1, '姓名或编号').fill('王五')
  await page.keyboard.press('Tab')
  await handIn(page, '名单.csv', CSV)
  await page.getByRole('button', { name: '不导入' }).press('Enter')
  await expect(title).toBeFocused()
  await people(page, 1)
})

test.describe('keys leave nobody outside the table', () => {
  test('at its first row, which has none above', async ({ page }) => {
    await open(page)
    const first = cellOf(page, 1, '姓名或编号')
    await first.pressSequentially('王五')
    await first.press('Shift+Enter')
    await expect(first).toHaveValue('王五')
    await expect(first).toBeFocused()
    await first.press('Enter')
    await expect(cellOf(page, 2, '姓名或编号')).toBeFocused()
  })

  test('at its last row, which goes as it becomes empty', async ({ page }) => {
    await open(page)
    await handIn(page, '名单.csv', Buffer.from('姓名,招用日期\r\n张三,2026-07-01\r\n李四,\r\n'))
    await people(page, 2)
    const last = cellOf(page, 2, '姓名或编号')
    await page.locator('#cell-1-name').fill('')
    await page.locator('#cell-1-name').press('Enter')
    await people(page, 1)
    await expect(last).toBeFocused()
    await expect(last).toHaveValue('')
  })

  test('as one person after another is removed: it goes to the way back', async ({ page }) => {
    await open(page)
    await handIn(page, '名单.csv', CSV)
    await people(page, 2)
    for (const n of [2, 1]) {
      await page.getByRole('button', { name: `删除第 ${n} 名员工` }).press('Enter')
      await people(page, n - 1)
      await expect(page.getByText(`已删除第 ${n} 名员工。`)).toBeVisible()
      await expect(page.getByRole('button', { name: '撤销' })).toBeFocused()
    }
  })
})

test('where an imported list goes is asked aloud: the button that has the focus says the question', async ({
  page,
}) => {
  await open(page)
  await cellOf(page, 1, '姓名或编号').fill('王五')
  await cellOf(page, 1, '姓名或编号').press('Enter')
  await handIn(page, '名单.csv', CSV)
  const add = page.getByRole('button', { name: '加在后面' })
  await expect(add).toBeFocused()
  await expect(add).toHaveAccessibleDescription('读到 2 人 表里已经有 1 人。要怎么放？')
})
