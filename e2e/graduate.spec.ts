import { GRADUATE_OF_ZHEJIANG } from './support/people'
import { readerOf } from './support/reader'
import { pressFarDown } from './support/result'
import { expect, test } from './support/story'

test.describe('a graduate', () => {
  test('of Zhejiang with a student loan may have 3,000 yuan', { tag: '@main' }, async ({ page }) => {
    const reader = readerOf(page)
    await page.goto('/')
    await page.getByRole('link', { name: '我是毕业生或在找工作' }).click()
    await reader.answerAll(GRADUATE_OF_ZHEJIANG)
    await reader.seeResult()
    const subsidy = reader.policy('毕业生一次性求职补贴')
    await expect(subsidy).toHaveAttribute('data-verdict', 'eligible')
    await expect(subsidy).toHaveAttribute('data-edition', '2026')
    await expect(subsidy).toContainText('可能符合，请向 12333 确认')
    await expect(subsidy.locator('data[value="3000"]')).toBeVisible()
    await expect(subsidy.locator('[data-condition="student-loan"]')).toHaveAttribute('data-truth', 'yes')
    await expect(subsidy).toContainText('2026年7月1日 至 2027年6月20日')
    await expect(subsidy).toContainText('国家助学贷款合同')
    // The last day of the law is in June; most provinces take applications in autumn, which nobody must open a card to learn.
    for (const card of [subsidy, page.locator('.digest')])
      for (const found of ['多数在毕业前一年的 9月1日—11月30日', '浙江找到的申请时间'])
        await expect(card.locator('[data-when-to-apply]').filter({ hasText: found })).toBeVisible()
    await expect(page.locator('.print-only').first()).toContainText('浙江找到的申请时间')
    await reader.unfold('毕业生一次性求职补贴')
    await pressFarDown(subsidy.locator('summary', { hasText: '有效期、规定的变化和依据' }))
    await expect(subsidy.getByRole('blockquote').first()).toContainText('对在毕业学年积极求职创业的')
    await expect(subsidy).not.toContainText('残疾人证')
    await expect(subsidy).toContainText('浙江找到的申请时间')
    await expect(subsidy).not.toContainText('江苏找到的申请时间')
    await page.getByRole('link', { name: '毕业生一次性求职补贴' }).click()
    await expect(subsidy).toBeInViewport()
    await expect(page).toHaveURL(/result#graduate-job-seeking-subsidy$/)
  })

  test('of a province whose figure is not held is told that the province sets it, and none of another', async ({
    page,
  }) => {
    const reader = readerOf(page)
    await page.goto('/individual')
    await reader.answerAll({
      '您是毕业生，或者快要毕业了吗？': '是',
      '您的毕业证书是哪一天发的？': '2027-6-20',
      '您读的是哪一类学校？': '普通高校',
      '您的学校在哪个省（自治区、直辖市）？': '湖南',
      '您能工作，也想找工作吗？': '是',
      '您领过一次性求职补贴（求职创业补贴）吗？': '没领过',
      '下面哪些符合您或您的家庭？': ['我拿过国家助学贷款'],
    })
    await reader.seeResult()
    const subsidy = reader.policy('毕业生一次性求职补贴')
    await expect(subsidy).toHaveAttribute('data-verdict', 'eligible')
    await expect(subsidy).toContainText('金额由当地规定，我们没有查到这个省的数字')
    await expect(subsidy.locator('data')).toHaveCount(0)
  })

  test('who knows almost nothing is told what is still open, and never "no"', async ({ page }) => {
    const reader = readerOf(page)
    await page.goto('/individual')
    await reader.answerAll({
      '下面哪些符合您或您的家庭？': async () => {
        for (const unsure of await page.getByRole('checkbox', { name: /^不清楚/ }).all()) await unsure.check()
        await reader.goOn()
      },
    })
    await expect(page.getByText('不知道', { exact: true }).first()).toBeVisible()
    await reader.seeResult()
    const subsidy = reader.policy('毕业生一次性求职补贴')
    await expect(subsidy).toHaveAttribute('data-verdict', 'undetermined')
    await expect(subsidy.locator('[data-truth="no"]')).toHaveCount(0)
    await expect(subsidy.locator('data')).toHaveCount(0)
    await pressFarDown(subsidy.getByRole('link', { name: '去回答：毕业生' }))
    await reader.choose('您是毕业生，或者快要毕业了吗？', '不是')
    await reader.shrugRest()
    // Who came from the result for one answer goes back to it.
    await expect(page).toHaveURL(/\/individual\/result$/)
    await expect(subsidy).toHaveAttribute('data-verdict', 'ineligible')
  })

  test('who leaves every line unticked has none of them', async ({ page }) => {
    const reader = readerOf(page)
    await page.goto('/individual')
    // Which school it was no longer matters then, so it is not asked.
    await reader.answerAll({
      '您是毕业生，或者快要毕业了吗？': '是',
      '您的毕业证书是哪一天发的？': '2027-06-30',
      '您能工作，也想找工作吗？': '是',
      '下面哪些符合您或您的家庭？': ['以上都不是'],
    })
    await reader.seeResult()
    const subsidy = reader.policy('毕业生一次性求职补贴')
    await expect(subsidy).toHaveAttribute('data-verdict', 'ineligible')
    await expect(subsidy.locator('[data-condition="student-loan"]')).toHaveAttribute('data-truth', 'no')
  })
})
