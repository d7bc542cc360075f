import type { Page } from '@playwright/test'
import { FIRST, heading, STAFF } from './support/firm'
import { withAnswers } from './support/keeping'
import { readerOf } from './support/reader'
import { follow } from './support/result'
import { expect, test } from './support/story'

const onward = (page: Page) => page.getByRole('button', { name: '继续', exact: true })

test('pressing Continue twice and thrice goes on by one page, and loses nothing', async ({ page }) => {
  const reader = readerOf(page)
  await page.goto('/enterprise')
  await reader.asked(FIRST)
  await page.getByRole('radio', { name: '企业', exact: true }).check()
  await onward(page).dblclick()
  await reader.asked(STAFF)
  await page.getByRole('textbox').fill('31')
  await onward(page).click({ clickCount: 3 })
  await expect(heading(page)).not.toHaveText(STAFF)
  await page.goBack()
  await reader.asked(STAFF)
  await expect(page.getByRole('textbox')).toHaveValue('31')
})

/** What stood on the page in each moment in which a button or a link showed that its press was taken. */
const watchPresses = async (page: Page) => {
  await page.evaluate(() => {
    const seen: (string | null | undefined)[] = []
    Object.assign(window, { seen })
    const see = () => {
      if (document.querySelector('form[data-pressed], a[data-pressed]'))
        seen.push(document.querySelector('[data-error-summary], h1')?.textContent)
    }
    new MutationObserver(see).observe(document, { subtree: true, attributeFilter: ['data-pressed'] })
  })
  return (): Promise<unknown> => page.evaluate(() => Reflect.get(window, 'seen'))
}

/** Opens the first question on a device that takes a hundred times as long for all it does, by its own clock. */
const beginSlowly = async (page: Page) => {
  await page.addInitScript(() => {
    const now = performance.now.bind(performance)
    performance.now = () => 100 * now()
  })
  await page.goto('/enterprise')
  await expect(heading(page)).toHaveText(FIRST)
}

/** The same, up to the second question. */
const goOnSlowly = async (page: Page) => {
  await beginSlowly(page)
  const reader = readerOf(page)
  await reader.choose(FIRST, '企业')
  await reader.asked(STAFF)
  return reader
}

test('on a slow device the button shows that its press is taken before the next question is there', async ({
  page,
}) => {
  const reader = await goOnSlowly(page)
  const seen = await watchPresses(page)
  await page.getByRole('textbox').fill('31')
  await onward(page).click()
  await expect(heading(page)).not.toHaveText(STAFF)
  expect(await seen()).toEqual([STAFF])
  await page.goBack()
  await reader.asked(STAFF)
  await expect(page.getByRole('textbox')).toHaveValue('31')
})

test('on a slow device a button that is a link shows that its press is taken; no more is drawn for a finger', async ({
  page,
}) => {
  await beginSlowly(page)
  await readerOf(page).choose(FIRST, '企业')
  await follow(page, '/enterprise/check')
  await expect(heading(page)).toHaveText('请核对您的回答')
  const button = page.locator('[data-action="see-result"]')
  await expect(button).toHaveCSS('-webkit-tap-highlight-color', 'rgba(0, 0, 0, 0)')
  const seen = await watchPresses(page)
  await button.click()
  await expect(heading(page)).not.toHaveText('请核对您的回答')
  expect(await seen()).toEqual(['请核对您的回答'])
  await expect(page.locator('[data-pressed]')).toHaveCount(0)
})

test('on a slow device a link that is pressed twice is followed once', async ({ page }) => {
  await beginSlowly(page)
  const before = await page.evaluate(() => {
    const link = document.querySelector<HTMLElement>('footer a[href$="/glossary"]')
    link?.click()
    link?.click()
    return history.length
  })
  await expect(heading(page)).toHaveText('词语解释')
  expect(await page.evaluate(() => history.length)).toBe(before + 1)
})

test('on a slow device a press that is refused shows on the button, too, before the page says what is wrong', async ({
  page,
}) => {
  await beginSlowly(page)
  const seen = await watchPresses(page)
  await onward(page).click()
  await expect(page.locator('[data-error-summary]')).toBeVisible()
  expect(await seen()).toEqual([FIRST])
})

test('a button shows that it is held, and the field beside it keeps the focus until the press shows', async ({
  page,
}) => {
  await goOnSlowly(page)
  const [field, button] = [page.getByRole('textbox'), onward(page)] as const
  await field.fill('许多人')
  const colour = () => button.evaluate((element) => getComputedStyle(element).backgroundColor)
  const before = await colour()
  await button.hover()
  await page.mouse.down()
  expect(await colour()).not.toBe(before)
  await expect(field).toBeFocused()
  await page.mouse.up()
  await expect(page.locator('[data-error-summary]')).toBeFocused()
  await expect(field).toHaveValue('许多人')
  await expect(button).toHaveCSS('background-color', before)
})

test('a press of Continue is not lost where what it leaves brings a notice above it', async ({ page }) => {
  await withAnswers(page)
  await page.getByRole('link', { name: '保存或分享回答' }).click()
  await page.getByRole('button', { name: /^同意/ }).click()
  await expect(page.locator('[data-action=stop-keeping]')).toBeVisible()
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'QuotaExceededError')
    }
  })
  await follow(page, '/enterprise/employees')
  await page.getByRole('textbox').fill('33')
  const next = await onward(page).boundingBox()
  if (next === null) throw new Error('no button')
  await page.mouse.move(next.x + next.width / 2, next.y + next.height / 2)
  await page.mouse.down()
  await page.evaluate(() => new Promise((give) => requestAnimationFrame(() => requestAnimationFrame(give))))
  await page.mouse.up()
  await expect(heading(page)).not.toHaveText(STAFF)
})
