import { readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Page, Route } from '@playwright/test'
import { withAnswers } from './support/keeping'
import { scan } from './support/scan'
import { expect, test } from './support/story'

const BUILT = 'dist'
const LANGUAGES = ['zh-CN', 'en'] as const

/** Every page drawn at build, by its address. */
const drawn = LANGUAGES.flatMap((language) =>
  readdirSync(join(BUILT, language), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${language}/${file.split(sep).slice(0, -1).join('/')}`),
).sort()

test('there is one for each policy and language, and for the pages around them', () => {
  expect(drawn.filter((path) => /\/policies\/./.test(path))).toHaveLength(62)
  expect(drawn).toHaveLength(82)
})

/** Remembers how the page came, before any script of ours runs. */
const remember = () =>
  document.addEventListener('DOMContentLoaded', () => {
    const root = document.querySelector('#root')
    const came = { element: root?.firstElementChild, text: root?.textContent, title: document.title }
    Object.assign(window, { came })
  })

const taken = (page: Page) => page.waitForFunction(() => document.documentElement.hasAttribute('data-alive'))

/** How the page came and how it is, once it is taken over. */
const compare = async (page: Page) => {
  await taken(page)
  return page.evaluate(() => {
    const root = document.querySelector('#root')
    const { element, ...came } = Reflect.get(window, 'came')
    const is = { text: root?.textContent, title: document.title }
    return { came, is, isSame: element !== null && element === root?.firstElementChild }
  })
}

/** The one thing that changes: what was drawn for a day is now said of today, which in these stories is the same. */
const todays = (text: string): string =>
  text
    .replace(/(按 2026年11月23日)( 的规定判断)/, '$1（今天）的规定判断')
    .replace(/(By the rules of )(23 November 2026)/, '$1today, $2')

for (const part of [0, 1, 2, 3])
  test(`the application takes over each page as it came, part ${part + 1} of 4`, async ({ page }) => {
    test.setTimeout(180_000)
    await page.addInitScript(remember)
    for (const path of drawn.filter((_, at) => at % 4 === part)) {
      await page.goto(path)
      const { came, is, isSame } = await compare(page)
      expect({ ...is, isSame }, path).toEqual({ ...came, isSame: true, text: todays(came.text) })
    }
  })

test('a page of another day than today says so, and keeps its place', async ({ page }) => {
  await page.addInitScript(remember)
  await page.goto('/en/policies/disability-levy-exemption?on=2016-06-30')
  expect((await compare(page)).isSame).toBe(true)
  await expect(page.locator('[data-as-of="2016-06-30"]')).toBeVisible()
  await expect(page.locator('body')).toBeFocused()
})

test('what is typed before the application has come stays, and is searched for', async ({ page }) => {
  const waiting: Route[] = []
  await page.addInitScript(remember)
  await page.route('**/catalogue/index.json', (route) => void waiting.push(route))
  const opening = page.goto('/zh-CN/policies')
  const field = page.getByRole('searchbox', { name: '搜索政策' })
  await field.fill('失业')
  await expect.poll(() => waiting.length).toBe(1)
  await waiting[0]?.continue()
  await opening
  await compare(page)
  await expect(field).toHaveValue('失业')
  await expect(page.locator('#results [data-entry]').first()).toBeVisible()
})

test('whoever keeps answers on this device goes on where they were, and another day is asked about as such', async ({
  page,
}) => {
  await withAnswers(page)
  await page.getByRole('link', { name: '保存或分享回答' }).click()
  await page.getByRole('button', { name: '同意，存到 2026年12月23日' }).click()
  await expect(page.locator('[data-kept-until]')).toBeVisible()
  await page.goto('/zh-CN/enterprise')
  await expect(page.getByRole('heading', { level: 1, name: '请核对您的回答' })).toBeVisible()
  await page.goto('/zh-CN/individual?on=2026-06-30')
  await expect(page.locator('[data-as-of="2026-06-30"]')).toBeVisible()
  await expect(page.locator('form')).toBeVisible()
})

test('links stay in the language of the address, also into the interview and back', { tag: '@main' }, async ({
  page,
}) => {
  await page.goto('/en/policies/unemployment-benefit')
  await taken(page)
  await page.getByRole('link', { name: 'Policy library', exact: true }).first().click()
  await expect(page).toHaveURL(/\/en\/policies$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.getByRole('link', { name: '中文' }).click()
  await expect(page).toHaveURL(/\/zh-CN\/policies$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await page.goto('/en/policies/unemployment-benefit')
  await page.locator('[data-fit="individual"]').click()
  await expect(page).toHaveURL(/\/en\/individual\/.*only=unemployment-benefit/)
  await page.goto('/en/policies?lang=zh-CN')
  await expect(page).toHaveURL(/\/zh-CN\/policies$/)
})

test('search engines are told of both languages and of the policy', async ({ page }) => {
  await page.goto('/en/policies/unemployment-benefit')
  const link = (rel: string) => page.locator(`head link[rel="${rel}"]`)
  await expect(link('canonical')).toHaveAttribute('href', '/en/policies/unemployment-benefit')
  await expect(page.locator('head link[hreflang="zh-CN"]')).toHaveAttribute(
    'href',
    '/zh-CN/policies/unemployment-benefit',
  )
  const data = await page.locator('head script[type="application/ld+json"]').textContent()
  expect(JSON.parse(data ?? '')).toMatchObject({
    '@type': 'WebPage',
    inLanguage: 'en',
    about: { '@type': 'GovernmentService', alternateName: '失业保险金' },
  })
  await page.getByRole('link', { name: 'Policy library', exact: true }).first().click()
  await expect(link('canonical')).toHaveCount(0)
})

/** What stands on each policy's page. */
const PARTS = ['rule', 'figures', 'editions', 'documents', 'channels', 'sources', 'examples']

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false })

  for (const lang of LANGUAGES)
    test(`every policy can be read and reached in ${lang}`, async ({ page }) => {
      test.slow()
      await page.goto(`/${lang}/`)
      await page.locator(`main a[href="/${lang}/policies"]`).click()
      await page.waitForURL(`/${lang}/policies`)
      const hrefs = await page
        .locator('#all [data-entry] a')
        .evaluateAll((links) => links.map((a) => a.getAttribute('href')))
      expect(new Set(hrefs).size).toBe(31)
      for (const href of hrefs) {
        await page.goto(href ?? '')
        const parts = await page
          .locator('.section:visible > h2')
          .evaluateAll((all) => all.map((h2) => h2.parentElement?.id))
        expect(parts, `${href}`).toEqual(expect.arrayContaining(PARTS))
        await expect(page.locator('main button:not(.term):visible')).toHaveCount(0)
      }
      await expect(page.locator('.no-script')).toBeVisible()
      await page.locator(`nav a[lang="${lang === 'en' ? 'zh-CN' : 'en'}"]`).click()
      await expect(page.locator('html')).toHaveAttribute('lang', lang === 'en' ? 'zh-CN' : 'en')
    })

  test('the first question can be read, and nothing of it can be pressed', async ({ page }) => {
    await page.goto('/zh-CN/enterprise')
    await expect(page.getByRole('heading', { level: 1, name: '您的单位是哪一类？' })).toBeVisible()
    await expect(page.locator('main :is(input, button:not(.term)):visible')).toHaveCount(0)
    await expect(page.getByText('最多还有')).toBeHidden()
  })

  test('a page that needs scripts says so and leads to one that does not', async ({ page }) => {
    await page.goto('/enterprise')
    await page.getByRole('link', { name: '政策库' }).click()
    await expect(page.getByRole('heading', { level: 1, name: '政策库' })).toBeVisible()
  })
})

test.describe('for a reader of English', () => {
  test.use({ locale: 'en-GB' })

  test('the first page comes in English, and stays at its address', async ({ page }) => {
    await page.addInitScript(remember)
    await page.goto('/')
    expect((await compare(page)).isSame).toBe(true)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page).toHaveURL(/:\d+\/$/)
    expect(await scan(page)).toEqual([])
  })
})
