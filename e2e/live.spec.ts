import type { Page } from '@playwright/test'
import { openFile, withAnswers } from './support/keeping'
import { readerOf } from './support/reader'
import { openResult } from './support/result'
import { expect, test } from './support/story'

/** Notes each change inside a live region, as a screen reader would speak it. */
const listen = (page: Page) =>
  page.addInitScript(() => {
    const spoken: string[] = []
    Object.assign(window, { spoken })
    const speak = () => {
      for (const region of document.querySelectorAll('[role=status], [role=alert], [aria-live]')) {
        const text = region.textContent?.trim() ?? ''
        const said = region.getAttribute('data-said-in-test')
        if (text === said) continue
        region.setAttribute('data-said-in-test', text)
        if (text) spoken.push(text)
      }
    }
    const watch = () =>
      new MutationObserver(speak).observe(document.body, {
        childList: true,
        characterData: true,
        subtree: true,
      })
    if (document.body) watch()
    else document.addEventListener('DOMContentLoaded', watch)
  })

const spokenOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => ('spoken' in window && Array.isArray(window.spoken) ? window.spoken : []))

/** What was spoken since. */
const since = async (page: Page, act: () => Promise<void>): Promise<readonly string[]> => {
  const before = (await spokenOn(page)).length
  await act()
  return (await spokenOn(page)).slice(before)
}

test.beforeEach(({ page }) => listen(page))

test('answering, going on and a wrong answer speak through the focus alone', async ({ page }) => {
  const reader = readerOf(page)
  await page.goto('/enterprise')
  await reader.asked('您的单位是哪一类？')
  const spoken = await since(page, async () => {
    await reader.goOn()
    await expect(page.locator('[data-error-summary]')).toBeFocused()
    await page.getByRole('radio', { name: '企业', exact: true }).check()
    await reader.goOn()
    await reader.asked('您的单位有多少名在职职工？')
    await page.getByRole('button', { name: '在职职工', exact: true }).click()
    await expect(page.locator('.term-note')).toBeVisible()
  })
  expect(spoken).toEqual([])
})

test('a removed person is told once', async ({ page }) => {
  const reader = readerOf(page)
  await page.goto('/enterprise/hires/1')
  await page.getByRole('textbox', { name: '这名员工是哪一天招用的？' }).fill('2026-7-1')
  await page.keyboard.press('Tab')
  await reader.back()
  const remove = page.getByRole('button', { name: '第 1 名员工：删除' })
  await expect(remove).toBeVisible()
  const spoken = await since(page, async () => {
    await remove.click()
    await expect(page.getByRole('status')).toBeVisible()
  })
  expect(spoken).toEqual([expect.stringContaining('已删除第 1 名员工。')])
})

test('the glossary tells how many words are left', async ({ page }) => {
  await page.goto('/glossary')
  const search = page.getByRole('searchbox')
  await expect(search).toBeVisible()
  const spoken = await since(page, async () => {
    await search.fill('反担保')
    await expect(page.getByRole('status')).toHaveText('共 1 个词。')
  })
  expect(spoken).toEqual(['共 1 个词。'])
})

test('that answers are saved, and that they no longer are, is told once each by what stood there before', async ({
  page,
}) => {
  await withAnswers(page)
  await page.getByRole('link', { name: '保存或分享回答' }).click()
  const said = page.locator('[data-kept]')
  await expect(said).toHaveText('')
  const press = (action: string, told: RegExp) =>
    since(page, async () => {
      await page.locator(`[data-action="${action}"]`).click()
      await expect(said).toHaveText(told)
    })
  expect(await press('keep', /^回答存在这台设备上/)).toHaveLength(1)
  expect(await press('stop-keeping', /^已经删除，这台设备上不再存回答。/)).toHaveLength(1)
  await expect(page.locator('[data-action="keep"]')).toBeFocused()
})

test('a result is read from its heading, and nothing speaks over it', async ({ page }) => {
  await withAnswers(page)
  const spoken = await since(page, async () => {
    await readerOf(page).seeResult()
    await expect(readerOf(page).heading('您的单位可以享受的扶持')).toBeFocused()
    await expect(page.locator('[data-policy]').first()).toBeVisible()
  })
  expect(spoken).toEqual([])
})

test('that the rules cannot be fetched is told once, by the heading that takes the focus', async ({
  page,
}) => {
  await page.route('**/catalogue/facts.json', (route) => route.fulfill({ status: 404, body: 'no' }))
  await page.goto('/enterprise')
  await expect(readerOf(page).heading('政策规则没有取到')).toBeFocused()
  expect((await spokenOn(page)).join()).not.toContain('政策规则没有取到')
})

/** Counts what is put anew into a live region, or comes as one: the same words again are heard by that alone. */
const putAnew = (page: Page): Promise<() => Promise<number>> =>
  page
    .evaluate(() => {
      Object.assign(window, { putAnew: 0 })
      const isLive = (node: Node) => node.parentElement?.closest('[role=status], [role=alert]') != null
      const isAlert = (node: Node) => node instanceof Element && node.matches('[role=alert]')
      new MutationObserver((changes) => {
        const added = changes.flatMap(({ addedNodes }) => [...addedNodes])
        const told = added.filter((node) => isLive(node) || isAlert(node)).length
        Reflect.set(window, 'putAnew', Reflect.get(window, 'putAnew') + told)
      }).observe(document.body, { childList: true, subtree: true })
    })
    .then(() => () => page.evaluate((): number => Reflect.get(window, 'putAnew')))

test.describe('the second time is told like the first', () => {
  for (const address of ['/open', '/changes'])
    test(`of a file that is refused on ${address}`, async ({ page }) => {
      await openFile(page, 'no', address)
      await expect(page.getByRole('alert')).toBeVisible()
      const count = await putAnew(page)
      await openFile(page, 'no')
      await expect.poll(count).toBe(1)
      await expect(page.getByRole('alert')).toHaveCount(1)
    })

  test('of a link that is copied', async ({ page }) => {
    await withAnswers(page)
    await page.getByRole('link', { name: '保存或分享回答' }).click()
    await page.locator('[data-action="make-link"]').click()
    const copy = page.locator('[data-action="copy-link"]')
    await copy.click()
    await expect(page.getByRole('status').filter({ hasText: /复制/ })).toHaveCount(1)
    const count = await putAnew(page)
    await copy.click()
    await expect.poll(count).toBe(1)
  })

  test('of a calendar that is saved', async ({ page }) => {
    await openResult(page, '/enterprise/result')
    const save = page.locator('[data-action="save-calendar"]')
    await save.press('Enter')
    await expect(page.getByRole('status').filter({ hasText: '.ics' })).toHaveCount(1)
    const count = await putAnew(page)
    await save.press('Enter')
    await expect.poll(count).toBe(1)
  })
})

test('a cell of the table that cannot be read is told once as it is left', async ({ page }) => {
  await page.goto('/enterprise/table')
  const cell = page.locator('#cell-0-hiredOn')
  await expect(cell).toBeVisible()
  const leave = async (text: string) => {
    await cell.fill(text)
    await cell.press('Enter')
    await expect(page.locator('#cell-1-hiredOn')).toBeFocused()
  }
  const wrong = '第 1 名员工，招用日期：请写出年月日'
  expect(await since(page, () => leave('明天'))).toEqual([expect.stringContaining(wrong)])
  const count = await putAnew(page)
  await leave('后天')
  await expect.poll(count).toBe(1)
  expect(await since(page, () => leave('2026-7-1'))).toEqual([])
})

test('to go on does not name the language anew: that would have the whole page styled again', async ({
  page,
}) => {
  const reader = readerOf(page)
  await page.goto('/enterprise')
  await reader.asked('您的单位是哪一类？')
  await expect(page.locator('html')).toHaveAttribute('data-alive')
  await page.evaluate(() => {
    const named: string[] = []
    Object.assign(window, { named })
    new MutationObserver((changes) => {
      for (const { attributeName } of changes) named.push(String(attributeName))
    }).observe(document.documentElement, { attributeFilter: ['lang', 'dir'] })
  })
  const named = () => page.evaluate((): string[] => Reflect.get(window, 'named'))
  await page.getByRole('radio', { name: '企业', exact: true }).check()
  await reader.goOn()
  await reader.asked('您的单位有多少名在职职工？')
  expect(await named()).toEqual([])
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  expect(await named()).toEqual(['lang'])
})
