import { expect, type Page } from '@playwright/test'

/** Answers by the id of the fact; all others are "I don't know". */
export type Given = Readonly<Record<string, string>>

/** Someone who cannot read the page, and fills it in by the names of its controls. */
export const fillerOf = (page: Page) => {
  const submit = page.locator('form button[type=submit]')
  const answer = async (name: string, value: string | undefined): Promise<void> => {
    const control = page.locator(`[name="${name}"]`)
    const type = await control
      .first()
      .evaluate((one) => (one instanceof HTMLSelectElement ? 'select' : one.getAttribute('type')))
    if (type === 'select') await control.selectOption(value ?? 'unknown')
    else if (type === 'radio') await page.locator(`[name="${name}"][value="${value ?? 'unknown'}"]`).check()
    else if (value === undefined) await page.locator(`[data-unknown-for="${name}"]`).first().check()
    else if (type === 'checkbox') await control.first().check()
    else await control.fill(value)
  }
  const names = () =>
    page
      .locator('form :is(input, select)')
      .evaluateAll((all) => [
        ...new Set(
          all
            .map((one) => one.getAttribute('name') ?? '')
            .filter((name) => /^(enterprise|person)\./.test(name)),
        ),
      ])
  /** Answers what the page asks; more may be asked after each answer. */
  const fill = async (given: Given): Promise<void> => {
    const done = new Set<string>()
    await expect(submit).toBeVisible()
    for (let n = 0; n < 30; n++) {
      const next = (await names()).find((name) => !done.has(name))
      if (next === undefined) return
      done.add(next)
      await answer(next, given[next.replace(/^.*\.\d+\./, 'hire.')])
    }
  }
  /** Goes on, and waits for another page. */
  const goOn = async (): Promise<void> => {
    const before = page.url()
    await submit.click()
    await expect.poll(() => page.url()).not.toBe(before)
  }
  /** Hands the page on as it is. @returns whether it was refused; a slow device takes a moment to say so */
  const isRefused = async (): Promise<boolean> => {
    // The page itself knows at once where it is; what drives the browser hears of it later.
    const isAt = (address: string) => page.evaluate((href) => window.location.href === href, address)
    const before = await page.evaluate(() => window.location.href)
    await submit.click()
    const summary = page.locator('[data-error-summary]')
    await expect.poll(async () => !(await isAt(before)) || (await summary.count()) > 0).toBe(true)
    return isAt(before)
  }
  return { submit, fill, goOn, isRefused }
}
