import { FILE } from './support/keep-tour'
import { saveFrom } from './support/keeping'
import { tabTo } from './support/keyboard'
import { readerOf } from './support/reader'
import { expect, test } from './support/story'

test('a reader of English keeps, shares and opens by the keyboard alone', async ({ page }) => {
  const reader = readerOf(page, 'en')
  const press = async (role: 'button' | 'link', name: string) => {
    await tabTo(page, page.getByRole(role, { name, exact: true }).first())
    await page.keyboard.press('Enter')
  }
  // Asked for long before the press: a browser that is told too late opens its own window.
  const chosen = page.waitForEvent('filechooser')
  await page.goto('/?lang=en')
  await press('link', 'Open a file or a receipt')
  await expect(reader.heading('Open saved answers or a receipt')).toBeFocused()
  const input = page.getByLabel('Choose a file')
  await tabTo(page, input)
  await page.keyboard.press('Enter')
  const chooser = await chosen
  await chooser.setFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(FILE) })
  await press('button', 'Open these answers: I run a business')
  await expect(reader.heading('Check your answers')).toBeFocused()
  await press('button', 'I have seen it')
  await expect(reader.heading('Check your answers')).toBeFocused()
  await press('link', 'Keep or share your answers')
  await press('button', 'Yes, save until 23 December 2026')
  const stop = page.getByRole('button', { name: 'Stop saving and delete what is saved' })
  await expect(stop).toBeFocused()
  await press('button', 'Make the link')
  await expect(page.getByRole('button', { name: 'Copy the link' })).toBeFocused()
  await expect(page.getByRole('textbox', { name: 'Link with your answers' })).toHaveAccessibleDescription(
    /It has \d+ characters/,
  )
  await tabTo(page, page.getByRole('button', { name: 'Save the receipt' }))
  await saveFrom(page, 'Save the receipt', 'huice-receipt-2026-11-23.json')
  await expect(page.getByText('Look for it in your downloads')).toBeVisible()
  await page.goto('/?lang=en')
  await press('link', 'Clear these answers')
  await press('button', 'Clear them')
  await expect(reader.heading('All your answers are cleared.')).toBeFocused()
})
