import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { readerOf } from './support/reader'
import { pressFarDown } from './support/result'
import { scan } from './support/scan'
import { cellOf, handIn, pasteInto, workbookOf } from './support/spreadsheet'
import { expect, test } from './support/story'

const open = async (page: Page, language = 'zh-CN') => {
  await page.goto(`/enterprise/table?lang=${language}`)
  await expect(page.locator('#cell-0-name')).toBeVisible()
}
const people = (page: Page, count: number) =>
  expect(
    page.getByRole('table').getByText(`共 ${count.toLocaleString('zh-CN').replace(',', '')} 人`),
  ).toBeVisible()

/** 张三 in GB18030: no Node writes it, so the bytes stand here, and the heads 姓名,招用日期 too. */
const GB18030 = Buffer.concat([
  Buffer.from([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xd5, 0xd0, 0xd3, 0xc3, 0xc8, 0xd5, 0xc6, 0xda, 0x0d, 0x0a]),
  Buffer.from([0xd5, 0xc5, 0xc8, 0xfd]),
  Buffer.from(',2026/7/1\r\n'),
])

test.describe('a list of hires', () => {
  test('is typed by keyboard alone, judged, and found again in the interview', async ({ page }) => {
    const reader = readerOf(page)
    await page.goto('/enterprise')
    await reader.answerAll({
      '您的单位是哪一类？': '企业',
      '您的单位有多少名在职职工？': '20',
      '您的单位属于哪个行业？': '餐饮业',
      新招的员工: async () => {
        const link = page.getByRole('link', { name: '人多？用表格填，或者从表格文件导入' })
        await link.focus()
        await page.keyboard.press('Enter')
        await cellOf(page, 1, '姓名或编号').focus()
        for (const [n, name] of ['张三', '李四', '王五'].entries()) {
          await page.keyboard.type(name)
          await page.keyboard.press('Tab')
          await page.keyboard.type('２０２６年７月１日')
          await page.keyboard.press('Tab')
          await page.keyboard.type('√')
          await page.keyboard.press('Shift+Tab')
          await page.keyboard.press('Shift+Tab')
          await page.keyboard.press('Enter')
          await expect(cellOf(page, n + 2, '姓名或编号')).toBeFocused()
        }
        await people(page, 3)
        await expect(page.getByRole('textbox', { name: '第 2 名员工（李四），招用日期' })).toHaveValue(
          '2026-07-01',
        )
        await expect(page.getByRole('combobox', { name: '第 2 名员工（李四），高校毕业生' })).toHaveValue(
          '是',
        )
        await page.getByRole('link', { name: '返回', exact: true }).first().click()
        await expect(page.getByText('第 2 名员工（李四）', { exact: true })).toBeVisible()
        await reader.donePeople()
      },
    })
    await expect(page.getByText('3 人', { exact: true })).toBeVisible()
  })

  test('is pasted from a spreadsheet, with heads, line breaks in cells and wrong ones, and undone', {
    tag: '@main',
  }, async ({ page }) => {
    await open(page)
    await pasteInto(page, [
      ['入职日期', '姓名', '毕业生', '合同期限'],
      ['2026/3/1', '"张\n三"', '是', '3年'],
      ['46204', '李四', '也许', '无固定期限'],
    ])
    await people(page, 2)
    await expect(page.getByRole('textbox', { name: '第 2 名员工（李四），招用日期' })).toHaveValue(
      '2026-07-01',
    )
    const summary = page.locator('[data-error-summary]')
    await expect(summary).toBeFocused()
    await summary.getByRole('link', { name: /第 2 名员工（李四），高校毕业生/ }).click()
    const wrong = page.getByRole('combobox', { name: '第 2 名员工（李四），高校毕业生' })
    await expect(wrong).toBeFocused()
    await expect(wrong).toHaveValue('也许')
    expect(await scan(page)).toEqual([])
    // By keys: what Firefox's driver fills in at once, React is not told of.
    await wrong.press('ControlOrMeta+A')
    await wrong.pressSequentially('no')
    await wrong.press('Enter')
    await expect(summary).toHaveCount(0)
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page.getByText('Pasted.')).toBeVisible()
    // To undo would take away what was corrected since.
    await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0)
    await page.getByRole('button', { name: 'Empty the table' }).click()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText('Undone.')).toBeVisible()
    await page.getByRole('link', { name: '中文' }).click()
    await expect(page.getByText('已撤销。')).toBeVisible()
    await people(page, 2)
  })

  test('comes from a CSV of GB18030 and an XLSX, whose other sheets and columns are named', async ({
    page,
  }) => {
    await open(page)
    await handIn(page, '名单.csv', GB18030)
    await people(page, 1)
    await expect(cellOf(page, 1, '姓名或编号')).toHaveValue('张三')
    const sheet = [
      ['Name', 'Date of hire', '爱好', 'Claimed'],
      ['Li Si', new Date(Date.UTC(2026, 4, 1)), '下棋', 'One-off job expansion grant'],
    ]
    await handIn(page, 'people.xlsx', await workbookOf({ 空: [['x']], 员工: sheet }))
    await expect(page.getByText('表里已经有 1 人')).toBeVisible()
    await expect(page.getByText('不认识或用不上的列，没有读：爱好。')).toBeVisible()
    expect(await scan(page)).toEqual([])
    await page.getByRole('button', { name: '加在后面' }).click()
    await people(page, 2)
    await expect(page.getByRole('textbox', { name: '第 2 名员工（Li Si），招用日期' })).toHaveValue(
      '2026-05-01',
    )
    await expect(page.getByRole('combobox', { name: '第 2 名员工（Li Si），已经申领过的补贴' })).toHaveValue(
      '一次性扩岗补助',
    )
  })

  for (const [name, file, code] of [
    ['an empty file', Buffer.alloc(0), 'empty'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2]), 'no-table'],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'old-workbook'],
    ['half a workbook', Buffer.from([0x50, 0x4b, 3, 4, 1, 2]), 'damaged'],
    ['a list without heads', Buffer.from('张三,李四\r\n'), 'no-heads'],
  ] as const)
    test(`${name} is refused with a sentence, and the table stays`, async ({ page }) => {
      await open(page)
      await cellOf(page, 1, '姓名或编号').fill('张三')
      await cellOf(page, 1, '姓名或编号').press('Enter')
      await handIn(page, 'a.xlsx', file)
      await expect(page.locator(`[data-file-code="${code}"]`)).toBeVisible()
      await people(page, 1)
    })

  test('has a template whose heads are all known and which holds nobody', async ({ page }) => {
    await open(page)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载模板' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('惠策-员工表模板.xlsx')
    await handIn(page, 'template.xlsx', readFileSync(await download.path()))
    await expect(page.locator('[data-file-code="no-rows"]')).toBeVisible()
  })

  test('is judged person by person, and its results are saved safe to open', async ({ page }) => {
    test.slow()
    const reader = readerOf(page)
    await page.goto('/enterprise')
    await reader.answerAll({
      '您的单位是哪一类？': '企业',
      '您的单位有多少名在职职工？': '8',
      '您的单位属于哪个行业？': '餐饮业',
      新招的员工: async () => {
        await page.getByRole('link', { name: '人多？用表格填，或者从表格文件导入' }).click()
        await pasteInto(page, [
          [
            '姓名',
            '招用日期',
            '高校毕业生',
            '毕业日期',
            '就业困难人员',
            '劳动合同期限',
            '已缴社保月数',
            '单位每月缴的社保费',
          ],
          ['=HYPERLINK("x")', '2026-07-01', '是', '2026-06-20', '否', '36', '4', '1200'],
          ['李四', '2026-07-01', '否', '', '否', '36', '4', '1200'],
        ])
        await people(page, 2)
        await page.getByRole('link', { name: '返回', exact: true }).first().click()
        await reader.donePeople()
      },
    })
    await reader.seeResult()
    await pressFarDown(page.getByRole('link', { name: '逐人看结果：结果、金额、还有几个月' }))
    const subsidy = '[data-policy="graduate-hire-insurance-subsidy"]'
    const first = page.locator(`[data-hire="0"] ${subsidy}`)
    await expect(first).toHaveAttribute('data-hire-verdict', 'eligible')
    await expect(first).toHaveAttribute('data-yuan', '14400')
    await expect(first).toContainText('到 2027年6月30日，还有 7 个月')
    await expect(page.locator(`[data-hire="1"] ${subsidy}`)).toHaveAttribute(
      'data-hire-verdict',
      'ineligible',
    )
    await expect(page.locator('[data-policy-total="graduate-hire-insurance-subsidy"]')).toContainText(
      '1 人符合',
    )
    expect(await scan(page)).toEqual([])
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载结果（CSV）' }).click(),
    ])
    const csv = readFileSync(await download.path(), 'utf8')
    expect(csv.startsWith('\uFEFF')).toBe(true)
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`)
    expect(csv).toContain('14400,2027-06-30,7')
    await page.getByRole('link', { name: '返回员工表' }).click()
    await handIn(page, 'results.csv', Buffer.from(csv))
    await page.getByRole('button', { name: '换掉表里的' }).click()
    await people(page, 2)
    await expect(cellOf(page, 1, '姓名或编号')).toHaveValue('=HYPERLINK("x")')
  })
})
