import { readFileSync } from 'node:fs'
import { readerOf } from './support/reader'
import { pasteInto } from './support/spreadsheet'
import { expect, test } from './support/story'

test('an unlikely answer is asked about once, counts all the same, and is told again at the check', async ({
  page,
}) => {
  const reader = readerOf(page)
  await page.goto('/enterprise')
  await reader.answerAll({
    '您的单位是哪一类？': '企业',
    '您的单位有多少名在职职工？': async () => {
      await page.getByRole('textbox').fill('99999999')
      await expect(page.getByText('“99,999,999 人”很少见，请再看一眼')).toBeVisible()
      await expect(page.getByRole('textbox')).not.toHaveAttribute('aria-invalid', 'true')
      await page.getByRole('link', { name: 'English' }).click()
      await expect(page.getByText('“99,999,999 people” is seldom the answer')).toBeVisible()
      await page.getByRole('link', { name: '中文' }).click()
      await expect(page.getByText('“99,999,999 人”很少见，请再看一眼')).toBeVisible()
      await reader.goOn()
    },
  })
  await expect(page.getByText('“99,999,999 人”很少见，请再看一眼')).toBeVisible()
})

test('at most how many questions are left is told, and an error goes once it is mended', async ({ page }) => {
  const reader = readerOf(page)
  await page.goto('/enterprise')
  await expect(page.getByText(/^最多还有 \d+ 个问题。$/)).toBeVisible()
  await reader.choose('您的单位是哪一类？', '企业')
  await reader.type('您的单位有多少名在职职工？', '很多')
  await expect(page.locator('[data-error-summary]')).toContainText('请填写人数，例如 12。')
  await page.getByRole('textbox').fill('8')
  await expect(page.locator('[data-error-summary]')).toHaveCount(0)
})

test('“none of these” stands as it was left', async ({ page }) => {
  const reader = readerOf(page)
  await page.goto('/individual/family')
  await reader.asked('下面哪些符合您或您的家庭？')
  await page.getByRole('checkbox', { name: '以上都不是' }).check()
  await reader.goOn()
  await expect(reader.heading('下面哪些符合您或您的家庭？')).toHaveCount(0)
  await page.goBack()
  await reader.asked('下面哪些符合您或您的家庭？')
  await expect(page.getByRole('checkbox', { name: '以上都不是' })).toBeChecked()
})

test('the next person is filled in from the one before, and nothing typed is dropped', async ({ page }) => {
  const reader = readerOf(page)
  const day = page.getByRole('textbox', { name: '这名员工是哪一天招用的？' })
  const age = page.getByRole('textbox', { name: '招用时，这名员工多少岁？' })
  await page.goto('/enterprise/hires/1')
  await age.fill('450')
  await day.fill('2027-03-01')
  await day.blur()
  await reader.savePerson()
  await expect(page.locator('[data-error-summary]')).toContainText('招用时年龄：这个数太大了，最大是 120')
  await age.fill('45')
  await reader.savePerson()
  await expect(page.getByText('2027年3月1日 入职')).toBeVisible()
  await page.getByRole('link', { name: '第 1 名员工：修改' }).click()
  await expect(age).toHaveValue('45')
  await page.goto('/enterprise/hires/1')
  await day.fill('2026-07-01')
  await day.blur()
  await reader.back()
  await reader.addPerson()
  await page.getByRole('button', { name: '照第 1 名员工填' }).click()
  await expect(page.getByText('已照第 1 名员工填好')).toBeVisible()
  await expect(day).toHaveValue('2026-07-01')
})

test('every column of a pasted list is read or named, and each no has its reason', async ({ page }) => {
  await page.goto('/enterprise/table')
  await pasteInto(page, [
    ['姓名', '失业登记月数', '入职的时间', '学历', '高校毕业生', '合同期限'],
    ['张三', '6', '2016/7/1', '本科', '本科', '三年'],
  ])
  await expect(page.getByText('不认识或用不上的列，没有读：学历。')).toBeVisible()
  await expect(
    page.getByRole('textbox', { name: '第 1 名员工（张三），招用前登记失业月数', exact: true }),
  ).toHaveValue('6')
  await expect(page.getByRole('combobox', { name: '第 1 名员工（张三），劳动合同期限' })).toHaveValue('36')
  await expect(page.getByText(/招用日期：“2016年7月1日”很少见/)).toBeVisible()
  await page.getByRole('link', { name: '看每个人的结果' }).click()
  const no = page.locator('[data-hire-verdict="ineligible"]').first()
  await expect(no).toContainText(/不符合.*。/)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载结果（CSV）' }).click(),
  ])
  const text = readFileSync(await download.path(), 'utf8')
  expect(text).toContain('：原因')
  const reason = (await no.locator('p').last().textContent()) ?? ''
  expect(reason.length).toBeGreaterThan(5)
  expect(text).toContain(reason)
})

test('what is ticked of a list about a hire stays when the reader goes back, and so does what is ticked off', async ({
  page,
}) => {
  const reader = readerOf(page)
  await page.goto('/enterprise/hires/1')
  await page.getByRole('textbox', { name: '这名员工是哪一天招用的？' }).fill('2026-7-1')
  const claimed = page.locator('input[type=checkbox][name$=".claimed"]')
  const ticked = page.locator('input[type=checkbox][name$=".claimed"]:checked')
  const leaveAndReturn = async () => {
    await reader.back()
    await expect(claimed).toHaveCount(0)
    await page.goBack()
    await expect(claimed.first()).toBeVisible()
  }
  for (const place of [0, 1]) await claimed.nth(place).check()
  await leaveAndReturn()
  await expect(ticked).toHaveCount(2)
  for (const place of [0, 1]) await claimed.nth(place).uncheck()
  await leaveAndReturn()
  await expect(ticked).toHaveCount(0)
})
