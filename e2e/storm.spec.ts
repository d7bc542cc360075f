import type { Page } from '@playwright/test'
import { FIRST, heading, STAFF } from './support/firm'
import { withAnswers } from './support/keeping'
import { readerOf } from './support/reader'
import { openResult } from './support/result'
import { fits } from './support/scan'
import { expect, test } from './support/story'

/** A firm of 31, asked its next question. */
const begun = async (page: Page) => {
  const reader = readerOf(page)
  await page.goto('/enterprise')
  await reader.choose(FIRST, '企业')
  await reader.type(STAFF, '31')
  return reader
}

test('a page that is killed in the moment of a press has what was typed, where answers are kept', async ({
  page,
}) => {
  await withAnswers(page)
  await page.getByRole('link', { name: '保存或分享回答' }).click()
  await page.locator('[data-action="keep"]').click()
  await page.goto('/enterprise/employees')
  await page.getByRole('textbox').fill('77')
  const again = page.waitForEvent('load')
  await page.evaluate(() => {
    document.querySelector<HTMLButtonElement>('form [type=submit]')?.click()
    location.reload()
  })
  await again
  await readerOf(page).asked(STAFF)
  await expect(page.getByRole('textbox')).toHaveValue('77')
})

test('back and forth in a storm ends where the reader is, with every answer', async ({ page }) => {
  const reader = await begun(page)
  await expect(heading(page)).not.toHaveText(STAFF)
  const last = (await heading(page).textContent()) ?? ''
  for (let n = 0; n < 15; n++) {
    await page.goBack({ waitUntil: 'commit' })
    await page.goForward({ waitUntil: 'commit' })
  }
  await expect(heading(page)).toHaveText(last)
  await page.goBack()
  await reader.asked(STAFF)
  await expect(page.getByRole('textbox')).toHaveValue('31')
  await page.goBack()
  await expect(page.getByRole('radio', { name: '企业', exact: true })).toBeChecked()
})

test('turning the phone and zooming in the middle of a field keep what is typed and the focus', async ({
  page,
}) => {
  const reader = readerOf(page)
  await page.goto('/enterprise')
  await reader.choose(FIRST, '企业')
  await reader.asked(STAFF)
  const field = page.getByRole('textbox')
  await field.pressSequentially('12')
  for (const size of [
    { width: 844, height: 390 },
    { width: 320, height: 256 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size)
    await expect(field).toBeFocused()
    await expect(field).toHaveValue('12')
    expect(await fits(page)).toBe(true)
  }
  await field.pressSequentially('3')
  await expect(field).toHaveValue('123')
})

test('a page that is killed and opened again at every step has every answer, where they are kept', async ({
  page,
}) => {
  test.slow()
  await withAnswers(page)
  await page.getByRole('link', { name: '保存或分享回答' }).click()
  await page.getByRole('button', { name: '同意，存到 2026年12月23日' }).click()
  await page.goto('/enterprise/check')
  const answers = page.locator('.summary-list')
  await expect(answers.first()).toBeVisible()
  const told = await answers.allTextContents()
  expect(told.join('')).toContain('31')
  const steps = await page
    .locator('.summary-list a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(steps.length).toBeGreaterThan(3)
  for (const step of [...steps, '/enterprise/result', '/enterprise/table']) {
    await page.goto(step)
    await page.reload()
    await expect(heading(page)).toBeVisible()
    await page.goto('/enterprise/check')
    await expect(answers.first()).toBeVisible()
    expect(await answers.allTextContents(), step).toEqual(told)
  }
})

test('a device that lives before the rules is asked about its date, and nothing is judged silently', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2019-01-01T10:00:00+08:00'))
  await page.goto('/')
  await expect(page.locator('[data-wrong-clock]')).toContainText('2019年1月1日')
  await expect(page.locator('[data-as-of="2019-01-01"]')).toBeVisible()
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00+08:00'))
  await page.goto('/')
  await expect(page.locator('[data-wrong-clock]')).toHaveCount(0)
})

test('a result that is open past midnight is of the new day, in its head and in each verdict', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-12-31T23:58:00+08:00'))
  await openResult(page, '/enterprise/result')
  await expect(page.locator('[data-as-of="2026-12-31"]')).toContainText('今天')
  const grant = page.locator('[data-policy=job-expansion-grant]')
  await expect(grant).not.toHaveAttribute('data-verdict', 'not-in-force')
  await page.clock.setFixedTime(new Date('2027-01-01T00:02:00+08:00'))
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(page.locator('[data-as-of="2027-01-01"]')).toContainText('今天')
  await expect(grant).toHaveAttribute('data-verdict', 'not-in-force')
})
