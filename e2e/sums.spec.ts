import { readFileSync } from 'node:fs'
import { seeResult } from './support/keeping'
import { pressFarDown } from './support/result'
import { expect, test } from './support/story'

const HIRE = {
  graduate: true,
  graduatedOn: '2026-01-20',
  employmentDifficulty: false,
  contractMonths: 12,
  insurancePaidMonths: 4,
  outOfPoverty: false,
  registeredUnemployedMonths: 0,
  claimed: [],
}
/** A cafe with three graduates: two are settled, of the third nobody has said what insurance was paid. */
const CAFE = {
  'enterprise.kind': 'enterprise',
  'enterprise.industry': 'catering',
  'enterprise.employees': 4,
  'enterprise.registeredOn': '2024-03-15',
  'enterprise.disabledEmployees': 0,
  'enterprise.averageAnnualWage': 60_000,
  'enterprise.hires': [
    { ...HIRE, hiredOn: '2026-07-01', monthlyEmployerContribution: 1100 },
    { ...HIRE, hiredOn: '2026-03-01', monthlyEmployerContribution: 1000 },
    { ...HIRE, hiredOn: '2026-09-01', insurancePaidMonths: null },
  ],
}
const LEVY = {
  'enterprise.kind': 'enterprise',
  'enterprise.employees': 31,
  'enterprise.disabledEmployees': 0,
  'enterprise.averageAnnualWage': 90_000,
  'enterprise.hires': [],
}
const GRADUATE = {
  'person.employment': 'unemployed',
  'person.graduate': true,
  'person.graduatedOn': '2026-06-30',
  'person.schoolType': 'university',
  'person.schoolProvince': 'CN-BJ',
  'person.wantsWork': true,
  'person.birthDate': '2004-05-01',
  'person.province': 'CN-BJ',
  'person.unemploymentRegisteredMonths': 0,
}

test('each person’s own last day is told, and one open person hides no sum', async ({ page }) => {
  await seeResult(page, CAFE)
  const subsidy = page.locator('[data-policy="graduate-hire-insurance-subsidy"]')
  await expect(subsidy.locator('[data-last-day]')).toHaveText([
    '2027年2月28日（第 2 名员工）',
    '2027年6月30日（第 1 名员工）',
  ])
  await expect(subsidy.locator('.figure')).toHaveText('已确定的 2 人，最多可得 25,200 元')
  await expect(subsidy).toContainText('另有 1 人未定')
  await expect(page.locator('[data-line="graduate-hire-insurance-subsidy"]')).toContainText('25,200 元起')

  // The lines and the sum above them come to the same, and say the same of the open person.
  const lines = await page
    .locator('[data-line] data')
    .evaluateAll((all) =>
      all.map((one) => Number(one.getAttribute('value'))).filter((yuan) => yuan < 100_000),
    )
  const total = page.locator('.digest [data-total] data')
  const sums = await total.evaluateAll((all) => all.map((one) => Number(one.getAttribute('value'))))
  const added = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0)
  expect(added(lines)).toBe(added(sums))
  await expect(page.locator('.digest [data-total-open="1"]')).toHaveText(
    '（有 1 名员工还有没定的项目，那些没有算进去）',
  )

  for (const day of ['2027-02-28', '2027-06-30'])
    await expect(page.locator(`#dates [data-date="${day}"]`)).toHaveText(
      /最后一天：招用高校毕业生社会保险补贴（第 [12] 名员工）/,
    )
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pressFarDown(page.locator('[data-action="save-calendar"]')),
  ])
  const calendar = readFileSync(await download.path(), 'utf8')
  expect(calendar).toContain('DTSTART;VALUE=DATE:20270228')
  expect(calendar).toContain('DTSTART;VALUE=DATE:20270630')
  expect(new Set(calendar.match(/UID:.*/g)).size).toBe(calendar.match(/UID:.*/g)?.length)
})

test('a levy has its limit before the local wage is known, what is left to pay, and the way to owe nothing', async ({
  page,
}) => {
  await seeResult(page, LEVY)
  const levy = page.locator('[data-policy="disability-levy-reduction"]')
  await expect(levy.locator('.figure data')).toHaveAttribute('value', '4185')
  await expect(levy).toContainText('还要缴，最多')
  await expect(levy.locator('.essentials data').first()).toHaveAttribute('value', '37665')
  await expect(levy.getByRole('link', { name: '去回答：当地年平均工资' })).toBeVisible()
  await expect(levy.locator('[data-spare="enterprise.disabledEmployees"]')).toContainText('增加到 1 人')

  await seeResult(page, { ...LEVY, 'enterprise.employees': 32, 'enterprise.disabledEmployees': 1 })
  await expect(page.locator('#group-spared [data-policy="disability-levy-reduction"]')).toContainText(
    '不用缴',
  )
})

test('registering comes before what soon runs out, and no way that hangs on open answers is called sure', async ({
  page,
}) => {
  await seeResult(page, GRADUATE, 'en')
  await expect(page.locator('[data-first]')).toHaveAttribute('data-first', 'unemployment-registration')
  const benefit = page.locator('[data-policy="unemployment-benefit"]')
  await expect(benefit).toContainText('It also depends on open answers')
  await expect(benefit).not.toContainText('You can change this')
  const { 'person.unemploymentRegisteredMonths': _, ...others } = GRADUATE
  await seeResult(page, { ...others, 'person.unemploymentRegisteredMonths': 8 }, 'en')
  await expect(page.locator('[data-first]')).not.toHaveAttribute('data-first', 'unemployment-registration')
  await expect(page.locator('[data-policy="unemployment-registration"]')).toContainText('Done already')
})

test('the sheet for the counter is the first page: sums, days, offices and papers, and nothing else', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => undefined
  })
  await seeResult(page, CAFE)
  await pressFarDown(page.getByRole('button', { name: '打印办事清单' }))
  await page.emulateMedia({ media: 'print' })
  const sheet = page.locator('.print-only').first()
  for (const text of [
    '已确定的 2 人，最多可得：25,200 元',
    '28,200 元',
    '2027年2月28日（第 2 名员工）',
    '电话 12333',
    '劳动合同复印件',
  ])
    await expect(sheet).toContainText(text)
  await expect(page.locator('[data-policy]').first()).toBeHidden()
  await expect(page.getByText('您的回答', { exact: true })).toBeHidden()
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(page.getByText('您的回答', { exact: true })).toBeVisible()
  await expect(page.getByText('规定是怎么变的').first()).toBeHidden()
})

test('the sheet for the counter says how sure each is, who decides, and what cannot be had together, once', async ({
  page,
}) => {
  const [hire] = CAFE['enterprise.hires']
  const both = { ...hire, employmentDifficulty: true, nearRetirement: false }
  await seeResult(page, { ...CAFE, 'enterprise.hires': [both] })
  await expect(page.locator('[data-choice]')).toHaveCount(1)
  await page.emulateMedia({ media: 'print' })
  const sheet = page.locator('.print-only').first()
  for (const name of ['招用高校毕业生社会保险补贴', '招用就业困难人员社会保险补贴']) {
    const row = sheet.getByRole('rowheader', { name })
    await expect(row).toContainText('可能符合，请向 12333 确认')
    await expect(row).toContainText('符合条件就应当给')
  }
  const choices = page.getByText('不能都要，只能选一项').filter({ visible: true })
  for (const extent of ['brief', 'all']) {
    await page.evaluate((of) => document.documentElement.setAttribute('data-print', of), extent)
    await expect(choices).toHaveCount(1)
    await expect(sheet).toContainText('不能都要，只能选一项')
  }
})

test('one whose support runs until retirement is said to have no sum, with nothing asked for', async ({
  page,
}) => {
  const [first] = CAFE['enterprise.hires']
  const hire = { ...first, graduate: false, graduatedOn: null, employmentDifficulty: true }
  const hires = [true, false].map((nearRetirement) => ({ ...hire, nearRetirement }))
  await seeResult(page, { ...CAFE, 'enterprise.hires': hires })
  const subsidy = page.locator('[data-policy="difficulty-hire-insurance-subsidy"]')
  await expect(subsidy).toContainText('另有 1 人的金额算不出来（例如补到退休），没有算进去。')
  await expect(subsidy).not.toContainText('还差')
  await expect(subsidy.locator('[data-amount-missing]')).toHaveCount(0)
})
