import type { Page } from '@playwright/test'
import { tabTo } from './support/keyboard'
import { readerOf } from './support/reader'
import { expect, test } from './support/story'

/** "I don't know" to every question of this page that is not answered, by keys alone. */
const shrugFields = async (page: Page) => {
  const group = page.locator('fieldset:not(:has(input:checked)):has(input[type=radio])').first()
  for (let n = 0; n < 20 && (await group.isVisible()); n++) {
    await tabTo(page, group.getByRole('radio').first())
    await page.keyboard.press('Space')
    for (const _ of ['No', 'I don’t know']) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
  }
  for (const text of await page.getByRole('textbox').all()) {
    if ((await text.inputValue()) !== '') continue
    await tabTo(page, page.locator(`[data-unknown-for="${await text.getAttribute('name')}"]`))
    await page.keyboard.press('Space')
  }
}

/** The same on page after page but for what is typed, up to the one where answers are checked. */
const answerPages = async (page: Page, typed: Readonly<Record<string, string>>) => {
  const heading = page.getByRole('heading', { level: 1 })
  for (let n = 0; n < 20; n++) {
    const question = (await heading.textContent()) ?? ''
    if (question === 'Check your answers') return
    const text = typed[question]
    if (text === undefined) await shrugFields(page)
    else {
      await tabTo(page, page.getByRole('textbox'))
      await page.keyboard.type(text)
    }
    await page.keyboard.press('Enter')
    await expect(heading).not.toHaveText(question)
  }
}

test('an owner who reads English uses the keyboard alone', async ({ page }) => {
  test.slow()
  const reader = readerOf(page, 'en')
  await page.goto('/?lang=en')
  await reader.asked('See which job support you can get')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('link', { name: /I run a business/ }))
  await page.keyboard.press('Enter')
  await reader.asked('What kind of organisation do you run?')
  // The focus is on the heading; the first Tab after it leads into the question.
  await tabTo(page, page.getByRole('radio', { name: 'Enterprise', exact: true }))
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await reader.asked('How many employees do you have?')
  await tabTo(page, page.getByRole('textbox', { name: 'How many employees do you have?', exact: true }))
  await page.keyboard.type('8')
  await page.keyboard.press('Enter')
  await reader.asked('Which industry are you in?')
  await tabTo(page, page.getByRole('radio', { name: /^Agriculture/ }))
  for (let n = 0; n < 9; n++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('link', { name: 'Add a person', exact: true }))
  await page.keyboard.press('Enter')
  await reader.asked('About person 1')
  await tabTo(page, page.getByRole('textbox', { name: 'When was this person hired?', exact: true }))
  await page.keyboard.type('1 July 2026')
  const yes = (question: RegExp) =>
    page.getByRole('group', { name: question }).getByRole('radio', { name: 'Yes', exact: true })
  await tabTo(page, yes(/graduate of a university/))
  await page.keyboard.press('Space')
  await tabTo(page, page.getByRole('textbox', { name: /graduation certificate/ }))
  await page.keyboard.type('20 June 2026')
  await page.keyboard.press('Tab')
  await tabTo(page, yes(/employment difficulty/))
  await page.keyboard.press('ArrowDown')
  await tabTo(page, page.getByRole('textbox', { name: /labour contract/ }))
  await page.keyboard.type('3 years')
  await tabTo(page, page.getByRole('textbox', { name: /paid this person’s social insurance/ }))
  await page.keyboard.type('4')
  await tabTo(page, page.getByRole('textbox', { name: /pay each month/ }))
  await page.keyboard.type('1,200')
  await page.keyboard.press('Tab')
  await shrugFields(page)
  await page.keyboard.press('Enter')
  await reader.asked('People you have hired')
  await expect(page.getByText('hired on 1 July 2026')).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'That’s everyone, continue', exact: true }))
  await page.keyboard.press('Enter')
  await expect(reader.heading('People you have hired')).toHaveCount(0)
  await answerPages(page, { 'When was your organisation registered?': '3 May 2025' })
  await reader.asked('Check your answers')
  await expect(page.getByText('Catering')).toBeVisible()
  await expect(page.getByText('3 May 2025')).toBeVisible()
  await tabTo(page, page.getByRole('link', { name: 'See the result', exact: true }))
  await page.keyboard.press('Enter')
  await expect(reader.heading('Support for your business')).toBeFocused()
  const graduate = reader.policy('Social insurance subsidy for hiring graduates')
  await expect(graduate).toContainText('You may qualify: confirm with 12333')
  await expect(graduate).toContainText('Your monthly share of CNY 1,200 × 12 months = CNY 14,400')
  const levy = reader.policy('No disability levy for enterprises of 30 staff or fewer')
  await expect(levy).toHaveAttribute('data-verdict', 'eligible')
  await expect(levy).toContainText('You have 8 employees; the limit is 30.')
  await expect(levy).toContainText('We cannot work out the amount yet.')
})
