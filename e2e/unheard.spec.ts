import { expect, test } from './support/story'

test('a press is heard inside the page, and nothing else of the finger or the pointer', async ({ page }) => {
  await page.goto('/zh-CN/enterprise/kind')
  await expect(page.locator('html[data-alive]')).toBeVisible()
  await page.evaluate(() => {
    const [told, heard] = [new Set<string>(), new Set<string>()]
    Object.assign(window, { told, heard })
    for (const type of ['pointerover', 'pointerdown', 'mousemove', 'mouseup', 'click', 'change']) {
      window.addEventListener(type, () => told.add(type), { capture: true })
      document.querySelector('#root')?.addEventListener(type, () => heard.add(type), { capture: true })
    }
  })
  await page.getByRole('radio').first().check()
  const all = (which: string): Promise<string[]> =>
    page.evaluate((name) => [...Reflect.get(window, name)].sort(), which)
  expect(await all('told')).toEqual(['change', 'click', 'mousemove', 'mouseup', 'pointerdown', 'pointerover'])
  expect(await all('heard')).toEqual(['change', 'click'])
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

const REHEARSED = ['focusin', 'input', 'change', 'click', 'submit', 'focusout']

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
