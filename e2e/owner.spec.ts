import type { Page } from '@playwright/test'
import { FIRM_OF_31 } from './support/people'
import { readerOf } from './support/reader'
import { expect, test } from './support/story'

/** What is known of the graduate hired in July, on the page about her. */
const describe = async (page: Page) => {
  const reader = readerOf(page)
  await page.getByRole('textbox', { name: '这名员工是哪一天招用的？' }).fill('20260701')
  await page
    .getByRole('group', { name: '这名员工是高校毕业生吗？' })
    .getByRole('radio', { name: '是', exact: true })
    .check()
  await page.getByRole('textbox', { name: '这名员工的毕业证书是哪一天发的？' }).fill('2026/06/20')
  await page
    .getByRole('group', { name: /就业困难人员吗/ })
    .getByRole('radio', { name: '不是' })
    .check()
  await page.getByRole('textbox', { name: /多久的劳动合同/ }).fill('3年')
  await page.getByRole('textbox', { name: /足额缴了多少个月/ }).fill('4')
  await page.getByRole('textbox', { name: /每月为这名员工缴/ }).fill('1,200')
  await expect(page.getByRole('group', { name: /一直没有就业吗/ })).toHaveCount(0)
  await reader.shrugPerson()
  await reader.savePerson()
  await expect(page.getByText('2026年7月1日 入职')).toBeVisible()
}

test.describe('an owner', () => {
  test('of a cafe with 8 staff and unknown revenue hired a June graduate on a 3-year contract', {
    tag: '@main',
  }, async ({ page }) => {
    const reader = readerOf(page)
    await page.goto('/')
    await page.getByRole('link', { name: '我经营单位' }).click()
    const asked: string[] = []
    page.on('framenavigated', (frame) => asked.push(frame.url()))
    await reader.choose('您的单位是哪一类？', '企业')
    await reader.answerAll({
      '您的单位属于哪个行业？': '餐饮业',
      '您的单位有多少名在职职工？': '８',
      '您的单位是哪一天登记注册的？': '2019年5月20日',
      新招的员工: async () => {
        await reader.addPerson()
        await describe(page)
        await reader.donePeople()
      },
      '您的单位安排了多少名残疾人就业？': '0',
      '上一年，您单位的职工平均一年拿多少工资？': '6万',
      '当地的社会平均工资一年是多少？': '８０，０００',
    })
    // With 8 staff a cafe is micro whatever it earns, so revenue is never asked.
    expect(asked.some((url) => url.includes('revenue'))).toBe(false)
    await reader.seeResult()
    await expect(page.getByText('企业规模按划型标准推算：微型')).toBeVisible()
    const graduate = reader.policy('招用高校毕业生社会保险补贴')
    await expect(graduate).toHaveAttribute('data-verdict', 'eligible')
    await expect(graduate).toHaveAttribute('data-certainty', 'unconfirmed')
    await expect(graduate).toContainText('可能符合，请向 12333 确认')
    await expect(graduate).toContainText('单位每月缴 1,200 元 × 12 个月 = 14,400 元')
    await expect(graduate.locator('data[value="14400"]').first()).toBeVisible()
    await expect(graduate.locator('[data-condition="graduation-year"]')).toHaveAttribute('data-truth', 'yes')
    await expect(graduate).toContainText('2026年7月1日 至 2027年6月30日')
    const levy = reader.policy('30 人以下企业免缴残保金')
    await expect(levy.locator('data[value="6480"]')).toBeVisible()
    await expect(page.locator('[data-assumed="enterprise.disabilityQuota"]')).toContainText('1.5%')
  })

  test('of a 25-person firm registered five years ago is exempt today, and would not have been in 2014', async ({
    page,
  }) => {
    const reader = readerOf(page)
    await page.goto('/enterprise')
    await reader.answerAll({
      '您的单位是哪一类？': '企业',
      '您的单位属于哪个行业？': '软件和信息技术服务业',
      '您的单位有多少名在职职工？': '25',
      '您的单位是哪一天登记注册的？': '2021-11-1',
      '您的单位安排了多少名残疾人就业？': '0',
    })
    await reader.seeResult()
    const levy = reader.policy('30 人以下企业免缴残保金')
    await expect(levy).toHaveAttribute('data-verdict', 'eligible')
    await expect(levy).toHaveAttribute('data-certainty', 'confirmed')
    await expect(levy).toContainText('在职职工 25 人，没有超过 30 人')
    await expect(levy).toContainText('2027年12月31日')
    const original = levy.locator('[data-original="2014"]')
    await expect(original).toHaveAttribute('data-original-verdict', 'ineligible')
    await expect(original).toContainText('按最初的规定，不符合')
    await expect(original).toContainText('在职职工 25 人，超过了 20 人')
    await expect(original).toContainText('登记后的三年已于 2024年10月31日 结束')
  })

  test('of a 31-person firm without disabled staff sees what it owes and what it saves', async ({ page }) => {
    const reader = readerOf(page)
    await page.goto('/enterprise')
    await reader.answerAll(FIRM_OF_31)
    await reader.seeResult()
    const reduction = reader.policy('残保金分档减缴')
    await expect(reduction).toHaveAttribute('data-verdict', 'eligible')
    await expect(reduction).toContainText('差额 0.465 人 × 年平均工资 80,000 元 = 37,200 元')
    await expect(reduction).toContainText('实际要缴 37,200 元 × 90% = 33,480 元。少缴 3,720 元')
    await expect(reduction.locator('data[value="3720"]')).toBeVisible()
    const exemption = reader.policy('30 人以下企业免缴残保金')
    await expect(exemption).toHaveAttribute('data-verdict', 'ineligible')
    await expect(exemption).toContainText('在职职工 31 人，超过了 30 人')
  })

  test('changes the industry at the end and loses no answer', async ({ page }) => {
    const reader = readerOf(page)
    await page.goto('/enterprise')
    await reader.answerAll({
      '您的单位是哪一类？': '企业',
      '您的单位属于哪个行业？': '餐饮业',
      '您的单位有多少名在职职工？': '8',
      '您的单位是哪一天登记注册的？': '2025-1-2',
      '您的单位安排了多少名残疾人就业？': '0',
      '上一年，您单位的职工平均一年拿多少工资？': '60000',
      '当地的社会平均工资一年是多少？': '80000',
    })
    await reader.asked('请核对您的回答')
    await page.getByRole('link', { name: '行业：修改' }).click()
    await expect(page.getByRole('radio', { name: '餐饮业' })).toBeChecked()
    await reader.choose('您的单位属于哪个行业？', '零售业')
    await reader.asked('请核对您的回答')
    await expect(page.getByText('零售业')).toBeVisible()
    for (const kept of ['8 人', '2025年1月2日', '6 万元', '8 万元', '没有新招员工'])
      await expect(page.getByText(kept, { exact: true })).toBeVisible()
    await page.getByRole('link', { name: '行业：修改' }).click()
    // Farming is classed by revenue alone, so only that is asked anew.
    await reader.choose('您的单位属于哪个行业？', '农、林、牧、渔业')
    await reader.shrug('您的单位上一年的营业收入是多少？')
    await reader.asked('请核对您的回答')
    await expect(page.getByText('6 万元')).toBeVisible()
  })
})
