import type { Page } from '@playwright/test'
import { fits, scan, scanDark } from './support/scan'
import { expect, test } from './support/story'

test('a page of its own: what, how much, until when, how sure, and the rule as a tree', {
  tag: '@main',
}, async ({ page }) => {
  await page.goto('/policies/disability-levy-exemption')
  await expect(page).toHaveTitle('30 人以下企业免缴残保金 – 惠策')
  await expect(page.locator('meta[name="description"]')).toHaveAttribute(
    'content',
    /^小型企业免征残疾人就业保障金 · 在职职工 30 人/,
  )
  const row = (name: string) => page.locator('dl > div').filter({ hasText: name }).first()
  await expect(row('给谁')).toContainText('给用人单位')
  await expect(row('到什么时候')).toContainText('到 2027年12月31日 为止')
  await expect(row('有多确定')).toContainText('已确认')
  await expect(row('最近核对')).toContainText('2026年11月23日 核对')
  const rule = page.locator('#rule')
  await expect(rule.getByText('以下各项都要符合')).toBeVisible()
  await expect(rule.locator('[data-rule="at-most-30-staff"]')).toContainText('在职职工总数不超过 30 人')
})

test('a figure leads to its history, as a drawing and as a table', async ({ page }) => {
  await page.goto('/policies/disability-levy-exemption?lang=en')
  await page.locator('#rule').getByRole('link', { name: '30', exact: true }).click()
  const figure = page.locator('[data-figure="at-most-30-staff"]')
  await expect(figure).toBeInViewport()
  await expect(figure).toContainText(
    '20 people until 31 March 2017, 30 people from 1 April 2017 to 31 December 2027',
  )
  await expect(figure.getByRole('img')).toHaveAccessibleName(/20 people until 31 March 2017/)
  const rows = figure.getByRole('row')
  await expect(rows.nth(1)).toContainText(/20 people2014-10-312017-03-31财税〔2015〕72号/)
  await expect(rows.nth(2)).toContainText(/30 people2017-04-012027-12-31财税〔2017〕18号/)
})

test('on another day the rule is the one of that day', async ({ page }) => {
  await page.goto('/policies/disability-levy-exemption?on=2016-05-01')
  const rule = page.locator('#rule')
  await expect(rule).toContainText('在职职工总数不超过 20 人')
  await expect(rule).toContainText('工商登记还没有满三年')
  await expect(page.locator('[data-edition="2014"]')).toContainText('当天有效')
})

test('versions stand side by side, with what changed in words', async ({ page }) => {
  await page.goto('/policies/graduate-job-seeking-subsidy?lang=en')
  await expect(page.locator('[data-edition]')).toHaveCount(5)
  await expect(page.locator('[data-edition="2017"]')).toContainText(
    'Now also counts: Recognised as a person in extreme hardship',
  )
  await expect(page.locator('[data-edition="2023"]')).toContainText('No longer counts: Registered as out of')
  await expect(page.locator('[data-edition="2026"]')).toContainText('The conditions stayed the same.')
  await expect(page.locator('[data-edition="2026"]')).toContainText('To be confirmed')
  await page.locator('summary').filter({ hasText: 'Conditions side by side' }).click()
  const row = page.getByRole('row').filter({ hasText: 'Has had a national student loan' })
  await expect(row.getByText('yes', { exact: true })).toHaveCount(5)
})

test('provinces: what each has set, and that others are not held', async ({ page }) => {
  await page.goto('/policies/graduate-job-seeking-subsidy')
  const amounts = page.locator('[data-figure="job-seeking-subsidy"]')
  await expect(amounts.getByRole('row').filter({ hasText: '天津' })).toContainText('3,000 元')
  await expect(amounts.getByRole('row').last()).toContainText('由省里规定，我们没有查到，请问 12333')
  await expect(page.locator('#deadlines').getByRole('row').filter({ hasText: '江苏' })).toContainText(
    '2026届',
  )
  await expect(page.locator('#documents')).toContainText('持残疾人证的：残疾人证')
})

test('a rule for each hire says so', async ({ page }) => {
  await page.goto('/policies/job-expansion-grant?lang=en')
  await expect(page.locator('#rule')).toContainText('For each person hired')
  await expect(page.locator('#rule')).toContainText('They were hired between 1 January 2026 and')
})

for (const id of ['disability-levy-exemption', 'job-expansion-grant', 'unemployment-benefit'])
  test(`the examples of ${id} are judged on the page and come out as expected`, async ({ page }) => {
    await page.goto(`/policies/${id}`)
    await page.getByRole('button', { name: '看例子' }).click()
    await expect(page.locator('[data-examples]')).toHaveAttribute('data-unlike', '0')
    await expect(page.locator('[data-pair]').first()).toBeVisible()
    await page.getByText(/^全部例子（\d+ 个）$/).click()
    await expect(page.locator('[data-example="1"]')).toBeVisible()
    await expect(page.getByText('这个例子的结论与编写时的预期不同')).toHaveCount(0)
  })

test('an example that comes out otherwise is marked, and one that cannot be had may be tried again', async ({
  page,
}) => {
  let asked = 0
  await page.route('**/unemployment-benefit.cases.json', (route) => {
    asked++
    return asked < 3
      ? route.fulfill({ status: 500 })
      : route.fulfill({
          json: {
            policy: 'unemployment-benefit',
            cases: [{ title: 'Wrong', asOf: '2026-01-01', facts: {}, expect: { verdict: 'eligible' } }],
          },
        })
  })
  await page.goto('/policies/unemployment-benefit')
  await page.getByRole('button', { name: '看例子' }).click()
  await expect(page.getByRole('alert')).toContainText('例子没有读到')
  await page.getByRole('button', { name: '再试一次' }).click()
  await page.getByText('全部例子（1 个）').click()
  await expect(page.getByText('这个例子的结论与编写时的预期不同')).toBeVisible()
})

/** All but the long list of examples, which are all alike. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details'))
      details.open = !details.matches('[data-examples] > details')
  })

for (const address of [
  '/policies?q=cbj',
  '/policies/disability-levy-exemption',
  '/policies/graduate-job-seeking-subsidy?lang=en',
  '/policies/job-expansion-grant?on=2030-01-01',
])
  test(`${address} is without a fault for assistive technology, in light and in dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const show = page.getByRole('button', { name: '看例子' })
    if (await show.isVisible()) {
      await show.click()
      await expect(page.locator('[data-examples]')).toBeVisible()
    }
    await unfold(page)
    expect([...(await scan(page)), ...(await scanDark(page))]).toEqual([])
  })

test('fits a screen of 320 px, in both languages', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const id of [
    '',
    '/graduate-job-seeking-subsidy',
    '/disability-levy-exemption',
    '/employment-difficulty-recognition',
  ])
    for (const language of ['zh-CN', 'en']) {
      await page.goto(`/policies${id}?lang=${language}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await unfold(page)
      expect(await fits(page), `${id} ${language}`).toBe(true)
    }
})

test('on paper nothing is said of a button that is not there', async ({ page }) => {
  await page.goto('/policies/disability-levy-exemption')
  const hint = page.getByText('只问这一项政策需要的问题。')
  await expect(hint).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(hint).toBeHidden()
})

test('paper has the examples where they are shown, and no heading of theirs where they are not', async ({
  page,
}) => {
  await page.goto('/policies/unemployment-benefit')
  const section = page.locator('#examples')
  await expect(section).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(section).toBeHidden()
  await expect(page.locator('a[href="#examples"]')).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await expect(page.locator('a[href="#examples"]')).toBeVisible()
  await page.getByRole('button', { name: '看例子' }).click()
  await page.emulateMedia({ media: 'print' })
  await expect(section.locator('[data-pair]').first()).toBeVisible()
})
