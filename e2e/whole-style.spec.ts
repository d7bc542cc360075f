import type { Page } from '@playwright/test'
import { gatewayTo, SIGN_IN } from './support/gateway'
import { expect, test } from './support/story'

test.use({ serviceWorkers: 'block' })

const isStyle = (path: string) => /\/style-[^/]*\.css$/.test(path)

/** The field of the library's search, which only the whole style makes wide. */
const searchWidth = (page: Page) =>
  page
    .locator('main input')
    .first()
    .evaluate((field) => field.getBoundingClientRect().width)

const WAYS = {
  'a gateway sends its own page in its place': () => SIGN_IN,
  'it does not come': () => ({ status: 503, type: 'text/plain', body: '' }),
}

for (const [name, said] of Object.entries(WAYS))
  for (const begin of ['zh-CN', 'zh-CN/policies'])
    test(`where ${name}, the style is fetched again at the next press: from ${begin}`, async ({
      page,
      baseURL,
    }) => {
      const gateway = await gatewayTo(baseURL ?? '')
      gateway.take((path) => (isStyle(path) ? said() : undefined))
      await page.goto(gateway.address + begin)
      gateway.take(() => undefined)
      if (begin === 'zh-CN') await page.getByRole('link', { name: '政策库' }).first().click()
      else await page.locator('main input').first().click()
      await expect.poll(() => searchWidth(page)).toBeGreaterThan(200)
      await gateway.close()
    })

test('a style that hangs on the way does not hold up the page, which can be used all the same', async ({
  page,
}) => {
  test.slow()
  await page.route(/\/style-[^/]*\.css$/, () => undefined)
  await page.goto('/zh-CN/enterprise')
  await page.getByText('企业', { exact: true }).first().click()
  await page.getByRole('button', { name: '继续' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('您的单位有多少名在职职工？')
})
