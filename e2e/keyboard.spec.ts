import type { Page } from '@playwright/test'
import { readerOf } from './support/reader'
import { expect, test } from './support/story'

/** Presses Tab until a control has the focus. */
const tabTo = async (
  page: Page,
  name: string | RegExp,
  role: 'radio' | 'textbox' | 'checkbox' | 'link' | 'button',
) => {
  const control = page.getByRole(role, { name, exact: typeof name === 'string' })
  for (let n = 0; n < 60; n++) {
    if (await control.first().evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(control.first()).toBeFocused()
}

test('an owner who reads English uses the keyboard alone', async ({ page }) => {
  const reader = readerOf(page, 'en')
  await page.goto('/?lang=en')
  await reader.asked('See which job support you can get')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await tabTo(page, /I run a business/, 'link')
  await page.keyboard.press('Enter')
  await reader.asked('What kind of organisation do you run?')
  // The focus is on the heading; the first Tab after it leads into the question.
  await tabTo(page, 'Enterprise', 'radio')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await reader.asked('Which industry are you in?')
  await tabTo(page, /^Agriculture/, 'radio')
  for (let n = 0; n < 9; n++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await reader.asked('How many employees do you have?')
  await tabTo(page, 'How many employees do you have?', 'textbox')
  await page.keyboard.type('8')
  await page.keyboard.press('Enter')
  await reader.asked('When was your organisation registered?')
  await tabTo(page, /When was your organisation registered/, 'textbox')
  await page.keyboard.type('3 May 2025')
  await page.keyboard.press('Enter')
  await tabTo(page, 'No new employees', 'button')
  await page.keyboard.press('Enter')
  await reader.asked('How many disabled people do you employ?')
  await tabTo(page, 'I don’t know', 'checkbox')
  await page.keyboard.press('Space')
  await tabTo(page, 'Continue', 'button')
  await page.keyboard.press('Enter')
  await reader.asked('What share of employees must be disabled people in your province?')
  await tabTo(page, /What share of employees/, 'textbox')
  await page.keyboard.type('1.6%')
  await page.keyboard.press('Enter')
  await reader.asked('What did your employees earn on average last year?')
  await page.keyboard.press('Tab')
  await tabTo(page, 'I don’t know', 'checkbox')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await reader.asked('What is the local average wage for a year?')
  await tabTo(page, 'I don’t know', 'checkbox')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await reader.asked('Check your answers')
  await expect(page.getByText('Catering')).toBeVisible()
  await expect(page.getByText('3 May 2025')).toBeVisible()
  await tabTo(page, 'See the result', 'link')
  await page.keyboard.press('Enter')
  await expect(reader.heading('Support for your business')).toBeFocused()
  const levy = reader.policy('No disability levy for enterprises of 30 staff or fewer')
  await expect(levy).toHaveAttribute('data-verdict', 'eligible')
  await expect(levy).toContainText('You have 8 employees; the limit is 30.')
  await expect(levy).toContainText('The amount depends on local rules, or on facts we do not have.')
})
