import { Buffer } from 'node:buffer'
import { openFile } from './support/keeping'
import { readerOf } from './support/reader'
import { follow } from './support/result'
import { fits, scan, scanDark, scanForced } from './support/scan'
import { handIn } from './support/spreadsheet'
import { expect, test } from './support/story'
import { unmarkedChinese } from './support/tongue'
import { tourOfAll } from './support/tour'

const SCHEMES = [
  { lang: 'zh-CN', colorScheme: 'light', besides: scanForced },
  { lang: 'en', colorScheme: 'dark', besides: unmarkedChinese },
] as const

const NARROW = { width: 320, height: 640 }

for (const { lang, colorScheme, besides } of SCHEMES)
  test(`no page has a fault that can be found by machine, or is wider than 320 pixels, ${lang}, ${colorScheme}`, async ({
    page,
    unwanted,
  }) => {
    test.setTimeout(420_000)
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize(NARROW)
    const seen: string[] = []
    const look = async (name: string) => {
      seen.push(name)
      expect([...(await scan(page)), ...(await besides(page))], name).toEqual([])
      expect(await fits(page), name).toBe(true)
    }
    await tourOfAll(page, { lang, look, unwanted })
    expect(new Set(seen).size).toBe(seen.length)
    await page.goto(`/accessibility?lang=${lang}`)
    await expect(page.getByRole('main')).toContainText(new RegExp(`\\b${seen.length}\\b`))
  })

test('what a list of people comes to is no wider than a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize(NARROW)
  const answers = {
    'enterprise.kind': 'enterprise',
    'enterprise.employees': 8,
    'enterprise.industry': 'catering',
  }
  await openFile(page, JSON.stringify({ format: 'huice-answers', version: 1, answers }), '/open?lang=en')
  await page.locator('[data-action="open"]').first().click()
  await expect(page.locator('[data-action="see-result"]')).toBeVisible()
  await follow(page, '/enterprise/table?lang=en')
  const heads = '姓名,招用日期,高校毕业生,毕业日期,就业困难人员,劳动合同期限,已缴社保月数,单位每月缴的社保费'
  const facts = '2026-07-01,是,2026-06-20,否,36,4,1200'
  await handIn(page, 'list.csv', Buffer.from([heads, `甲,${facts}`, `乙,${facts}`].join('\r\n')))
  await page.locator('[data-action="see-each"]').click()
  const sum = page.locator('[data-total="payment"]')
  await expect(sum.locator('data')).toHaveText(/^[\d,. CNY¥]+$/)
  await expect(sum).toHaveText(/^What you can have together comes to .+ at most\.$/)
  expect(await fits(page)).toBe(true)
})

test('the scan finds a fault that is planted', async ({ page }) => {
  await page.goto('/')
  await readerOf(page).asked('看看您能享受哪些就业扶持政策')
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('input')))
  expect((await scan(page)).join()).toContain('label')
  await page.evaluate(() => {
    const twin = document.createElement('p')
    twin.id = 'content'
    document.querySelector('main')?.append(twin)
  })
  expect((await scan(page)).join()).toContain('two elements are called content')
})

test('the scan finds a fault that is planted in forced colours alone, and one in dark ones', async ({
  page,
}) => {
  await page.goto('/')
  await readerOf(page).asked('看看您能享受哪些就业扶持政策')
  await page.evaluate(() => {
    const faint = document.createElement('p')
    faint.textContent = 'faint'
    faint.style.setProperty('forced-color-adjust', 'none')
    const [forced, dark] = [matchMedia('(forced-colors: active)'), matchMedia('(prefers-color-scheme: dark)')]
    const paint = () => faint.style.setProperty('color', forced.matches ? '#eee' : dark.matches ? '#222' : '')
    for (const followed of [forced, dark]) followed.addEventListener('change', paint)
    document.querySelector('main')?.append(faint)
  })
  expect(await scan(page)).toEqual([])
  expect((await scanForced(page)).join()).toContain('color-contrast')
  expect((await scanDark(page)).join()).toContain('color-contrast')
  expect(await scan(page)).toEqual([])
})

test('the scan switches no rule of the standard off, not even those that axe leaves off by itself', async ({
  page,
}) => {
  await page.goto('/')
  await readerOf(page).asked('看看您能享受哪些就业扶持政策')
  await page.evaluate(() => {
    for (const letter of ['a', 'b']) {
      const tiny = document.createElement('button')
      tiny.textContent = letter
      for (const side of ['width', 'height']) tiny.style.setProperty(side, '12px')
      for (const space of ['padding', 'border', 'margin']) tiny.style.setProperty(space, '0')
      document.querySelector('main')?.append(tiny)
    }
  })
  expect((await scan(page)).join()).toContain('target-size')
})

test('the content policy stops a planted script, and the watch sees it', async ({ page, unwanted }) => {
  await page.goto('/')
  await readerOf(page).asked('看看您能享受哪些就业扶持政策')
  await page
    .evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "planted"'
      document.body.append(script)
    })
    .catch(() => undefined)
  await expect.poll(() => unwanted.some((one) => one.includes('content policy'))).toBe(true)
  expect(await page.title()).not.toBe('planted')
  unwanted.length = 0
})
