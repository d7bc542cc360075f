import { test as base, expect, type Page } from '@playwright/test'

/** The day on which the stories are told. */
const TODAY = '2026-11-23'

/** Everything that must never happen on any page: a broken content policy, an error in the console, a request elsewhere. */
const watch = async (page: Page, seen: string[]): Promise<void> => {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`content policy: ${event.violatedDirective} ${event.blockedURI}`),
    )
  })
  page.on('console', (message) => {
    const isOurs = !/Failed to load resource/.test(message.text())
    if (message.type() === 'error' && isOurs) seen.push(message.text())
  })
  page.on('pageerror', (error) => seen.push(String(error)))
  page.on('request', (request) => {
    const { hostname } = new URL(request.url())
    const isLocal = hostname === '127.0.0.1' || hostname === ''
    if (!isLocal || request.method() !== 'GET' || request.postData()) seen.push(`sent: ${request.url()}`)
  })
}

/** A page on a fixed day; the test fails if anything unwanted happened on it, unless it was expected by name. */
export const test = base.extend<{ readonly unwanted: string[] }>({
  unwanted: [
    async ({ page }, use) => {
      const seen: string[] = []
      await watch(page, seen)
      await page.clock.setFixedTime(new Date(`${TODAY}T10:00:00+08:00`))
      await use(seen)
      expect(seen).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
