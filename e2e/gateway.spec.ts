import type { Page } from '@playwright/test'
import { gatewayTo, refusal, SIGN_IN } from './support/gateway'
import { readerOf } from './support/reader'
import { expect, test } from './support/story'

test.use({ serviceWorkers: 'allow' })

const isRule = (path: string) => path.startsWith('/catalogue/')

/** One visit through a gateway that lets everything through, until the program is kept on the device. */
const visit = async (page: Page, site = '') => {
  const gateway = await gatewayTo(site)
  await page.goto(gateway.address)
  await page.evaluate(() => navigator.serviceWorker.ready)
  return gateway
}

const WAYS = {
  'refuses everything': () => refusal(403),
  'asks to wait': (path: string) => (isRule(path) ? refusal(429) : undefined),
  'sends its own page for the rules': (path: string) => (isRule(path) ? SIGN_IN : undefined),
}

for (const [name, way] of Object.entries(WAYS))
  test(`a gateway that ${name} does not stand before what is kept`, async ({ page, baseURL }) => {
    const gateway = await visit(page, baseURL)
    gateway.take(way)
    await page.goto(`${gateway.address}enterprise`)
    await readerOf(page).choose('您的单位是哪一类？', '企业')
    await readerOf(page).asked('您的单位有多少名在职职工？')
    await gateway.close()
  })

test('what the server says is not there is told, though it is kept', async ({ page, baseURL }) => {
  const gateway = await visit(page, baseURL)
  gateway.take((path) => (path === '/catalogue/facts.json' ? refusal(404) : undefined))
  await page.goto(`${gateway.address}enterprise`)
  await expect(page.getByText('facts.json · 服务器返回 404')).toBeVisible()
  const response = await page.goto(`${gateway.address}nothing.txt`)
  expect(response?.status()).toBe(404)
  await gateway.close()
})
