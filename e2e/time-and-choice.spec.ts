import { readerOf } from './support/reader'
import { expect, test } from './support/story'

test('a founder whose business is nine months old is told from when the grant can be had', async ({
  page,
}) => {
  const reader = readerOf(page)
  await page.goto('/individual')
  await reader.answerAll({
    '您现在是什么情况？': '自己经营',
    '您自己办了个体工商户或小微企业吗？': '个体工商户',
    '您的个体工商户或企业是哪一天登记的？': '2026-3-1',
    '找工作或创业方面，下面哪些符合您？': ['我已经被认定为就业困难人员'],
  })
  await reader.seeResult()
  const grant = reader.policy('一次性创业补贴')
  await expect(grant).toHaveAttribute('data-verdict', 'ineligible')
  await expect(grant.locator('[data-window-from="2027-03-01"]')).toContainText('2027年3月1日 起才可能符合')
})

test('an owner whose subsidy has run out is told when, and that it was the hire’s own year that ended', async ({
  page,
}) => {
  const reader = readerOf(page)
  await page.goto('/enterprise?on=2026-06-30')
  await reader.answerAll({
    '您的单位是哪一类？': '社会组织',
    新招的员工: async () => {
      await reader.addPerson()
      await page.getByRole('textbox', { name: '这名员工是哪一天招用的？' }).fill('2025-7-1')
      await reader.say('这名员工是高校毕业生吗？', '是')
      await page.getByRole('textbox', { name: '这名员工的毕业证书是哪一天发的？' }).fill('2025-6-20')
      await reader.say(/就业困难人员吗/, '是')
      await reader.say(/退休/, '不是')
      await page.getByRole('textbox', { name: /多久的劳动合同/ }).fill('3年')
      await page.getByRole('textbox', { name: /足额缴了多少个月/ }).fill('12')
      await page.getByRole('textbox', { name: /每月为这名员工缴/ }).fill('1000')
      await page.keyboard.press('Tab')
      await reader.shrugPerson()
      await reader.savePerson()
      await reader.donePeople()
    },
  })
  await reader.seeResult()
  const graduate = reader.policy('招用高校毕业生社会保险补贴')
  await expect(graduate).toHaveAttribute('data-verdict', 'eligible')
  const choice = page.locator(
    '[data-choice="graduate-hire-insurance-subsidy difficulty-hire-insurance-subsidy"]',
  )
  await expect(choice).toContainText('12,000 元')
  await expect(choice).toContainText('36,000 元')
  await expect(choice).toHaveAttribute('data-best', 'difficulty-hire-insurance-subsidy')
  // Who began with the lesser one would have lost the other.
  await expect(page.locator('[data-first]')).toHaveAttribute(
    'data-first',
    'difficulty-hire-insurance-subsidy',
  )
  // What excludes each other is never added up.
  await expect(page.locator('[data-total="payment"] data')).toHaveAttribute('value', '36000')
  await page.getByRole('link', { name: '改按今天判断' }).click()
  await expect(graduate).toHaveAttribute('data-verdict', 'ineligible')
  await expect(graduate.locator('[data-window-to="2026-06-30"]')).toContainText('2026年6月30日')
  await expect(graduate.locator('[data-condition="hire-subsidy-year"]')).toHaveAttribute('data-truth', 'no')
})
