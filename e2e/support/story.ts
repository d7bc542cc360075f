import { type Browser, type BrowserContext, test as base, expect, type Page } from '@playwright/test'

/** The day on which the stories are told. */
const TODAY = '2026-11-23'

/** Everything that must never happen on any page: a broken content policy, an error in the console, a request elsewhere. */
const watch = async (context: BrowserContext, seen: string[]): Promise<void> => {
  context.on('page', findOnlySeen)
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`content policy: ${event.violatedDirective} ${event.blockedURI}`),
    )
  })
  context.on('console', (message) => {
    const isOurs = !/Failed to load resource/.test(message.text())
    if (message.type() === 'error' && isOurs) seen.push(message.text())
  })
  context.on('weberror', (error) => seen.push(String(error.error())))
  context.on('request', (request) => {
    const { hostname } = new URL(request.url())
    const isLocal = hostname === '127.0.0.1' || hostname === ''
    if (!isLocal || request.method() !== 'GET' || request.postData()) seen.push(`sent: ${request.url()}`)
  })
}

/** Watches other contexts that a story opens, too. @returns the way to stop */
const watchOthers = (browser: Browser, seen: string[]): (() => void) => {
  const open = browser.newContext
  browser.newContext = async (...words) => {
    const context = await open.apply(browser, words)
    await watch(context, seen)
    return context
  }
  return () => {
    browser.newContext = open
  }
}

/** A text is one that a reader sees: a result lies in the page, hidden, before anyone asks for it. */
const findOnlySeen = (page: Page): void => {
  const find = page.getByText.bind(page)
  page.getByText = (...words) => find(...words).filter({ visible: true })
}

/** Opening an address also waits until the page can be used: pages drawn at build can be read before. */
const waitForLife = (page: Page): void => {
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)]
  const alive = () => page.waitForFunction(isAlive)
  page.goto = async (...words) => {
    const response = await goto(...words)
    await alive()
    return response
  }
  page.reload = async (...words) => {
    const response = await reload(...words)
    await alive()
    return response
  }
}

/** True also of files and of the gallery, which have no words for a browser without scripts. */
const isAlive = (): boolean =>
  document.querySelector('noscript') === null || 'alive' in document.documentElement.dataset

/** A page on a fixed day; the test fails if anything unwanted happened on it, unless it was expected by name. */
export const test = base.extend<{ readonly unwanted: string[] }>({
  unwanted: [
    async ({ page, context, browser, javaScriptEnabled }, use) => {
      const seen: string[] = []
      await watch(context, seen)
      const stop = watchOthers(browser, seen)
      findOnlySeen(page)
      if (javaScriptEnabled) waitForLife(page)
      await page.clock.setFixedTime(new Date(`${TODAY}T10:00:00+08:00`))
      await use(seen)
      stop()
      expect(seen).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
