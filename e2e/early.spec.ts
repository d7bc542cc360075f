import type { Page, Route } from '@playwright/test'
import { expect, test } from './support/story'

const taken = (page: Page) => page.waitForFunction(() => document.documentElement.hasAttribute('data-alive'))

/** Holds back the rules, so that the application cannot take the page over; released by the function it gives. */
const heldBack = async (page: Page, address: string) => {
  const waiting: Route[] = []
  await page.route('**/catalogue/index.json', (route) => void waiting.push(route))
  // The page's own way to open a page waits until it is alive.
  await page.evaluate((there) => window.location.assign(there), address)
  await page.waitForURL(address)
  return async () => {
    await expect.poll(() => waiting.length).toBe(1)
    await waiting[0]?.continue()
    await taken(page)
  }
}

for (const [address, name, value, next] of [
  ['/zh-CN/enterprise', 'enterprise.kind', 'enterprise', /zh-CN\/enterprise\/(?!kind)/],
  ['/en/individual', 'person.employment', 'unemployed', /en\/individual\/(?!employment)/],
] as const)
  test(`a first question at ${address} keeps its tick and its Continue before the application has come`, async ({
    page,
  }) => {
    await page.goto('/privacy')
    const release = await heldBack(page, address)
    const option = page.locator(`[name="${name}"][value="${value}"]`)
    const onward = page.locator('form button[type=submit]')
    await option.check()
    await expect(option).toBeChecked()
    await onward.click()
    await expect(onward).toHaveAttribute('aria-busy', 'true')
    await expect(page.locator('html')).not.toHaveAttribute('data-alive')
    await release()
    await expect(page).toHaveURL(next)
    await page.goBack()
    await expect(option).toBeChecked()
  })

test('of options ticked in turn before the application has come, the one ticked last stays', async ({
  page,
}) => {
  await page.goto('/privacy')
  const release = await heldBack(page, '/en/individual')
  const [first, second] = [page.getByRole('radio').first(), page.getByRole('radio').nth(1)]
  for (const option of [first, second, first]) await option.check()
  await release()
  await expect(first).toBeChecked()
  await expect(second).not.toBeChecked()
})

test('a tick outlives rules that come only when they are fetched again', async ({ page }) => {
  await page.goto('/privacy')
  const waiting: Route[] = []
  await page.route('**/catalogue/facts.json', (route) => void waiting.push(route))
  await page.evaluate(() => window.location.assign('/zh-CN/enterprise'))
  const option = page.locator('[name="enterprise.kind"][value="enterprise"]')
  await option.check()
  await expect(page.getByText('正在取政策规则')).toBeVisible()
  await expect(option).toHaveCount(0)
  for (const route of waiting) await route.continue()
  await expect(option).toBeChecked()
  await page.locator('form button[type=submit]').click()
  await expect(page).toHaveURL(/zh-CN\/enterprise\/(?!kind)/)
})

test('a first question without a tick says what is missing, once the application has come', async ({
  page,
}) => {
  await page.goto('/privacy')
  const release = await heldBack(page, '/en/enterprise')
  await page.locator('form button[type=submit]').focus()
  await page.keyboard.press('Enter')
  await release()
  await expect(page.locator('[data-error-summary]')).toBeVisible()
  await expect(page).toHaveURL(/\/en\/enterprise\/kind$/)
})

test('a file that is chosen before the application has come is opened once it has', async ({ page }) => {
  await page.goto('/privacy')
  const release = await heldBack(page, '/en/changes')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'answers.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
  await release()
  await expect(page.locator('[data-problem]')).toBeVisible()
})

test('a file that is dropped before the application has come is opened once it has, and one beside the field is held', async ({
  page,
}) => {
  await page.goto('/privacy')
  const release = await heldBack(page, '/en/changes')
  await page.evaluate(() => {
    window.addEventListener('drop', ({ defaultPrevented }) => {
      document.documentElement.dataset.held = `${document.documentElement.dataset.held ?? ''}${defaultPrevented} `
    })
  })
  const dataTransfer = await page.evaluateHandle(() => {
    const transfer = new DataTransfer()
    transfer.items.add(new File(['{}'], 'answers.json', { type: 'application/json' }))
    return transfer
  })
  for (const place of ['h1', '.file-field']) {
    await page.locator(place).first().dispatchEvent('dragover', { dataTransfer })
    await page.locator(place).first().dispatchEvent('drop', { dataTransfer })
  }
  await expect(page.locator('html')).toHaveAttribute('data-held', 'true true ')
  await release()
  await expect(page.locator('[data-problem]')).toBeVisible()
})
