import type { Page, Route } from '@playwright/test'
import { scan } from './support/scan'
import { expect, test } from './support/story'

const FAULTS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'cannot read our scripts': (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'const later = class { newer than this; }' }),
  'cannot have our scripts': (route) => route.abort(),
}

/** A page whose application never starts, so that nobody waits for its life. */
const oldPage = async (page: Page, answer: (route: Route) => Promise<void>): Promise<Page> => {
  const old = await page.context().newPage()
  await old.route('**/assets/*.js', answer)
  return old
}

const told = (page: Page) => page.locator('aside.no-start')

/** As if the reader had waited as long as the notice does. */
const waited = (page: Page) =>
  page.evaluate(() => {
    for (const wait of document.getAnimations()) wait.finish()
  })

for (const [fault, answer] of Object.entries(FAULTS))
  for (const path of ['/', '/enterprise', '/en/individual/kind?only=unemployment-benefit'])
    test(`a browser that ${fault} gets a plain page at ${path}`, async ({ page, unwanted }) => {
      const old = await oldPage(page, answer)
      await old.goto(path)
      await expect(told(old)).toBeHidden()
      await waited(old)
      await expect(told(old)).toBeVisible()
      await expect(told(old).getByText('惠策的答题页面没有打开')).toBeVisible()
      await expect(told(old).getByText('Huice could not start here')).toBeVisible()
      await expect(old.getByRole('link', { name: '人社问题，打 12333' })).toHaveAttribute('href', 'tel:12333')
      // Where nothing is drawn the notice is all there is: an aside with headings of its own.
      const faults = await scan(old)
      expect(faults.filter((one) => !/^(landmark-one-main|page-has-heading-one)/.test(one))).toEqual([])
      await told(old).getByRole('link', { name: 'Policy library' }).click()
      await expect(old.getByRole('heading', { level: 1, name: 'Policy library' })).toBeVisible()
      await old.close()
      // That it could not read our scripts is what this browser was made for; nothing else went wrong.
      expect(unwanted.filter((one) => !one.startsWith('SyntaxError'))).toEqual([])
      unwanted.length = 0
    })

for (const [path, first] of [
  ['/zh-CN/policies', '惠策的答题页面没有打开'],
  ['/en/policies', 'Huice could not start here'],
] as const)
  test(`what is drawn at ${path} can be read all the same, and the notice stands below it, its language first`, async ({
    page,
  }) => {
    const old = await oldPage(page, (route) => route.abort())
    await old.setViewportSize({ width: 320, height: 640 })
    await old.goto(path)
    await expect(old.getByRole('heading', { level: 1 })).toBeVisible()
    await waited(old)
    await expect(told(old)).toBeVisible()
    const tops = await told(old)
      .getByRole('heading')
      .evaluateAll((all) =>
        all
          .map((one) => ({ text: one.textContent, top: one.getBoundingClientRect().top }))
          .sort((one, other) => one.top - other.top)
          .map(({ text }) => text),
      )
    expect(tops[0]).toBe(first)
    const main = await old.getByRole('contentinfo').evaluate((foot) => foot.getBoundingClientRect().bottom)
    const below = await told(old).evaluate((aside) => aside.getBoundingClientRect().top)
    expect(below).toBeGreaterThanOrEqual(main)
    expect(await old.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await old.close()
  })

test('the notice comes by itself', async ({ page }) => {
  const old = await oldPage(page, (route) => route.abort())
  await old.goto('/')
  await expect(told(old)).toBeHidden()
  await expect(told(old)).toBeVisible()
  await old.close()
})

test('once the application is there, nothing of it is seen', async ({ page }) => {
  await page.goto('/enterprise')
  await expect(told(page)).toHaveCSS('display', 'none')
})
