import { expect, type Page } from '@playwright/test'
import { openFile } from './keeping'

/** What is done on each page and in each state. */
export type Look = (name: string) => Promise<void>

const ANSWERS = {
  'enterprise.kind': 'enterprise',
  'enterprise.employees': 31,
  'enterprise.hires': [{ hiredOn: '2026-07-01', graduate: 'yes', aFieldOfFormerTimes: 'a'.repeat(60) }],
  'person.wantsWork': true,
}
/** Answers as they are kept in a file, one of them of former times. */
export const FILE = JSON.stringify({ format: 'huice-answers', version: 1, answers: ANSWERS })

const act = (page: Page, action: string): Promise<void> =>
  page.locator(`[data-action="${action}"]`).first().click()

/** Every page and state of keeping, sharing and opening, in one language. */
export const tourOfKeeping = async (page: Page, lang: string, look: Look): Promise<void> => {
  await openFile(page, FILE, `/open?lang=${lang}`)
  await expect(page.locator('[data-found]')).toBeVisible()
  await look('found')
  await act(page, 'open')
  await expect(page.locator('[data-left-out]')).toHaveCount(2)
  await look('opened, with what was left out')
  await page.locator('a[href*="/enterprise/keep"]').filter({ visible: true }).click()
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
