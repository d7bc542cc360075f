import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { openFile } from './support/keeping'
import { follow } from './support/result'
import { scan } from './support/scan'
import { cellOf, handIn } from './support/spreadsheet'
import { expect, test } from './support/story'

const FIRM = { 'enterprise.kind': 'enterprise', 'enterprise.employees': 8, 'enterprise.industry': 'catering' }

/** A list as a firm keeps it: a title, sums of its departments, the heads again on the second page, and one person in two rows. */
const KEPT = [
  '某某餐饮有限公司员工花名册,,,,,,,,',
  '部门,序号,姓名,合同起始日期,入职日期,高校毕业生,毕业时间,合同期限（年）,单位缴费（万元/月）',
  '前厅,1,王芳,2026-09-01,2026年7月1日,本科,2026.6.20,3,0.12',
  ',2,李强,2026-09-01,2026-06-30T16:00:00.000Z,本科,2026.6.20,3,0.1',
  '前厅小计,,,,,,,,0.22',
  '部门,序号,姓名,合同起始日期,入职日期,高校毕业生,毕业时间,合同期限（年）,单位缴费（万元/月）',
  '后厨,3,王芳,2026-09-01,2026/7/1,本科,2026.6.20,3,0.12',
  '后厨,小计,,,,,,,0.12',
  '合计,,,,,,,,0.34',
].join('\r\n')

const openTable = async (page: Page) => {
  await openFile(
    page,
    JSON.stringify({ format: 'huice-answers', version: 1, answers: FIRM }),
    '/open?lang=zh-CN',
  )
  await page.locator('[data-action="open"]').click()
  await follow(page, '/enterprise/table')
  await expect(page.locator('#cell-0-name')).toBeVisible()
}

test('a list as a firm keeps it is read person by person, and no sum, head or renewal is taken for one', async ({
  page,
}) => {
  await openTable(page)
  await handIn(page, '花名册.csv', Buffer.from(KEPT))
  await expect(page.getByRole('table').getByText('共 3 人')).toBeVisible()
  await expect(cellOf(page, 1, '姓名或编号')).toHaveValue('王芳')
  for (const [row, name, monthly] of [
    [1, '王芳', '1200'],
    [2, '李强', '1000'],
    [3, '王芳', '1200'],
  ] as const) {
    const cell = (column: string) =>
      page.getByRole('textbox', { name: `第 ${row} 名员工（${name}），${column}` })
    await expect(cell('招用日期')).toHaveValue('2026-07-01')
    await expect(cell('单位每月缴的社保费')).toHaveValue(monthly)
  }
  const main = page.getByRole('main')
  await expect(main).toContainText('意思相同的列只读最贴切的一列，没有读：合同起始日期。')
  await expect(main).toContainText('不是员工，没有读：前厅小计、后厨 小计和合计。')
  await expect(main).toContainText('有 1 个姓名不止一行')
  await expect(main).toContainText('王芳。如果是同一个人，请只留一行')
  expect(await scan(page)).toEqual([])
  await page.getByRole('button', { name: '删除第 3 名员工' }).click()
  await expect(main).not.toContainText('不止一行')
  await page.locator('[data-action="see-each"]').click()
  await expect(page.locator('[data-hire]')).toHaveCount(2)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-action="export-results"]').click(),
  ])
  const lines = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n')
  expect(lines).toHaveLength(3)
  expect(lines[2]).toContain('李强,2026-07-01,是,2026-06-20')
})
