import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { buildOf, keptFiles } from '../scripts/pages/kept-files'
import { serve } from '../scripts/serve.mjs'
import { readerOf } from './support/reader'
import { scan } from './support/scan'
import { expect, test } from './support/story'

test.use({ serviceWorkers: 'allow' })

/** Until the program is kept on the device. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    return (await caches.keys()).filter((name) => name.startsWith('program-'))
  })

test('after one visit everything works without a connection, on addresses never visited', {
  tag: '@main',
}, async ({ page }) => {
  test.slow()
  await page.goto('/')
  expect(await kept(page)).toHaveLength(1)
  await page.context().setOffline(true)
  await page.goto('/enterprise')
  await expect(page.locator('[data-offline]')).toContainText('规则核对日期：2026年11月23日')
  const reader = readerOf(page)
  await reader.answerAll({ '您的单位是哪一类？': '企业', '您的单位有多少名在职职工？': '30' })
  await page.locator('[data-action="see-result"]').click()
  await expect(page.locator('[data-policy="disability-levy-exemption"]')).toHaveAttribute(
    'data-verdict',
    'eligible',
  )
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Support for your business')
  for (const path of ['/en/policies/unemployment-benefit', '/glossary', '/changes', '/enterprise/table']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  await page.goto('/policies/unemployment-benefit')
  await page.getByRole('button', { name: '看例子' }).click()
  await expect(page.locator('[data-examples]')).toBeVisible()
  expect(await scan(page)).toEqual([])
})

test('without a connection, past the day on which a rule runs out, the page says so', async ({ page }) => {
  await page.goto('/')
  await kept(page)
  await page.clock.setFixedTime(new Date('2027-01-02T10:00:00+08:00'))
  await page.context().setOffline(true)
  await page.goto('/')
  await expect(page.locator('[data-offline="3"]')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: '一次性扩岗补助' })).toContainText(
    /按这些规则，一次性扩岗补助[^。]*和[^。]*已经到期，可能有了新规定。有网络时请重新打开本页。$/,
  )
  await page.context().setOffline(false)
  // The page still judges by what is kept, until the newest rules are asked for.
  const stale = page.getByRole('status').filter({ hasText: '没能取到最新的规则' })
  await stale.getByRole('button', { name: '重试' }).click()
  await expect(page.locator('[data-offline]')).toHaveCount(0)
})

test('without a connection a file that is not kept is no page that does not exist: the browser says it', async ({
  page,
}) => {
  await page.goto('/changes')
  await kept(page)
  await page.context().setOffline(true)
  await page.goto('/no-such-page')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这个页面')
  await expect(page.goto('/zh-CN/changes.xml')).rejects.toThrow('ERR_INTERNET_DISCONNECTED')
})

test('what is kept is the program alone: no answer, and nothing of a reader’s way', async ({ page }) => {
  await page.goto('/enterprise')
  await kept(page)
  await readerOf(page).answerAll({ '您的单位是哪一类？': '企业', '您的单位有多少名在职职工？': '31' })
  const { paths, texts } = await page.evaluate(async () => {
    const [name = ''] = await caches.keys()
    const store = await caches.open(name)
    const requests = await store.keys()
    return { paths: requests.map(({ url }) => new URL(url).pathname), texts: await caches.keys() }
  })
  expect(texts).toHaveLength(1)
  expect(paths).toContain('/index.html')
  for (const path of paths)
    expect(path).toMatch(
      /^\/(index\.html|manifest\.webmanifest|icon[\w-]*\.(svg|png)|assets\/[\w.-]+|catalogue\/[\w./-]+)$/,
    )
})

/** Before a service worker: from the twentieth file on the device has no room. */
const FULL = `{ const { put } = Cache.prototype; let count = 0
  Cache.prototype.put = function (...words) {
    count += 1
    return count < 20 ? put.apply(this, words) : Promise.reject(new DOMException('', 'QuotaExceededError'))
  } }
`

test.describe('a new version', () => {
  const top = mkdtempSync(join(tmpdir(), 'huice-version-'))
  const folder = join(top, 'dist')
  test.afterAll(() => rmSync(top, { recursive: true, force: true }))

  /** Another build in the place of the one that is served. @returns what it is called where it is kept */
  const publish = (name: string): string => {
    writeFileSync(join(folder, 'icon.svg'), name)
    const files = keptFiles(folder)
    const build = buildOf(folder, files)
    const worker = join(folder, 'sw.js')
    const text = readFileSync(worker, 'utf8').replace(/`[0-9a-f]{16}`/g, `\`${build}\``)
    writeFileSync(worker, text.replace(/`\/assets\/[^`]+`/, `\`${files.join()}\``))
    return `program-${build}`
  }

  /** Has the browser ask whether there is a newer version. */
  const ask = (page: Page) =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration()
      await registration?.update().catch(() => undefined)
    })
  const stores = (page: Page) => page.evaluate(() => caches.keys()).catch(() => [])

  test('that finds the device full leaves nothing of itself, and comes once there is room', async ({
    page,
  }) => {
    test.slow()
    cpSync('dist', folder, { recursive: true })
    const first = publish('a')
    const site = await serve({ folder, port: 0 })
    await page.goto(site.address)
    expect(await kept(page)).toEqual([first])
    const second = publish('b')
    const worker = join(folder, 'sw.js')
    const text = readFileSync(worker, 'utf8')
    writeFileSync(worker, `${FULL}${text}`)
    await ask(page)
    const isComing = () =>
      page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.installing))
    await expect.poll(isComing).toBe(false)
    expect(await stores(page)).toEqual([first])
    writeFileSync(worker, text)
    await ask(page)
    await expect(page.locator('[data-action="use-new-version"]')).toBeVisible()
    expect(await stores(page)).toEqual([first, second])
    await site.close()
  })

  test('after a newer one leaves a page of the oldest its parts too', async ({ page, context }) => {
    test.slow()
    cpSync('dist', folder, { recursive: true })
    const part = join(folder, 'assets/old-part.js')
    writeFileSync(part, 'export {}')
    publish('a')
    const site = await serve({ folder, port: 0 })
    await page.goto(site.address)
    await kept(page)
    const other = await context.newPage()
    await other.goto(`${site.address}glossary`)
    rmSync(part)
    for (const next of ['b', 'c']) {
      const name = publish(next)
      await ask(page)
      await page.locator('[data-action="use-new-version"]').click()
      await expect.poll(() => stores(page)).toContain(name)
      await expect(page.locator('[data-new-version]')).toHaveCount(0)
    }
    // The browser's own cache, which may have it too, is left out.
    const ofPart = () => fetch('/assets/old-part.js', { cache: 'no-store' }).then(({ status }) => status)
    expect(await other.evaluate(ofPart)).toBe(200)
    await site.close()
  })

  test('leaves a page of the old one its parts, where it is open beside the one that asked for the new', async ({
    page,
    context,
  }) => {
    test.slow()
    cpSync('dist', folder, { recursive: true })
    const part = join(folder, 'assets/old-part.js')
    writeFileSync(part, 'export {}')
    const name = publish('a')
    const site = await serve({ folder, port: 0 })
    await page.goto(site.address)
    expect(await kept(page)).toEqual([name])
    const other = await context.newPage()
    await other.goto(`${site.address}enterprise/employees`)
    await other.getByRole('textbox').first().fill('31')
    const third = await context.newPage()
    await third.goto(`${site.address}glossary`)
    await third.evaluate(() => document.body.setAttribute('data-old', ''))
    rmSync(part)
    publish('b')
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    await expect(third.locator('[data-action="use-new-version"]')).toBeVisible()
    await page.locator('[data-action="use-new-version"]').click()
    const status = () => other.evaluate(async () => (await fetch('/assets/old-part.js')).status)
    await expect.poll(() => page.evaluate(() => caches.keys()).catch(() => [])).toHaveLength(2)
    await expect(page.locator('[data-new-version]')).toHaveCount(0)
    expect(await status()).toBe(200)
    await expect(other.getByRole('textbox').first()).toHaveValue('31')
    // Where the new version is there already, its button loads the page anew all the same.
    await third.locator('[data-action="use-new-version"]').click()
    await expect(third.locator('[data-old]')).toHaveCount(0)
    await site.close()
  })

  test('is offered, takes nothing away, and comes when the reader says so', async ({ page }) => {
    test.slow()
    cpSync('dist', folder, { recursive: true })
    const first = publish('a')
    const site = await serve({ folder, port: 0 })
    await page.goto(`${site.address}enterprise/employees`)
    expect(await kept(page)).toEqual([first])
    await page.getByRole('textbox').or(page.getByRole('spinbutton')).first().fill('31')
    await page.getByRole('button', { name: '继续' }).click()
    await readerOf(page).asked('您的单位属于哪个行业？')
    const second = publish('b')
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    await expect(page.locator('[data-new-version]')).toContainText('您的回答都在')
    await expect(page.locator('[data-action="use-new-version"]')).toHaveCount(0)
    await readerOf(page).asked('您的单位属于哪个行业？')
    page.on('dialog', (dialog) => void dialog.accept())
    await page.goto(site.address)
    await page.locator('[data-action="use-new-version"]').click()
    // The page is loaded anew meanwhile.
    const names = () => page.evaluate(() => caches.keys()).catch(() => [])
    await expect.poll(names).toEqual([second])
    await expect(page.locator('[data-new-version]')).toHaveCount(0)
    await site.close()
  })
})
