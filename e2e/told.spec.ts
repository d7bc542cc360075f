import { Buffer } from 'node:buffer'
import type { Page } from '@playwright/test'
import { openFile } from './support/keeping'
import { handIn } from './support/spreadsheet'
import { expect, test } from './support/story'

/** Listens as strictly as some screen readers do: what a status holds as it comes is passed over, only what comes into it is heard. */
const listenStrictly = (page: Page) =>
  page.addInitScript(() => {
    const heard: string[] = []
    const known = new WeakMap<Element, string>()
    Object.assign(window, { inOrder: heard })
    new MutationObserver(() => {
      for (const region of document.querySelectorAll('[role=status]')) {
        const text = region.textContent?.trim() ?? ''
        if (text && known.has(region) && known.get(region) !== text) heard.push(text)
        known.set(region, text)
      }
    }).observe(document, { childList: true, characterData: true, subtree: true })
  })

const heardOn = (page: Page) => page.evaluate((): string[] => Reflect.get(window, 'inOrder'))

/** Something is done, it is heard what became of it, and the focus is somewhere. */
const expectHeard = async (page: Page, words: RegExp, act: () => Promise<unknown>): Promise<void> => {
  const before = (await heardOn(page)).length
  await act()
  await expect.poll(async () => (await heardOn(page)).slice(before).join('\n')).toMatch(words)
  await expect(page.locator('body')).not.toBeFocused()
}

const FIRM = {
  'enterprise.kind': 'enterprise',
  'enterprise.hires': [{ hiredOn: '2026-07-01' }, { hiredOn: '2026-08-01' }],
}
const FILE = JSON.stringify({ format: 'huice-answers', version: 1, answers: FIRM })
const LIST = Buffer.from('姓名,招用日期\r\n甲,2026-7-1')

test.describe('what became of an act is heard by the strictest ear', () => {
  test.beforeEach(({ page }) => listenStrictly(page))
  const press = (page: Page, name: string) => () =>
    page.getByRole('button', { name, exact: true }).press('Enter')

  test('of a file that is opened, of a person removed, brought back, and filled in as the one before', async ({
    page,
  }) => {
    await page.goto('/open')
    await page.locator('input[type=file]').focus()
    await expectHeard(page, /里面有 2 个回答/, () => openFile(page, FILE))
    await page.locator('[data-action="open"]').press('Enter')
    await page.locator('a[href*="/enterprise/hires"]').first().press('Enter')
    await expectHeard(page, /已删除第 1 名员工。/, press(page, '第 1 名员工：删除'))
    await expectHeard(page, /已恢复第 1 名员工。/, press(page, '恢复'))
    await page.locator('[data-action="add-hire"]').press('Enter')
    await expectHeard(page, /已照第 2 名员工填好/, () =>
      page.locator('[data-action="copy-hire"]').press('Enter'),
    )
  })

  test('of a list that is imported, taken back, and of a table that is emptied', async ({ page }) => {
    await page.goto('/enterprise/table')
    await page.locator('input[type=file]').focus()
    await expectHeard(page, /已导入 1 人。/, () => handIn(page, 'a.csv', LIST))
    await expectHeard(page, /已撤销。/, press(page, '撤销'))
    await handIn(page, 'a.csv', LIST)
    await expectHeard(page, /表格已清空。/, press(page, '清空表格'))
  })

  test('of the template of a table and of its results, each handed over as a file', async ({ page }) => {
    await page.goto('/enterprise/table')
    const save = (action: string) => () => page.locator(`[data-action="${action}"]`).press('Enter')
    await expectHeard(page, /惠策-员工表模板\.xlsx 已交给浏览器/, save('save-template'))
    await handIn(page, 'a.csv', LIST)
    await page.locator('[data-action="see-each"]').click()
    await expectHeard(page, /惠策-逐人结果-2026-11-23\.csv 已交给浏览器/, save('export-results'))
  })

  test('of a template whose part of the program does not come: that there is none', async ({ page }) => {
    await page.goto('/enterprise/table')
    await page.route('**/assets/template-*.js', (route) => route.abort())
    await expectHeard(page, /没有取到/, () => page.locator('[data-action="save-template"]').press('Enter'))
  })
})
