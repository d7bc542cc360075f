import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '../scripts/serve.mjs'
import { expect, test } from './support/story'

/** A site of somebody else's, whose one page shows Huice; `isNamed` says whether the server of Huice knows it. */
const startSites = async (path: string, isNamed: boolean) => {
  const script = { text: '' }
  const host = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(`<!doctype html><title>Host</title><h1>Our own page</h1>${script.text}<p>Our own end</p>`)
  })
  await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening))
  const address = `http://127.0.0.1:${(host.address() as AddressInfo).port}`
  const huice = await serve({ port: 0, embedders: isNamed ? address : 'https://example.org' })
  script.text = `<script src="${huice.address}embed.js" data-path="${path}" data-title="Support" async></script>`
  return { address, close: () => Promise.all([huice.close(), new Promise((closed) => host.close(closed))]) }
}

test('inside a page that is named the frame is as high as what is in it, and questions can be answered', async ({
  page,
}) => {
  const sites = await startSites('/en/enterprise', true)
  await page.goto(sites.address)
  const frame = page.frameLocator('iframe[title="Support"]')
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('What kind')
  const heightOf = async () => (await page.locator('iframe').boundingBox())?.height ?? 0
  const inner = () => frame.locator('body').evaluate((body) => body.getBoundingClientRect().height)
  await expect.poll(async () => Math.abs((await heightOf()) - (await inner()))).toBeLessThan(2)
  const before = await heightOf()
  await frame.getByRole('radio').first().check()
  await frame.getByRole('button', { name: 'Continue' }).click()
  await expect(frame.getByRole('heading', { level: 1 })).not.toContainText('What kind')
  await expect.poll(heightOf).not.toBe(before)
  await expect.poll(async () => Math.abs((await heightOf()) - (await inner()))).toBeLessThan(2)
  await expect(page.getByText('Our own end')).toBeVisible()
  await sites.close()
})

test('the host is told heights and new pages, and never an answer', async ({ page }) => {
  const sites = await startSites('/en/enterprise/employees', true)
  await page.addInitScript(() => {
    Object.assign(window, { messages: [] })
    window.addEventListener('message', ({ data }) =>
      Reflect.get(window, 'messages').push(JSON.stringify(data)),
    )
  })
  await page.goto(sites.address)
  const frame = page.frameLocator('iframe')
  await frame.getByRole('spinbutton').or(frame.getByRole('textbox')).first().fill('7777')
  await frame.getByRole('button', { name: 'Continue' }).click()
  await expect(frame.getByRole('spinbutton').or(frame.getByRole('textbox'))).toHaveCount(0)
  const heard: readonly string[] = await page.evaluate(() => Reflect.get(window, 'messages'))
  expect(heard.length).toBeGreaterThan(1)
  for (const told of heard) expect(told).toMatch(/^\{"from":"huice",("height":[\d.]+|"isNewPage":true)\}$/)
  await sites.close()
})

test('a reader of the host page who has gone past the frame is not taken back to it before doing anything there', async ({
  page,
}) => {
  const sites = await startSites('/en/individual?only=startup-loan-individual', true)
  await page.addInitScript(() => {
    Object.assign(window, { turned: 0 })
    window.addEventListener('message', ({ data }) => {
      if (data.isNewPage) Reflect.set(window, 'turned', Reflect.get(window, 'turned') + 1)
    })
  })
  await page.goto(sites.address)
  const frame = page.frameLocator('iframe')
  const turned = () => page.evaluate(() => Reflect.get(window, 'turned'))
  await frame.getByRole('radio').first().check()
  expect(await turned()).toBe(0)
  await frame.getByRole('button', { name: 'Continue' }).click()
  await expect.poll(turned).toBe(1)
  await sites.close()
})

test('a link to a place further down brings it into sight on the host page, pressed again too', async ({
  page,
}) => {
  const sites = await startSites('/en/policies/startup-loan-individual', true)
  await page.goto(sites.address)
  const frame = page.frameLocator('iframe')
  const link = frame.getByRole('navigation').getByRole('link', { name: 'Sources and their own words' })
  const place = frame.locator('#sources')
  await expect(frame.locator('html[data-alive]')).toBeVisible()
  await expect(place).not.toBeInViewport()
  for (const press of [() => link.click(), () => link.press('Enter')]) {
    await press()
    await expect(place).toBeInViewport()
    await page.evaluate(() => window.scrollTo(0, 0))
    await expect(place).not.toBeInViewport()
  }
  await sites.close()
})

test('the room kept while a result is drawn does not grow with the frame that grows with it', async ({
  page,
}) => {
  const sites = await startSites('/en/individual?only=equal-employment-protection', true)
  await page.goto(sites.address)
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('[data-policy]')).toBeVisible()
  await frame.locator('main').evaluate((main) => {
    const room = document.createElement('div')
    room.className = 'screenful'
    main.replaceChildren(room)
  })
  const heights: number[] = []
  const isSteady = async () => {
    heights.push((await page.locator('iframe').boundingBox())?.height ?? 0)
    return heights.at(-1) === heights.at(-2)
  }
  await expect.poll(isSteady, { intervals: [200] }).toBe(true)
  expect(heights.at(-1)).toBeLessThan(2000)
  await sites.close()
})

test('a page that is not named gets nothing', async ({ page, unwanted }) => {
  const sites = await startSites('/en/enterprise', false)
  await page.goto(sites.address)
  await expect.poll(() => unwanted.some((said) => said.includes('frame-ancestors'))).toBe(true)
  expect(page.frames().some((frame) => frame.url().includes('/en/enterprise'))).toBe(false)
  unwanted.length = 0
  await sites.close()
})
