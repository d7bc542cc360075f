import type { Page, Route } from '@playwright/test'
import { openFile, withAnswers } from './support/keeping'
import { readerOf } from './support/reader'
import { follow, openResult } from './support/result'
import { expect, test } from './support/story'

const NAMES = { 'zh-CN': '惠策', en: 'Huice' } as const
type Lang = keyof typeof NAMES

/** The address of every kind of page, but for questions. */
const ADDRESSES = [
  '/',
  '/enterprise/hires',
  '/enterprise/hires/1',
  '/enterprise/result',
  '/enterprise/keep',
  '/individual/result',
  '/individual/keep',
  '/open',
  '/forget',
  '/forgotten',
  '/changes',
  '/glossary',
  '/accessibility',
  '/privacy',
  '/policies',
  '/policies/disability-levy-exemption',
  '/policies/nothing',
  '/nowhere',
] as const

type File = { readonly pages: readonly { readonly id: string; readonly audience: string }[] }

const questionsOf = async (page: Page): Promise<readonly string[]> => {
  const { pages }: File = await (await page.request.get('/catalogue/facts.json')).json()
  return pages.map(({ id, audience }) => `/${audience}/${id}`)
}

const expectTitled = async (page: Page, lang: Lang): Promise<string> => {
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toBeFocused()
  await expect(heading).toHaveCount(1)
  const words = await heading.textContent()
  expect(words).toBeTruthy()
  await expect
    .poll(() => page.title())
    .toMatch(new RegExp(`^${words?.replace(/[.*+?()[\]]/g, '\\$&')} – (.+ – )?${NAMES[lang]}$`))
  return page.title()
}

for (const lang of ['zh-CN', 'en'] as const)
  test(`each new page takes the focus to its heading, and has a title of its own, ${lang}`, async ({
    page,
  }) => {
    test.setTimeout(180_000)
    await page.goto(`/accessibility?lang=${lang}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const titles = new Map<string, string>()
    for (const address of [...(await questionsOf(page)), ...ADDRESSES]) {
      await follow(page, `${address}?lang=${lang}`)
      await expect(page).toHaveURL(/./)
      const title = await expectTitled(page, lang)
      // A question that is not on this reader's path leads to one that is.
      titles.set(new URL(page.url()).pathname, title)
    }
    expect(titles.size).toBeGreaterThan(45)
    expect([...new Set(titles.values())]).toHaveLength(titles.size)
  })

test('the page on which answers are checked, and a receipt, do the same', async ({ page }) => {
  await withAnswers(page)
  expect(await expectTitled(page, 'zh-CN')).toBe('请核对您的回答 – 我经营单位 – 惠策')
  await page.getByRole('link', { name: '保存或分享回答' }).click()
  expect(await expectTitled(page, 'zh-CN')).toBe('保存或分享您的回答 – 我经营单位 – 惠策')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '保存结果记录', exact: true }).click(),
  ])
  const stream = await download.createReadStream()
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  await openFile(page, Buffer.concat(chunks), '/open')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2026年11月23日的结果记录')
  expect(await expectTitled(page, 'zh-CN')).toBe('2026年11月23日的结果记录 – 惠策')
})

test('so do a page that could not be drawn, and one about another day', async ({ page, unwanted }) => {
  const reader = readerOf(page)
  await openResult(page, '/enterprise/result?on=2028-01-01')
  await expect(reader.heading('您的单位可以享受的扶持')).toBeVisible()
  await page.getByRole('link', { name: '改按今天判断' }).click()
  expect(await expectTitled(page, 'zh-CN')).toBe('您的单位可以享受的扶持 – 惠策')
  await follow(page, '/glossary')
  await expectTitled(page, 'zh-CN')
  await page.evaluate(() => Object.assign(Array.prototype, { flatMap: undefined }))
  await follow(page, '/enterprise/result')
  expect(await expectTitled(page, 'zh-CN')).toBe('页面出错了 – 惠策')
  expect(unwanted.join()).toContain('flatMap')
  unwanted.length = 0
})

test('a page that is gone to before the rules are here takes the focus when it comes', async ({ page }) => {
  const held: Route[] = []
  await page.route('**/catalogue/facts.json', (route) => void held.push(route))
  await page.goto('/enterprise')
  await page.getByRole('link', { name: '词语解释', exact: true }).click()
  await expect(page).toHaveURL(/glossary/)
  await expect.poll(() => held.length).toBeGreaterThan(0)
  for (const route of held) await route.continue()
  expect(await expectTitled(page, 'zh-CN')).toBe('词语解释 – 惠策')
})

test('trying again for the rules ends at the heading of the page that then comes', async ({ page }) => {
  await page.route('**/catalogue/facts.json', (route) => route.fulfill({ status: 404, body: 'no' }))
  await page.goto('/enterprise')
  await expect(readerOf(page).heading('政策规则没有取到')).toBeVisible()
  await page.getByRole('button', { name: '重试' }).press('Enter')
  await expect(readerOf(page).heading('政策规则没有取到')).toBeFocused()
  await page.unroute('**/catalogue/facts.json')
  await page.getByRole('button', { name: '重试' }).click()
  expect(await expectTitled(page, 'zh-CN')).toBe('您的单位是哪一类？ – 惠策')
})

test('a part that did not come is fetched again from the page that says so, or when it is opened again', async ({
  page,
  unwanted,
}) => {
  await page.context().route('**/assets/roster-route-*.js', (route) => route.abort(), { times: 2 })
  const part = () => page.waitForRequest('**/assets/roster-route-*.js')
  await page.goto('/enterprise/hires/1')
  await page.getByRole('textbox', { name: '这名员工是哪一天招用的？' }).fill('2026-7-1')
  await page.keyboard.press('Tab')
  await follow(page, '/enterprise/table')
  expect(await expectTitled(page, 'zh-CN')).toBe('这一页没有取到 – 惠策')
  await Promise.all([part(), page.getByRole('button', { name: '重试' }).click()])
  expect(await expectTitled(page, 'zh-CN')).toBe('这一页没有取到 – 惠策')
  await follow(page, '/enterprise/hires/1')
  await expectTitled(page, 'zh-CN')
  await Promise.all([part(), follow(page, '/enterprise/table')])
  expect(await expectTitled(page, 'zh-CN')).toContain('员工表')
  await expect(page.locator('#cell-0-hiredOn')).toHaveValue(/2026/)
  unwanted.length = 0
})

test('what a press needs and does not get is told, and it comes with the next press', async ({ page }) => {
  let isCut = true
  await page
    .context()
    .route(/\/assets\/(en|browser|template)-/, (route) => (isCut ? route.abort() : route.continue()))
  const missed = (what: string) => expect(page.locator(`[data-missed="${what}"]`)).toContainText('没有取到')
  const press = (name: string) => page.getByRole('button', { name }).click()
  await withAnswers(page)
  await page.getByRole('link', { name: 'English', exact: true }).click()
  await missed('language')
  const [said, day] = await Promise.all(
    ['.site-banner .notice', '[data-as-of]'].map((what) => page.locator(what).boundingBox()),
  )
  expect((said?.y ?? 0) - (day?.y ?? 0) - (day?.height ?? 0)).toBeGreaterThan(4)
  await follow(page, '/enterprise/keep')
  await press('生成链接')
  await missed('link')
  await follow(page, '/enterprise/table')
  await press('下载模板')
  await expect(page.getByRole('status').filter({ hasText: '没有取到' })).toBeVisible()
  isCut = false
  await Promise.all([page.waitForEvent('download'), press('下载模板')])
  await follow(page, '/enterprise/keep')
  await press('生成链接')
  await expect(page.getByRole('textbox', { name: '带有回答的链接' })).toHaveValue(/#a=/)
  await page.getByRole('link', { name: 'English', exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('[data-missed]')).toHaveCount(0)
})

test('an address of no person, or of an employer’s page for someone else, leads to one that is there', async ({
  page,
}) => {
  await page.goto('/enterprise/hires')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await follow(page, '/enterprise/hires/1.5')
  await expect(page).toHaveURL(/1\.5$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('新招的员工')
  await page.goto('/individual/hires/1')
  await expect(page).toHaveURL(/\/individual\/(?!hires)/)
})
