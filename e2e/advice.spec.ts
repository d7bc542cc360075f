import { openFile } from './support/keeping'
import { readerOf } from './support/reader'
import { follow } from './support/result'
import { expect, test } from './support/story'

test('an owner whose new graduate has six months’ contract learns that twelve would do, or one more hire', async ({
  page,
}) => {
  const reader = readerOf(page)
  await page.goto('/enterprise')
  await reader.answerAll({
    '您的单位是哪一类？': '企业',
    '您的单位属于哪个行业？': '餐饮业',
    '您的单位有多少名在职职工？': '8',
    新招的员工: async () => {
      await reader.addPerson()
      await page.getByRole('textbox', { name: '这名员工是哪一天招用的？' }).fill('2026-7-1')
      await reader.say('这名员工是高校毕业生吗？', '是')
      await page.getByRole('textbox', { name: '这名员工的毕业证书是哪一天发的？' }).fill('2026-6-20')
      await reader.say(/就业困难人员吗/, '不是')
      await page.getByRole('textbox', { name: /多久的劳动合同/ }).fill('6')
      await page.getByRole('textbox', { name: /足额缴了多少个月/ }).fill('4')
      await page.keyboard.press('Tab')
      await reader.shrugPerson()
      await reader.savePerson()
      await reader.donePeople()
    },
  })
  await reader.seeResult()
  const subsidy = reader.policy('招用高校毕业生社会保险补贴')
  await expect(subsidy).toHaveAttribute('data-verdict', 'ineligible')
  await expect(subsidy.locator('[data-advice="hire.contractMonths"]')).toContainText(
    '第 1 名员工：把劳动合同签到 12 个月（现在是 6 个月）。做到后马上就符合。',
  )
  await expect(subsidy.locator('[data-advice="enterprise.hires"]')).toContainText('再招用 1 名高校毕业生')
  await expect(subsidy.locator('[data-advice="enterprise.hires"]')).toHaveAttribute(
    'data-advice-from',
    '2026-12-23',
  )
})

test('an owner with two new graduates learns which of them counts, and what would do for the other', async ({
  page,
}) => {
  const reader = readerOf(page)
  const add = async (contract: string) => {
    await reader.addPerson()
    await page.getByRole('textbox', { name: '这名员工是哪一天招用的？' }).fill('2026-7-1')
    await reader.say('这名员工是高校毕业生吗？', '是')
    await page.getByRole('textbox', { name: '这名员工的毕业证书是哪一天发的？' }).fill('2026-6-20')
    await reader.say(/就业困难人员吗/, '不是')
    await page.getByRole('textbox', { name: /多久的劳动合同/ }).fill(contract)
    await page.getByRole('textbox', { name: /足额缴了多少个月/ }).fill('4')
    await page.keyboard.press('Tab')
    await reader.shrugPerson()
    await reader.savePerson()
  }
  await page.goto('/enterprise')
  await reader.answerAll({
    '您的单位是哪一类？': '企业',
    '您的单位属于哪个行业？': '餐饮业',
    '您的单位有多少名在职职工？': '8',
    新招的员工: async () => {
      await add('3年')
      await add('6')
      await reader.donePeople()
    },
  })
  await reader.seeResult()
  const subsidy = reader.policy('招用高校毕业生社会保险补贴')
  await expect(subsidy).toHaveAttribute('data-verdict', 'eligible')
  await expect(subsidy.locator('[data-hire="0"] [data-advice]')).toHaveCount(0)
  await expect(subsidy.locator('[data-hire="1"] [data-advice="hire.contractMonths"]')).toContainText(
    '12 个月',
  )
})

test('an insured employee a month short of the allowance learns how long to go on paying', async ({
  page,
}) => {
  const reader = readerOf(page, 'en')
  await page.goto('/individual?lang=en')
  await reader.answerAll({
    'What are you doing at present?': 'Employed',
    'For how many months in all have you paid unemployment insurance?': '11',
  })
  await reader.seeResult()
  const allowance = reader.policy('Skill upgrade allowance')
  await expect(allowance).toHaveAttribute('data-verdict', 'ineligible')
  await expect(allowance).toContainText(
    'Go on paying unemployment insurance until it is 12 months in all (now 11 months). Whether you then qualify depends on: vocational skill certificate.',
  )
  // No advice touches what one cannot honestly change.
  await expect(page.locator('[data-advice*="birthDate"], [data-advice*="graduat"]')).toHaveCount(0)
})

const THIRTY = {
  'enterprise.kind': 'enterprise',
  'enterprise.industry': 'catering',
  'enterprise.employees': 30,
  'enterprise.hires': [],
}
const COSTS = {
  'zh-CN': '但这样一来，现在符合的“30 人以下企业免缴残保金”就不符合了。',
  en: 'But you would then no longer qualify for “No disability levy for enterprises of 30 staff or fewer”, as you do now.',
} as const
for (const lang of ['zh-CN', 'en'] as const)
  test(`an owner of a firm of 30 learns what one more would cost (${lang})`, async ({ page }) => {
    const file = JSON.stringify({ format: 'huice-answers', version: 1, answers: THIRTY })
    await openFile(page, file, `/open?lang=${lang}`)
    await page.click('[data-action="open"]')
    await follow(page, '/enterprise/result')
    const subsidy = page.locator('[data-policy="graduate-hire-insurance-subsidy"]')
    await expect(subsidy.locator('[data-advice="enterprise.hires"]')).toContainText(COSTS[lang])
  })
