import type { Page, Route } from '@playwright/test'
import { readerOf } from './support/reader'
import { expect, test } from './support/story'

const WORDS = '**/assets/en-*.js'

/** Holds the words of English back. @returns the way to let them come */
const holdWords = async (page: Page) => {
  const held: Route[] = []
  await page.route(WORDS, (route) => void held.push(route))
  return async () => {
    await expect.poll(() => held.length).toBeGreaterThan(0)
    await Promise.all(held.map((route) => route.continue()))
  }
}

const press = (page: Page, way: 'English' | '中文') =>
  page.getByRole('link', { name: way, exact: true }).click()

test('whoever goes on while another language is on its way stays on the new page, and reads it in that language', async ({
  page,
}) => {
  await page.goto('/enterprise')
  const letCome = await holdWords(page)
  await press(page, 'English')
  await readerOf(page).choose('您的单位是哪一类？', '企业')
  await readerOf(page).asked('您的单位有多少名在职职工？')
  await letCome()
  await readerOf(page, 'en').asked('How many employees do you have?')
  await expect(page).toHaveURL(/\/enterprise\/employees\?lang=en$/)
})

test('of two languages pressed one after the other the last is spoken', async ({ page }) => {
  await page.goto('/glossary')
  const letCome = await holdWords(page)
  await press(page, 'English')
  await press(page, '中文')
  const [words] = await Promise.all([page.waitForResponse(WORDS), letCome()])
  await words.finished()
  await page.getByRole('contentinfo').getByRole('link', { name: '您的回答去了哪里' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('您的回答去了哪里')
  await expect(page).not.toHaveURL(/en/)
})
