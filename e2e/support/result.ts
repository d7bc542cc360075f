import { expect, type Locator, type Page } from '@playwright/test'

/** Goes to an address as a link of our own does: without a new load. A slow device shows first that the link was pressed. */
export const follow = (page: Page, address: string): Promise<void> =>
  page.evaluate((to) => {
    const link = document.createElement('a')
    link.href = to
    link.setAttribute('href', to)
    document.querySelector('main')?.append(link)
    link.click()
    link.remove()
    return new Promise((followed) => {
      requestAnimationFrame(() => setTimeout(() => setTimeout(followed)))
    })
  }, address)

/** The result of someone who said "I don't know" to the first question and skipped all others. */
export const openResult = async (page: Page, address: string): Promise<void> => {
  await page.goto(address.replace('/result', ''))
  await expect(page.locator('main form, [data-policy]').first()).toBeVisible()
  const unknown = page.locator('main form input[value=unknown]')
  if ((await unknown.count()) > 0) {
    const { pathname } = new URL(page.url())
    await unknown.check()
    await page.locator('main form button[type=submit]').click()
    await expect.poll(() => new URL(page.url()).pathname).not.toBe(pathname)
  }
  await follow(page, address)
  await expect(page.locator('[data-policy]').first()).toBeVisible()
}

/**
 * Presses what stands far down in a result, by the keyboard: cards are laid out as they come near, and a mouse let go 20 ms after
 * it scrolled there finds something else below it.
 */
export const pressFarDown = (target: Locator): Promise<void> => target.press('Enter')

/** Ticks what stands far down in a result, by the keyboard, too. */
export const tickFarDown = async (box: Locator): Promise<void> => {
  await box.press('Space')
  await expect(box).toBeChecked()
}
