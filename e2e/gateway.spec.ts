import type { Page } from '@playwright/test'
import { CUT_OFF, gatewayTo, refusal, SIGN_IN } from './support/gateway'
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
  'cuts the rules off on the way': (path: string) => (isRule(path) ? CUT_OFF : undefined),
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

test('one file of the rules that does not come has all of them taken from what is kept, and that is told', async ({
  page,
  baseURL,
}) => {
  const gateway = await visit(page, baseURL)
  const asked: string[] = []
  gateway.take((path) => {
    if (isRule(path)) asked.push(path)
    if (path === '/catalogue/parameters.json') return refusal(429)
    // All other files are of a newer version, in which no policy is left.
    return path === '/catalogue/index.json'
      ? {
          status: 200,
          type: 'application/json',
          body: '{"schema": 1, "version": "2026-12-05", "policies": []}',
        }
      : undefined
  })
  await page.goto(`${gateway.address}zh-CN/enterprise/kind`)
  await expect(page.getByText('没能取到最新的规则')).toBeVisible()
  await expect(page.locator('[data-offline]')).toContainText('2026年11月23日')
  await readerOf(page).choose('您的单位是哪一类？', '企业')
  await readerOf(page).asked('您的单位有多少名在职职工？')
  expect(asked).toContain('/catalogue/parameters.json')
  await gateway.close()
})

/** What stands in for a file, and how often the page itself asks for that file before the program is kept. */
const FOREIGN = [
  ['what a gateway sends in place of a part', /roster.*\.js$/, 0, SIGN_IN],
  ['what a gateway sends in place of the page itself', /^\/index\.html$/, 0, SIGN_IN],
  [
    'a file of the rules of another build, which is just being put there,',
    /^\/catalogue\/parameters\.json$/,
    1,
    { status: 200, type: 'application/json', body: '{}' },
  ],
] as const

for (const [name, file, before, words] of FOREIGN)
  test(`${name} is not kept as the program`, async ({ page, baseURL }) => {
    const gateway = await gatewayTo(baseURL ?? '')
    let asked = 0
    gateway.take((path) => {
      if (!file.test(path)) return undefined
      asked++
      return asked > before ? words : undefined
    })
    await page.goto(gateway.address)
    await expect.poll(() => asked).toBeGreaterThan(before)
    const version = () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration()
        return registration && (registration.active ? 'installed' : 'coming')
      })
    await expect.poll(version).toBe(undefined)
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
