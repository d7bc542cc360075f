import type { Page } from '@playwright/test'
import { openFile, saveFrom, withAnswers } from './support/keeping'
import { readerOf } from './support/reader'
import { pressFarDown, tickFarDown } from './support/result'
import { expect, test } from './support/story'
import { unmarkedChinese } from './support/tongue'

type Way = 'English' | '中文'

const html = (page: Page) => page.locator('html')

/** Another language, by keyboard: the reader stays where they are, on the link and at the same place of the page. */
const switchTo = async (page: Page, way: Way): Promise<void> => {
  const link = page.getByRole('link', { name: way, exact: true })
  await link.focus()
  const place = () => page.locator('h1').evaluate((heading) => heading.getBoundingClientRect().top)
  const before = await place()
  await page.keyboard.press('Enter')
  await expect(html(page)).toHaveAttribute('lang', way === 'English' ? 'en' : 'zh-CN')
  await expect(html(page)).toHaveAttribute('dir', 'ltr')
  await expect(link).toBeFocused()
  await expect(link).toHaveAttribute('aria-current', 'true')
  // Lines above may be fewer in the other language; the reader is not thrown to the top for it.
  await expect.poll(async () => Math.abs((await place()) - before)).toBeLessThan(120)
}

/** No Chinese is left but what says that it is Chinese. */
const expectEnglish = (page: Page) => expect.poll(() => unmarkedChinese(page)).toEqual([])

test('in the middle of a question, what is typed stays, with its error told in the other language', {
  tag: '@main',
}, async ({ page }) => {
  const reader = readerOf(page)
  const english = readerOf(page, 'en')
  await page.goto('/enterprise')
  await reader.choose('您的单位是哪一类？', '企业')
  await page.getByRole('textbox').fill('三十一个')
  await switchTo(page, 'English')
  await expect(page).toHaveTitle('How many employees do you have? – Huice')
  await expect(page.getByRole('textbox')).toHaveValue('三十一个')
  await english.goOn()
  const summary = page.locator('[data-error-summary]')
  await expect(summary).toContainText('Write a number')
  await page.getByRole('textbox').fill('31.5')
  await switchTo(page, '中文')
  await expect(summary).toContainText('请填写人数')
  await expect(page.getByRole('textbox')).toHaveAccessibleDescription(/请填写人数/)
  await expect(page.getByRole('textbox')).toHaveValue('31.5')
  await switchTo(page, 'English')
  await expect(summary).toContainText('Write a number')
  await expect(page.getByRole('textbox')).toHaveValue('31.5')
})

test('on the page of a hire that is half filled in, every answer stays', async ({ page }) => {
  const reader = readerOf(page)
  const english = readerOf(page, 'en')
  await page.goto('/enterprise/hires')
  await reader.addPerson()
  await page.getByRole('textbox', { name: '这名员工是哪一天招用的？' }).fill('2026-8')
  await reader.say('这名员工是高校毕业生吗？', '是')
  await switchTo(page, 'English')
  await expect(page.getByRole('textbox', { name: 'When was this person hired?' })).toHaveValue('2026-8')
  await expect(page.locator('[name="enterprise.hires.0.graduate"][value="yes"]')).toBeChecked()
  await english.savePerson()
  await expect(page.locator('[data-error-summary]')).toContainText('Write the whole date')
  await switchTo(page, '中文')
  await expect(page.locator('[data-error-summary]')).toContainText('请把日期写完整')
  await expect(page.locator('[name="enterprise.hires.0.hiredOn"]')).toHaveValue('2026-8')
})

test('on the pages of answers, result and keeping, all of it is told in the other language', async ({
  page,
}) => {
  const reader = readerOf(page)
  const english = readerOf(page, 'en')
  await withAnswers(page)
  await switchTo(page, 'English')
  await english.asked('Check your answers')
  await expectEnglish(page)
  await switchTo(page, '中文')
  await reader.seeResult()
  await tickFarDown(page.getByRole('checkbox').first())
  const paper = await page.getByRole('checkbox').first().getAttribute('value')
  await switchTo(page, 'English')
  await expect(page).toHaveTitle('Support for your business – Huice')
  await expect(page.locator(`[value="${paper}"]`)).toBeChecked()
  await expectEnglish(page)
  await pressFarDown(page.getByRole('link', { name: 'Keep or share your answers' }))
  await page.getByRole('button', { name: 'Make the link' }).click()
  const link = page.getByRole('textbox', { name: 'Link with your answers' })
  const made = (await link.inputValue()).split('#')[1]
  await expectEnglish(page)
  await switchTo(page, '中文')
  await expect(page.getByRole('textbox')).toHaveValue(new RegExp(`#${made}$`))
})

test('on a receipt that was opened, it is told in the other language', async ({ page }) => {
  await withAnswers(page)
  await page.getByRole('link', { name: '保存或分享回答' }).click()
  const receipt = await saveFrom(page, '保存结果记录', 'huice-receipt-2026-11-23.json')
  await page.goto('/open')
  await openFile(page, '不是文件')
  await expect(page.locator('[data-problem]')).toContainText('不')
  await switchTo(page, 'English')
  await expect(page.locator('[data-problem]')).toContainText('It cannot be read')
  await page.locator('input[type=file]').setInputFiles(receipt)
  await expect(page.getByRole('heading', { level: 1, name: 'Receipt for 23 November 2026' })).toBeVisible()
  await expectEnglish(page)
  await switchTo(page, '中文')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2026年11月23日')
})
