import type { Locator, Page } from '@playwright/test'
import { openFile, saveFrom } from './support/keeping'
import { readerOf } from './support/reader'
import { fits, scan } from './support/scan'
import { expect, test } from './support/story'

const ANSWERS = {
  'enterprise.kind': 'enterprise',
  'enterprise.employees': 31,
  'enterprise.hires': [{ hiredOn: '2026-07-01', graduate: 'yes', aFieldOfFormerTimes: 'a'.repeat(60) }],
  'person.wantsWork': true,
}
const FILE = JSON.stringify({ format: 'huice-answers', version: 1, answers: ANSWERS })

const act = (page: Page, action: string): Promise<void> =>
  page.locator(`[data-action="${action}"]`).first().click()

/** Every page and state of keeping, sharing and opening, in one language. */
const visitAll = async (page: Page, lang: string, look: (name: string) => Promise<void>): Promise<void> => {
  await openFile(page, FILE, `/open?lang=${lang}`)
  await expect(page.locator('[data-found]')).toBeVisible()
  await look('found')
  await act(page, 'open')
  await expect(page.locator('[data-left-out]')).toHaveCount(2)
  await look('opened, with what was left out')
  await page.locator('a[href*="/enterprise/keep"]').click()
  await expect(page.locator('[data-action="keep"]')).toBeVisible()
  await look('asked before keeping')
  await act(page, 'keep')
  await act(page, 'make-link')
  await expect(page.locator('#link')).toBeVisible()
  await look('kept, with a link')
  await page.evaluate(() =>
    window.dispatchEvent(new StorageEvent('storage', { key: 'huice', newValue: '{}' })),
  )
  await expect(page.locator('[data-problem]')).toBeVisible()
  await look('what is kept cannot be read')
  await page.goto(`/?lang=${lang}`)
  await expect(page.locator('[data-kept-until]')).toBeVisible()
  await look('first page with kept answers')
  await openFile(page, '{', `/open?lang=${lang}`)
  await expect(page.locator('[data-problem]')).toBeVisible()
  await look('cannot be opened')
  await page.goto(`/enterprise/keep?lang=${lang}`)
  const [download] = await Promise.all([page.waitForEvent('download'), act(page, 'save-receipt')])
  const stream = await download.createReadStream()
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  const receipt = JSON.parse(Buffer.concat(chunks).toString())
  receipt.policies['disability-levy-exemption'].verdict = 'eligible'
  await openFile(page, JSON.stringify(receipt), `/open?lang=${lang}&on=2028-01-01`)
  await expect(page.locator('[data-changed]').first()).toBeVisible()
  await look('receipt')
}

for (const [lang, colorScheme] of [
  ['zh-CN', 'light'],
  ['en', 'dark'],
] as const)
  test(`no page of keeping and opening has a fault that can be found by machine, ${lang}, ${colorScheme}`, async ({
    page,
  }) => {
    test.slow()
    await page.emulateMedia({ colorScheme })
    await visitAll(page, lang, async (name) => expect(await scan(page), name).toEqual([]))
  })

for (const lang of ['zh-CN', 'en'])
  test(`none is wider than a screen of 320 pixels, ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await visitAll(page, lang, async (name) => expect(await fits(page), name).toBe(true))
  })

/** Presses Tab until a control has the focus. */
const tabTo = async (page: Page, control: Locator) => {
  await expect(control).toBeVisible()
  for (let n = 0; n < 60; n++) {
    if (await control.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(control).toBeFocused()
}

test('a reader of English keeps, shares and opens by the keyboard alone', async ({ page }) => {
  const reader = readerOf(page, 'en')
  const press = async (role: 'button' | 'link', name: string) => {
    await tabTo(page, page.getByRole(role, { name, exact: true }).first())
    await page.keyboard.press('Enter')
  }
  await page.goto('/?lang=en')
  await press('link', 'Open a file or a receipt')
  await expect(reader.heading('Open saved answers or a receipt')).toBeFocused()
  const input = page.getByLabel('Choose a file')
  await tabTo(page, input)
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')])
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
