import type { Page } from '@playwright/test'
import { openResult } from './support/result'
import { expect, test } from './support/story'

/** Notes what elements of the page listen to; forms and links hold the focus themselves while they are pressed. */
const noteListening = (page: Page) =>
  page.addInitScript(() => {
    const heard = new Set<string>()
    const { addEventListener } = EventTarget.prototype
    EventTarget.prototype.addEventListener = function (type, ...rest) {
      const isPressed = this instanceof Element && type === 'mousedown' && this.matches('form, a')
      if (this instanceof Element && !isPressed)
        heard.add(rest[1] === true ? `${type} on its way down` : type)
      addEventListener.call(this, type, ...rest)
    }
    Object.assign(window, { listened: heard })
  })

const FINGERS = /^(animation|pointer|touch|mouse|(got|lost)pointer)| down$/

test('a press is heard inside the page, and nothing else of the finger or the pointer', async ({ page }) => {
  await noteListening(page)
  await page.goto('/zh-CN/enterprise/kind')
  await expect(page.locator('html[data-alive]')).toBeVisible()
  const heard = () => page.evaluate((): string[] => [...Reflect.get(window, 'listened')])
  const ofFingers = async () => (await heard()).filter((type) => FINGERS.test(type))
  expect(await heard()).toEqual(expect.arrayContaining(['change', 'click', 'focusout', 'keydown']))
  expect(await ofFingers()).toEqual([])
  // What is drawn ahead is a place of its own, in which React listens, too.
  await openResult(page, '/enterprise/result')
  expect(await ofFingers()).toEqual([])
})

test('a finger anywhere calls the application again whose words did not come', async ({ page }) => {
  const fresh = await page.context().newPage()
  await fresh.route('**/assets/zh-CN-*.js', (route) => route.abort(), { times: 1 })
  const failed = fresh.waitForEvent('requestfailed')
  await fresh.goto('/zh-CN/enterprise/kind')
  await failed
  await expect(fresh.locator('html[data-alive]')).toHaveCount(0)
  await fresh.mouse.click(195, 3)
  await expect(fresh.locator('html[data-alive]')).toBeVisible()
  await fresh.close()
})

const REHEARSED = ['input', 'change', 'click', 'focusout']

for (const address of ['/zh-CN/', '/zh-CN/enterprise/kind', '/zh-CN/individual/employment?on=2026-03-01'])
  test(`what a first press has to run is rehearsed once, and nothing comes of it: ${address}`, async ({
    page,
  }) => {
    await page.addInitScript((types) => {
      const rehearsed: string[] = []
      Object.assign(window, { rehearsed })
      for (const type of types)
        window.addEventListener(type, ({ target, isTrusted }) => {
          if (!isTrusted) rehearsed.push(`${type} on ${target instanceof Element && target.localName}`)
        })
    }, REHEARSED)
    await page.goto(address)
    await expect(page.locator('html[data-alive]')).toBeVisible()
    await expect
      .poll(() => page.evaluate(() => Reflect.get(window, 'rehearsed')))
      .toEqual(REHEARSED.map((type) => `${type} on main`))
    await expect(page).toHaveURL(address)
    await expect(page.locator('body')).toBeFocused()
    await expect(page.locator('[data-error-summary], input:checked')).toHaveCount(0)
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  })
