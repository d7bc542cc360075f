import { seeResult } from './support/keeping'
import { pressFarDown } from './support/result'
import { expect, test } from './support/story'

const PERSON = {
  graduate: false,
  employmentDifficulty: true,
  nearRetirement: false,
  ageAtHire: 48,
  registeredUnemployedMonths: 12,
  outOfPoverty: false,
  otherLoanGroup: false,
  contractMonths: 'open-ended',
  insurancePaidMonths: 36,
  monthlyEmployerContribution: 1000,
  claimed: [],
}
/** Three years with the firm end today. */
const ENDING = { ...PERSON, hiredOn: '2023-11-24' }
/** A graduate of the year before last, hired too early for this year's grant; nothing else is against it. */
const GRADUATE = {
  ...PERSON,
  hiredOn: '2025-11-30',
  graduate: true,
  graduatedOn: '2024-01-31',
  unemployedSinceGraduation: true,
  ageAtHire: 24,
  insurancePaidMonths: 11,
}
const RESTAURANT = {
  'enterprise.kind': 'enterprise',
  'enterprise.industry': 'catering',
  'enterprise.employees': 12,
  'enterprise.disabledEmployees': 1,
  'enterprise.disabilityQuota': 0.015,
  'enterprise.hires': [ENDING, GRADUATE],
}

test('an owner reads of each person hired what is saved, on which day it ends, and of whom a no is told', async ({
  page,
}) => {
  await seeResult(page, RESTAURANT)
  const relief = page.locator('[data-policy="key-group-hire-tax-deduction"]')
  await expect(relief.locator('[data-last-day="2026-11-23"]')).toHaveText(
    '2026年11月23日，只剩这一天（第 1 名员工）',
  )
  await pressFarDown(relief.locator('summary').first())
  await expect(relief.locator('[data-hire="0"]')).toContainText('最多可免 18,000 元')
  await expect(relief).not.toContainText('最多可得')

  // The grant of this year fails the first by age, contract and year, the second by the day of hire alone.
  await expect(page.locator('[data-policy="job-expansion-grant"] > *').first()).toContainText(
    '第 2 名员工：2025年11月30日 招用，早于 2026年1月1日',
  )
  // The months paid by today were not paid then: nothing is claimed of that time but under this condition, and of this rule only its version.
  await expect(page.locator('[data-policy="job-expansion-grant"] [data-window-to="2025-12-31"]')).toHaveText(
    '如果当时就像您现在回答的这样，2025年11月30日 至 2025年12月31日是符合的；那一版规定已经到期。',
  )
})

test('a levy that comes to nothing is no open sum on the sheet for the counter', async ({ page }) => {
  await seeResult(page, RESTAURANT)
  await page.emulateMedia({ media: 'print' })
  const row = page.locator('.print-only').first().getByRole('row', { name: '30 人以下企业免缴残保金' })
  await expect(row).toContainText('算出来是 0 元')
  await expect(row).not.toContainText('未定')
})

test('where all is answered no answer is called missing: what is paid until retirement has no sum', async ({
  page,
}) => {
  const hire = { ...ENDING, nearRetirement: true }
  await seeResult(page, { ...RESTAURANT, 'enterprise.hires': [hire] })
  const subsidy = page.locator('[data-policy="difficulty-hire-insurance-subsidy"]')
  await expect(subsidy).toContainText('总数现在算不出来，例如补到退休的。')
  await expect(subsidy).not.toContainText('尚缺')
})

test('who gets a no is told of the person for whom something can be done', async ({ page }) => {
  const short = { ...PERSON, hiredOn: '2026-05-01', contractMonths: 6, insurancePaidMonths: 6 }
  const other = { ...short, contractMonths: 36, registeredUnemployedMonths: 2 }
  await seeResult(page, { ...RESTAURANT, 'enterprise.hires': [other, short] })
  const relief = page.locator('[data-policy="key-group-hire-tax-deduction"]')
  await expect(relief).toHaveAttribute('data-verdict', 'ineligible')
  await expect(relief.locator('> *').first()).toContainText('第 2 名员工：劳动合同是 6 个月')
})

test('an owner without a loan finds beside the open question that it is not for them', async ({ page }) => {
  await seeResult(page, { ...RESTAURANT, 'enterprise.loanDueOn': null })
  const renewal = page.locator('[data-policy="loan-renewal"]')
  await expect(renewal).toHaveAttribute('data-verdict', 'undetermined')
  await expect(renewal).toContainText('没有贷款的，这一项与您无关。')
})
