import type { Page } from '@playwright/test'
import { tabTo } from './support/keyboard'
import { readerOf } from './support/reader'
import { expect, test } from './support/story'

const press = async (page: Page, role: 'link' | 'button', name: string | RegExp): Promise<void> => {
  await tabTo(page, page.getByRole(role, { name }).first())
  await page.keyboard.press('Enter')
}

/** Chooses by keys: Tab leads into the group, arrows to the option. */
const choose = async (page: Page, option: string): Promise<void> => {
  const wanted = page.getByRole('radio', { name: option, exact: true })
  await tabTo(page, page.getByRole('radio').first())
  await page.keyboard.press('Space')
  for (let n = 0; n < 20 && !(await wanted.isChecked()); n++) await page.keyboard.press('ArrowDown')
  await expect(wanted).toBeChecked()
}

/** Types what is typed, opens what opens, and ticks what is ticked. */
const answer = async (page: Page, given: string): Promise<void> => {
  const [select, text] = [page.getByRole('combobox'), page.getByRole('textbox')]
  const line = page.getByRole('checkbox', { name: given, exact: true })
  if (await line.isVisible()) {
    await tabTo(page, line)
    await page.keyboard.press('Space')
  } else if (await select.isVisible()) {
    await tabTo(page, select)
    await page.keyboard.press('End')
    await expect(select.locator('option:checked')).toHaveText(given)
  } else if (await text.isVisible()) {
    await tabTo(page, text)
    await page.keyboard.type(given)
  } else await choose(page, given)
}

const shrug = async (page: Page): Promise<void> => {
  const tick = page.locator('[data-unknown-for]').first()
  if (await page.getByRole('radio').first().isVisible()) return choose(page, '不知道')
  // Lines left alone are answered; what is typed has a tick of its own.
  if (!(await page.getByRole('textbox').isVisible())) return undefined
  await tabTo(page, tick)
  return page.keyboard.press('Space')
}

const ANSWERS: Readonly<Record<string, string>> = {
  '您是毕业生，或者快要毕业了吗？': '是',
  '您的毕业证书是哪一天发的？': '2027-6-1',
  '您读的是哪一类学校？': '普通高校',
  '您能工作，也想找工作吗？': '是',
  '您领过一次性求职补贴（求职创业补贴）吗？': '没领过',
  '下面哪些符合您或您的家庭？': '我有残疾人证',
}

test('a graduate goes by the keyboard alone from the first page to the printed result', async ({ page }) => {
  test.slow()
  const reader = readerOf(page)
  const heading = page.getByRole('heading', { level: 1 })
  await page.goto('/')
  await reader.asked('看看您能享受哪些就业扶持政策')
  await press(page, 'link', /我是毕业生或在找工作/)
  await expect(heading).toBeFocused()
  for (let n = 0; n < 40; n++) {
    const question = (await heading.textContent()) ?? ''
    if (question === '请核对您的回答') break
    const given = ANSWERS[question]
    if (given === undefined && (await page.getByRole('combobox').isVisible())) await answer(page, '不知道')
    else if (given === undefined) await shrug(page)
    else await answer(page, given)
    await press(page, 'button', '继续')
    await expect(heading).not.toHaveText(question)
    await expect(heading).toBeFocused()
  }
  await press(page, 'link', '查看结果')
  await expect(reader.heading('您可以享受的扶持')).toBeFocused()
  const subsidy = page.locator('[data-policy="graduate-job-seeking-subsidy"]')
  const more = subsidy.locator('summary').first()
  await more.focus()
  await page.keyboard.press('Enter')
  const words = subsidy.locator('summary').filter({ hasText: '这里用到的词' })
  await words.focus()
  await page.keyboard.press('Enter')
  await expect(subsidy.getByRole('term').filter({ hasText: '毕业学年' })).toBeVisible()
  await page.evaluate(() =>
    Object.assign(window, { print: () => document.body.setAttribute('data-printed', '') }),
  )
  const print = page.getByRole('button', { name: '打印全部结果' })
  await print.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-printed]')).toHaveCount(1)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('谁的情况')).toBeVisible()
  await expect(page.getByRole('term').filter({ hasText: '毕业学年' }).first()).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  const glossary = page.getByRole('link', { name: '词语解释', exact: true })
  await glossary.focus()
  await page.keyboard.press('Enter')
  await expect(reader.heading('词语解释')).toBeFocused()
  await tabTo(page, page.getByRole('searchbox'))
  await page.keyboard.type('毕业学年')
  await expect(page.getByRole('term')).toHaveText(['毕业学年'])
})
