import type { Page } from '@playwright/test'
import { openFile, seeResult } from './support/keeping'
import { scattered } from './support/look'
import { putOnPaper } from './support/paper'
import { follow } from './support/result'
import { handIn } from './support/spreadsheet'
import { expect, test } from './support/story'

/** The width of a sheet between its margins, in the pixels that browsers print by. */
const SHEET = { width: 680, height: 1000 }
const MORE_THAN_A_PAGE = 60

const handInPeople = async (page: Page, lang: string, days: readonly string[]): Promise<void> => {
  await page.goto(`/enterprise/table?lang=${lang}`)
  await expect(page.locator('#cell-0-name')).toBeVisible()
  const lines = days.map((day, at) => `员工${at},${day},是`)
  await handIn(page, 'a.csv', Buffer.from(['姓名,招用日期,高校毕业生', ...lines].join('\r\n')))
  await expect(page.locator('#cell-0-name')).toHaveValue('员工0')
}

/** What stands further out than the sheet goes. */
const cutOff = (page: Page) =>
  page.locator('main :is(th, td, p, li)').evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility() && !one.matches('.heard-only, .heard-only *'))
      .filter((one) => one.getBoundingClientRect().right > window.innerWidth)
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  )

for (const lang of ['zh-CN', 'en'])
  test(`each person's results are on paper with all their columns and all people, ${lang}`, async ({
    page,
  }) => {
    await handInPeople(page, lang, Array(MORE_THAN_A_PAGE).fill('2026-07-01'))
    await follow(page, `/enterprise/table/results?lang=${lang}`)
    await expect(page.locator('[data-hire]').first()).toBeVisible()
    await page.setViewportSize(SHEET)
    await putOnPaper(page)
    await expect(page.locator('[data-hire]')).toHaveCount(MORE_THAN_A_PAGE)
    expect(await cutOff(page)).toEqual([])
    await expect(page.locator('.pager')).toBeHidden()
    await expect(page.getByText(/可以用表格软件打开|Opens in a spreadsheet/)).toBeHidden()
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await expect(page.locator('[data-hire]')).toHaveCount(50)
  })

test('of a list of more people than paper holds the first are printed, and it says so', async ({ page }) => {
  await handInPeople(page, 'zh-CN', Array(501).fill('2026-07-01'))
  await follow(page, '/enterprise/table/results?lang=zh-CN')
  await expect(page.locator('[data-hire]').first()).toBeVisible()
  await putOnPaper(page)
  await expect(page.locator('[data-hire]')).toHaveCount(500)
  await expect(page.getByText('纸上只有前 500 名员工，共 501 名')).toBeVisible()
})

test('what is wrong in a list of Chinese names is one sentence in English', async ({ page }) => {
  await handInPeople(page, 'en', ['2026/13/1'])
  const wrong = page.locator('[data-error-summary]').getByRole('link')
  await expect(wrong).toHaveText(/^Person 1 \(员工0\), date of hire: This day does not exist/)
  expect(await scattered(page)).toEqual([])
})

const NOTHING_BUT_WORDS = {
  'person.wantsWork': true,
  'person.graduate': false,
  'person.employment': 'employed',
}

test('the sheet for the counter has no table of nothing, no word of what was done on screen, and whole boxes to tick', async ({
  page,
}) => {
  await seeResult(page, { 'person.graduate': true })
  await follow(page, '/open')
  await openFile(page, JSON.stringify({ format: 'huice-answers', version: 1, answers: NOTHING_BUT_WORDS }))
  await page.locator('[data-action="open"]').first().click()
  await page.locator('[data-action="see-result"]').click()
  await expect(page.locator('[data-policy]').first()).toBeVisible()
  await expect(page.getByText('回答已经打开。')).toBeVisible()
  await page.setViewportSize(SHEET)
  await putOnPaper(page)
  await expect(page.locator('.print-only').getByText('可以享受 0 项')).toBeVisible()
  await expect(page.locator('.print-only').first().locator('table')).toHaveCount(0)
  await expect(page.getByText('回答已经打开。')).toBeHidden()
  const within = await page.locator('.paper-box:visible').evaluateAll((all) =>
    all.map((one) => {
      const start = Number.parseFloat(getComputedStyle(one, '::before').insetInlineStart)
      const list = one.parentElement?.getBoundingClientRect().left ?? 0
      return one.getBoundingClientRect().left + start - list
    }),
  )
  expect(within.length).toBeGreaterThan(0)
  expect(Math.min(...within)).toBeGreaterThan(-0.5)
})

test('no field to search with and none for a file is printed', async ({ page }) => {
  const fields = page.locator('input[type=search], .file-field').first()
  for (const address of ['/glossary', '/policies', '/changes', '/open']) {
    await page.goto(address)
    await expect(fields).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(fields).toBeHidden()
    await page.emulateMedia({ media: 'screen' })
  }
})

test('the name of a figure is on the same sheet as its drawing', async ({ page }) => {
  await page.goto('/policies/disability-levy-exemption')
  await putOnPaper(page)
  await expect(page.locator('.figure-story[data-figure]').first()).toHaveCSS('break-inside', 'avoid')
})

test('the version of the rules on a receipt is in one piece', async ({ page }) => {
  await seeResult(page, NOTHING_BUT_WORDS)
  await follow(page, '/individual/keep')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-action="save-receipt"]').click(),
  ])
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk))
  await openFile(page, Buffer.concat(chunks), '/open')
  const made = page.getByText('结果记录写于')
  await expect(made).toBeVisible()
  await expect(made.locator('.day-whole').filter({ hasText: /^\d{4}-\d{2}-\d{2}$/ })).toHaveCount(2)
})
