import { tabTo } from './support/keyboard'
import { unfoldAll } from './support/look'
import { readerOf } from './support/reader'
import { openResult, pressFarDown } from './support/result'
import { fits } from './support/scan'
import { expect, test } from './support/story'

test.describe('an official term', () => {
  test('opens where it stands, by keys, and Escape gives the focus back', async ({ page }) => {
    await page.goto('/enterprise/employees')
    const term = page.getByRole('button', { name: '劳务派遣', exact: true })
    await tabTo(page, term)
    await expect(term).toHaveAttribute('aria-expanded', 'false')
    await page.keyboard.press('Enter')
    await expect(term).toHaveAttribute('aria-expanded', 'true')
    await expect(term).toBeFocused()
    const note = page.locator(`[id="${await term.getAttribute('aria-controls')}"]`)
    await expect(note).toContainText('劳务派遣：人和派遣公司签合同，在另一家单位上班。')
    await page.keyboard.press('Escape')
    await expect(note).toHaveCount(0)
    await expect(term).toBeFocused()
    await expect(term).toHaveAttribute('aria-expanded', 'false')
  })

  test('in a hint stays part of the control’s description', async ({ page }) => {
    await page.goto('/enterprise/employees')
    await expect(page.getByRole('textbox')).toHaveAccessibleDescription(
      '填上一年的平均人数，只算签了 1 年以上劳动合同的人；劳务派遣来的人算在派遣公司。',
    )
  })

  test('in a label or an option is explained below it, for a label holds no button', async ({ page }) => {
    await page.goto('/individual/family?lang=en')
    await expect(page.locator('label button, legend button')).toHaveCount(0)
    const words = page.getByRole('list', { name: 'Words used here:' })
    const term = words.getByRole('button', { name: 'minimum living allowance', exact: true })
    await term.click()
    await expect(page.getByText('Monthly help from the government')).toBeVisible()
    await expect(page.getByText('In Chinese: 最低生活保障')).toBeVisible()
    await words.getByRole('button', { name: 'disability certificate', exact: true }).click()
    await expect(page.getByText('Monthly help from the government')).toHaveCount(0)
    await expect(page.getByText('In Chinese: 中华人民共和国残疾人证')).toBeVisible()
  })

  test('that is open is told in another language when the page is', async ({ page }) => {
    await page.goto('/individual/family')
    const words = page.locator('.label-terms')
    await words.getByRole('button', { name: '低保', exact: true }).click()
    await expect(words.getByText('家里人均收入')).toBeVisible()
    await page.getByRole('navigation').getByRole('link', { name: 'English' }).click()
    await expect(words.getByText('Monthly help from the government')).toBeVisible()
    await expect(words.locator('.term-note')).not.toContainText('家里人均收入')
    await expect(words.getByRole('button', { expanded: true })).toHaveText('minimum living allowance')
  })

  test('opened and closed changes no answer and sends no form', async ({ page }) => {
    const reader = readerOf(page)
    await page.goto('/enterprise/employees')
    await page.getByRole('textbox').fill('12')
    await page.getByRole('button', { name: '在职职工', exact: true }).click()
    await reader.asked('您的单位有多少名在职职工？')
    await expect(page.getByRole('textbox')).toHaveValue('12')
    await expect(page.locator('[data-error-summary]')).toHaveCount(0)
  })

  test('on a card of the result stands below its lines, which hold no button', async ({ page }) => {
    await openResult(page, '/enterprise/result')
    const card = page.locator('[data-policy="graduate-hire-insurance-subsidy"]')
    await expect(card).toBeVisible()
    await expect(card.locator('li button')).toHaveCount(0)
    await unfoldAll(page)
    await pressFarDown(card.getByRole('button', { name: '先缴后补', exact: true }))
    await expect(card.getByText('先缴后补：先自己缴钱')).toBeVisible()
    const said = card.getByRole('definition').filter({ hasText: '工信部联企业〔2011〕300号' })
    await expect(said.first()).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(said.first()).toBeHidden()
    await expect(card.getByText('先缴后补：先自己缴钱')).toBeHidden()
  })

  test('explained on a screen of 320 pixels needs no sideways scroll', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto('/individual/difficulty?lang=en')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    for (const term of await page.locator('.label-terms .term').all()) {
      await term.click()
      expect(await fits(page)).toBe(true)
      const box = await term.boundingBox()
      expect(box?.height).toBeGreaterThanOrEqual(44)
    }
  })
})

test.describe('the glossary', () => {
  test('is found from every page, and searched in either language', async ({ page }) => {
    const reader = readerOf(page)
    await page.goto('/enterprise')
    await page.getByRole('link', { name: '词语解释', exact: true }).click()
    await expect(reader.heading('词语解释')).toBeFocused()
    const terms = page.getByRole('term')
    const all = await terms.count()
    expect(all).toBeGreaterThan(60)
    await expect(page.getByRole('status')).toHaveText(`共 ${all} 个词。`)
    const search = page.getByRole('searchbox', { name: '查一个词' })
    await expect(search).toHaveAccessibleDescription(/中文、英文都可以/)
    await search.fill('保障金')
    await expect(terms).toHaveText(['残保金', '残保金申报表'])
    const levy = page.getByRole('definition').first()
    await expect(levy).toContainText('正式名称：残疾人就业保障金')
    await expect(levy).toContainText('出处：国务院令第488号第9条')
    await search.fill('Disability Levy')
    await expect(terms.first()).toHaveText('残保金')
    await search.fill('驾照')
    await expect(page.getByRole('status')).toHaveText('没有找到“驾照”，换个说法再试试。')
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page.getByRole('searchbox', { name: 'Find a word' })).toHaveValue('驾照')
  })

  test('that cannot be fetched is told, and everything else works', async ({ page }) => {
    await page.route('**/catalogue/glossary.json', (route) => route.fulfill({ status: 404, body: 'no' }))
    await page.goto('/enterprise')
    await expect(page.getByText('glossary.json · 服务器返回 404')).toBeVisible()
    const reader = readerOf(page)
    await reader.choose('您的单位是哪一类？', '企业')
    await reader.asked('您的单位有多少名在职职工？')
    await expect(page.locator('.term')).toHaveCount(0)
  })
})
