import type { Page } from '@playwright/test'
import { readerOf } from './support/reader'
import { expect, test } from './support/story'

/** Pages as a server sends them that knows nothing of a policy. @param change what else becomes of the page */
const withoutHeader = (page: Page, change = (text: string) => text) =>
  page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback()
    const response = await route.fetch()
    const { 'content-security-policy': _, ...headers } = response.headers()
    await route.fulfill({ response, headers, body: change(await response.text()) })
  })

/** What the policy forbids, tried from within the page: a script in the page, a style on an element, a call elsewhere. */
const tryAll = (page: Page) =>
  page.evaluate(async () => {
    const attempt = async (act: () => unknown) => {
      try {
        await act()
      } catch {
        // What is stopped is told by the page's own watch.
      }
    }
    const script = document.createElement('script')
    await attempt(() => {
      script.textContent = 'document.title = "planted"'
    })
    await attempt(() => document.body.append(script))
    await attempt(() => document.querySelector('h1')?.setAttribute('style', 'color: red'))
    await attempt(() => fetch('http://127.0.0.1:9/'))
  })

test('the policy that stands in the page holds where the server sends none, and the page works under it', async ({
  page,
  unwanted,
}) => {
  await withoutHeader(page)
  const response = await page.goto('/enterprise')
  expect(response?.headers()).not.toHaveProperty('content-security-policy')
  await readerOf(page).choose('您的单位是哪一类？', '企业')
  await readerOf(page).asked('您的单位有多少名在职职工？')
  expect(unwanted).toEqual([])
  await tryAll(page)
  for (const forbidden of ['require-trusted-types-for', 'style-src-attr', 'connect-src'])
    await expect.poll(() => unwanted.join()).toContain(`content policy: ${forbidden}`)
  expect(await page.title()).not.toBe('planted')
  unwanted.length = 0
})

test('without it all of that would happen', async ({ page, unwanted }) => {
  await withoutHeader(page, (text) => text.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''))
  await page.goto('/enterprise')
  await readerOf(page).asked('您的单位是哪一类？')
  await tryAll(page)
  expect(await page.title()).toBe('planted')
  expect(unwanted.join()).not.toContain('content policy')
  unwanted.length = 0
})

test('no other style than the one of this build is let in, and where that is refused it is fetched', async ({
  page,
  unwanted,
}) => {
  await withoutHeader(page, (text) => text.replace('<style data-href', '<style>h1 { color: red }</style>$&'))
  await page.goto('/en/enterprise')
  const heading = page.getByRole('heading', { level: 1 })
  const colour = () => heading.evaluate((one) => getComputedStyle(one).color)
  expect(await colour()).not.toBe('rgb(255, 0, 0)')
  expect(unwanted.join()).toContain('content policy: style-src-elem')
  await withoutHeader(page, (text) => text.replace(/sha256-[^']+/g, 'sha256-other'))
  await page.goto('/en/enterprise')
  await expect(page.locator('link[rel=stylesheet]')).toHaveCount(1)
  await expect.poll(() => heading.evaluate((one) => getComputedStyle(one).fontSize)).not.toBe('32px')
  unwanted.length = 0
})

test('a page that a story opens beside its own is watched too', async ({
  browser,
  context,
  baseURL,
  unwanted,
}) => {
  const others = [await context.newPage(), await (await browser.newContext()).newPage()]
  for (const other of others) {
    await other.goto(baseURL ?? '')
    await other.evaluate(() => document.body.setAttribute('style', 'color: red'))
    await expect.poll(() => unwanted.join()).toContain('content policy: style-src-attr')
    await other.close()
    unwanted.length = 0
  }
})
