import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveGallery } from './support/gallery'
import { pinned, smallTargets } from './support/look'
import { fits, scan } from './support/scan'
import { expect, test } from './support/story'

let gallery: Awaited<ReturnType<typeof serveGallery>>

test.describe('the gallery of parts', () => {
  test.describe.configure({ mode: 'serial' })
  test.beforeAll(async () => {
    gallery = await serveGallery()
  })
  test.afterAll(() => gallery.close())

  for (const [lang, scheme] of [
    ['zh-CN', 'light'],
    ['en', 'dark'],
  ] as const)
    test(`no part in any state has a fault by machine, ${lang}, ${scheme}`, async ({ page }) => {
      test.slow()
      await page.emulateMedia({ colorScheme: scheme })
      await page.goto(`${gallery.address}?lang=${lang}&scheme=${scheme}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect(await scan(page)).toEqual([])
    })

  test('every part fits 320 pixels and a finger, with the longest words', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    for (const lang of ['zh-CN', 'en']) {
      await page.goto(`${gallery.address}?lang=${lang}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect(await fits(page), lang).toBe(true)
      expect(await pinned(page), lang).toEqual([])
      expect(await smallTargets(page, 44), lang).toEqual([])
    }
  })

  test('shows states that markup alone cannot bring about', async ({ page }) => {
    await page.goto(`${gallery.address}?lang=en&scheme=light`)
    const paint = (state: string) =>
      page
        .locator(`[data-as="${state}"]`)
        .getByRole('button', { name: 'Continue' })
        .first()
        .evaluate(
          (button) => `${getComputedStyle(button).backgroundColor} ${getComputedStyle(button).outlineStyle}`,
        )
    expect(await paint('hover')).not.toBe(await paint('focus'))
    expect(await paint('focus')).toContain('solid')
  })
})

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  )
const holding = (folder: string, words: string) =>
  filesIn(folder).filter((file) => readFileSync(file, 'utf8').includes(words))

test('readers are not sent the gallery', async ({ page }) => {
  expect(holding('gallery', '每个部件，每种状态')).not.toEqual([])
  expect(filesIn('dist').length).toBeGreaterThan(5)
  expect(holding('dist', '每个部件，每种状态')).toEqual([])
  await page.goto('/gallery/')
  await expect(page.getByRole('heading', { level: 1, name: '没有这个页面' })).toBeVisible()
})
