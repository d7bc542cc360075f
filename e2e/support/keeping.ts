import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { readerOf } from './reader'

/** Answers of a firm of 31 people, up to the page where they are checked. */
export const withAnswers = async (page: Page): Promise<void> => {
  await page.goto('/enterprise')
  await readerOf(page).answerAll({
    '您的单位是哪一类？': '企业',
    '您的单位有多少名在职职工？': '31',
  })
}

/** Everything that a page can have left on the device. */
export const storedIn = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    cookies: document.cookie,
  }))

/** Hands a text in as a file, on the page that opens files. */
export const openFile = async (page: Page, text: string | Buffer, address?: string): Promise<void> => {
  if (address !== undefined) await page.goto(address)
  const buffer = typeof text === 'string' ? Buffer.from(text) : text
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer })
}

/** The result of answers that were kept in a file. */
export const seeResult = async (page: Page, answers: object, lang = 'zh-CN'): Promise<void> => {
  await openFile(page, JSON.stringify({ format: 'huice-answers', version: 1, answers }), `/open?lang=${lang}`)
  await page.locator('[data-action="open"]').first().click()
  await page.locator('[data-action="see-result"]').click()
  await expect(page.locator('[data-policy]').first()).toBeVisible()
}

/** Presses a button that saves a file. @returns where the browser put it */
export const saveFrom = async (page: Page, button: string, name: string): Promise<string> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  expect(download.suggestedFilename()).toBe(name)
  return download.path()
}

/** What a saved file holds. */
export const contentsOf = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

/** Holds back what is read of a file of that name. @returns the way to let go, which waits until the page has heard */
export const holdReading = async (page: Page, name: string) => {
  await page.evaluate((held) => {
    const gate = new Promise((letGo) => window.addEventListener('let-go', letGo, { once: true }))
    const { text, arrayBuffer } = File.prototype
    File.prototype.text = async function () {
      if (this.name === held) await gate
      return text.call(this)
    }
    File.prototype.arrayBuffer = async function () {
      if (this.name === held) await gate
      return arrayBuffer.call(this)
    }
  }, name)
  return () =>
    page.evaluate(async () => {
      window.dispatchEvent(new Event('let-go'))
      await new Promise((heard) => setTimeout(heard, 500))
    })
}
