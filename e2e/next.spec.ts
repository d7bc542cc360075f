import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import { putOnPaper } from './support/paper'
import { readerOf } from './support/reader'
import { follow, openResult, pressFarDown, tickFarDown } from './support/result'
import { expect, test } from './support/story'

/** A cafe that hired a graduate in July; she is described as far as the subsidy asks. */
const ownerWithGraduate = async (page: Page) => {
  const reader = readerOf(page)
  await page.goto('/enterprise')
  await reader.answerAll({
    '您的单位是哪一类？': '企业',
    '您的单位属于哪个行业？': '餐饮业',
    '您的单位有多少名在职职工？': '8',
    新招的员工: async () => {
      await reader.addPerson()
      await page.getByRole('textbox', { name: '这名员工是哪一天招用的？' }).fill('2026-7-1')
      await reader.say('这名员工是高校毕业生吗？', '是')
      await page.getByRole('textbox', { name: '这名员工的毕业证书是哪一天发的？' }).fill('2026-6-20')
      await reader.say(/就业困难人员吗/, '不是')
      await page.getByRole('textbox', { name: /多久的劳动合同/ }).fill('3年')
      await page.getByRole('textbox', { name: /足额缴了多少个月/ }).fill('4')
      await page.getByRole('textbox', { name: /每月为这名员工缴/ }).fill('1200')
      await page.keyboard.press('Tab')
      await reader.shrugPerson()
      await reader.savePerson()
      await reader.donePeople()
    },
  })
  await reader.seeResult()
  return reader
}

const section = (page: Page, id: string) => page.locator(`#${id}`)

/** The calendar file that a click on its button brings. */
const savedBy = async (page: Page, press: () => Promise<void>) => {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  const text = readFileSync(await download.path(), 'utf8')
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  return { name: download.suggestedFilename(), text, events: events.map((event) => new ICAL.Event(event)) }
}

test('an owner finds the days, ticks papers that stay ticked, and takes the dates into a calendar', async ({
  page,
}) => {
  const reader = await ownerWithGraduate(page)
  const dates = section(page, 'dates')
  await expect(dates.locator('[data-date="2027-06-30"]')).toHaveText(
    '2027年6月30日：最后一天：招用高校毕业生社会保险补贴',
  )
  await expect(dates.locator('[data-date="2027-12-31"]').first()).toContainText('规定到期')
  await expect(dates.getByRole('img', { name: /^时间图，共 \d+ 项政策/ })).toBeVisible()
  await pressFarDown(dates.locator('summary', { hasText: '时间图的文字版' }))
  const graduate = dates.locator('[data-dated="graduate-hire-insurance-subsidy"]')
  await expect(graduate).toContainText('到 2027年6月30日 为止，可能符合（您的最后一天）')
  await expect(graduate).toContainText('什么时候办：全国没有统一的期限')

  const contract = section(page, 'papers').getByRole('checkbox', { name: '劳动合同复印件' })
  await expect(section(page, 'papers')).toContainText('已备好 0 样')
  await tickFarDown(contract)
  await expect(section(page, 'papers')).toContainText('已备好 1 样')
  await pressFarDown(page.getByRole('link', { name: '修改回答' }))
  await page.getByRole('link', { name: '职工人数：修改', exact: true }).click()
  await reader.type('您的单位有多少名在职职工？', '9')
  await reader.seeResult()
  await expect(contract).toBeChecked()

  const save = page.getByRole('button', { name: '下载日历文件（.ics）' })
  const { name, text, events } = await savedBy(page, () => pressFarDown(save))
  expect(name).toBe('huice-2026-11-23.ics')
  await expect(page.getByRole('status').filter({ hasText: name })).toBeVisible()
  const last = events.find(({ uid }) => uid.startsWith('graduate-hire-insurance-subsidy-last-day'))
  expect(last?.startDate.toString()).toBe('2027-06-30')
  expect(last?.endDate.toString()).toBe('2027-07-01')
  expect(last?.summary).toBe('惠策｜最后一天：招用高校毕业生社会保险补贴')
  expect(last?.description).toContain('电话 12333')
  const shown = await dates
    .locator('[data-date]')
    .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-date')))
  expect(events.map(({ startDate }) => startDate.toString())).toEqual(shown)
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)

  await page.getByRole('link', { name: '清除全部回答' }).click()
  await page.getByRole('button', { name: '清除', exact: true }).click()
  await page.goBack()
  await page.goBack()
  await expect(section(page, 'papers').getByRole('checkbox', { checked: true })).toHaveCount(0)
})

test('an old day asked about puts nothing past into the calendar', async ({ page }) => {
  const shown = section(page, 'dates').locator('[data-date]')
  const reader = readerOf(page)
  await page.goto('/individual')
  await reader.answerAll({
    '您是毕业生，或者快要毕业了吗？': '是',
    '您的毕业证书是哪一天发的？': '2024-6-20',
  })
  await reader.seeResult()
  await follow(page, '/individual/result?on=2023-08-30')
  // Much is not answered yet, but the certificate sets the last day.
  await expect(shown.first()).toHaveText('2024年6月20日：可能符合的最后一天：毕业生一次性求职补贴')
  const save = page.getByRole('button', { name: '下载日历文件（.ics）' })
  const days = (await savedBy(page, () => pressFarDown(save))).events.map(({ startDate }) =>
    startDate.toString(),
  )
  expect(days.length).toBeGreaterThan(0)
  expect(days.filter((day) => day < '2026-11-23')).toEqual([])
})

test('on paper the result is a document for the counter', { tag: '@main' }, async ({ page }) => {
  const reader = await ownerWithGraduate(page)
  const subsidy = page.getByRole('article', { name: '招用高校毕业生社会保险补贴' })
  await expect(page.getByText('打印日期')).toBeHidden()
  await reader.unfold('招用高校毕业生社会保险补贴')
  await pressFarDown(subsidy.locator('summary', { hasText: '有效期、规定的变化和依据' }))
  const [folded, opened] = [page.locator('main details:not([open])'), page.locator('main details[open]')]
  const before = await opened.count()
  expect(await folded.count()).toBeGreaterThan(5)
  // What only paper tells of a card that nobody opened is not there before.
  const untold = page.locator('[data-verdict="ineligible"] details details.print-all')
  await expect(untold).toHaveCount(0)
  await putOnPaper(page)
  await expect(folded).toHaveCount(0)
  await expect(untold.first()).toBeHidden()
  await page.evaluate(() => document.documentElement.setAttribute('data-print', 'all'))
  await expect(untold.first()).toBeVisible()
  await page.evaluate(() => document.documentElement.removeAttribute('data-print'))
  for (const row of ['打印日期', '按哪天的规定', '职工人数', '单位每月缴的社保费'])
    await expect(page.locator('.print-only dt', { hasText: row }).first()).toBeVisible()
  await expect(page.getByText(/规则版本 \d{4}-\d\d-\d\d/).first()).toBeVisible()
  await expect(page.locator('.print-only').last()).toContainText('1,200 元')
  await expect(page.locator('.print-only td:nth-child(2)').first()).toHaveCSS('white-space', 'nowrap')
  await expect(page.locator('.print-only td:nth-child(3)').first()).toHaveCSS('word-break', 'keep-all')
  await expect(subsidy.locator('[data-condition="graduation-year"]')).toBeVisible()
  await expect(subsidy.getByText('财社〔2023〕181号').first()).toBeVisible()
  await expect(subsidy.getByText('电话 12333').first()).toBeVisible()
  const refused = page.locator('[data-verdict="ineligible"] details [data-truth]').first()
  await expect(refused).toBeVisible()
  await expect(page.getByRole('link', { name: '清除全部回答' })).toBeHidden()
  // A term is a word of its sentence, and looks like it on paper.
  const buttons = page.locator('button:not(.term)')
  await expect(buttons.filter({ visible: true })).toHaveCount(0)
  await expect(page.locator('.term').first()).toHaveCSS('text-decoration-line', 'none')
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(opened).toHaveCount(before)
})

test('the reader may print only what they can get', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.body.dataset.printed = document.documentElement.dataset.print ?? ''
    }
  })
  await openResult(page, '/individual/result?lang=en')
  await pressFarDown(page.getByRole('button', { name: 'Print what you can get' }))
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yours')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: 'What you can get' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What depends on an open question' })).toBeHidden()
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(page.getByRole('heading', { name: 'What depends on an open question' })).toBeVisible()
})

for (const [lang, words] of [
  ['zh-CN', { result: '/enterprise/result', save: '下载日历文件（.ics）', papers: '材料清单' }],
  [
    'en',
    { result: '/individual/result', save: 'Download a calendar file (.ics)', papers: 'Papers to bring' },
  ],
] as const) {
  test(`ticks and calendar by keyboard alone, ${lang}`, async ({ page }) => {
    await openResult(page, `${words.result}?lang=${lang}`)
    await page.getByRole('link', { name: words.papers }).focus()
    await page.keyboard.press('Enter')
    const first = section(page, 'papers').getByRole('checkbox').first()
    for (let n = 0; n < 20 && !(await first.evaluate((box) => box === document.activeElement)); n++)
      await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await expect(first).toBeChecked()
    const save = page.getByRole('button', { name: words.save })
    for (let n = 0; n < 40 && !(await save.evaluate((button) => button === document.activeElement)); n++)
      await page.keyboard.press('Tab')
    const { events } = await savedBy(page, () => page.keyboard.press('Enter'))
    expect(events.length).toBeGreaterThan(0)
  })
}
