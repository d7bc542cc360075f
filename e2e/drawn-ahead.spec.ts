import type { Page } from '@playwright/test'
import { withAnswers } from './support/keeping'
import { follow, pressFarDown } from './support/result'
import { holdWork } from './support/spreadsheet'
import { expect, test } from './support/story'

/**
 * Counts every element that is made, in the page or outside it, and in how many goes; those with the name that fails are counted, and
 * not made.
 */
const countMade = (page: Page, failing = '') =>
  page.addInitScript((fails) => {
    const made = { elements: 0, failed: 0, goes: 0 }
    Object.assign(window, { made })
    let isGoing = false
    const create = Document.prototype.createElement
    Document.prototype.createElement = function (this: Document, ...what: Parameters<typeof create>) {
      made.elements++
      if (!isGoing) {
        made.goes++
        isGoing = true
        setTimeout(() => {
          isGoing = false
        })
      }
      if (what[0] !== fails) return Reflect.apply(create, this, what)
      made.failed++
      throw new Error('no card can be made')
    } as typeof create
  }, failing)

const made = (page: Page, which: 'elements' | 'failed' | 'goes' = 'elements'): Promise<number> =>
  page.evaluate((key) => Reflect.get(Reflect.get(window, 'made'), key), which)

/** Waits until nothing more is drawn, in the page or outside it. @returns how many elements were made so far */
const atRest = async (page: Page): Promise<number> => {
  let last = -1
  await expect
    .poll(
      async () => {
        const [before, now] = [last, await made(page)]
        last = now
        return now === before
      },
      { intervals: [700] },
    )
    .toBe(true)
  return last
}

/** Waits until a result is drawn that nobody asked for yet. @returns how many elements were made so far */
const drawnAhead = async (page: Page): Promise<number> => {
  const asked = await made(page)
  await expect.poll(() => made(page)).toBeGreaterThan(asked + 500)
  return atRest(page)
}

/** Notes whether a result is there with the first change that a press brings about, and no empty page before it. */
const noteFirstChange = (page: Page) =>
  page.evaluate(() => {
    const note = (_: unknown, changes: MutationObserver) => {
      changes.disconnect()
      Object.assign(window, { isThereAtOnce: document.querySelector('[data-policy]') !== null })
    }
    const watch = () => new MutationObserver(note).observe(document.body, { childList: true, subtree: true })
    window.addEventListener('click', watch, { once: true, capture: true })
  })

const seeResult = (page: Page) => page.locator('[data-action=see-result]')
const cards = (page: Page) => page.locator('[data-policy]')
/** Where in the page a result is kept that nobody asked for yet. */
const ahead = (page: Page) => page.locator('[data-ahead]')

/** Waits until what will be seen first of a result is laid out. */
const laidOutAhead = async (page: Page): Promise<void> => {
  await expect(ahead(page).locator('[data-policy]').first()).toBeAttached()
  await expect(page.locator('.drawn-late')).toHaveCount(0)
}

/** How much room the page takes, and what of it is read out, found and marked. */
const traces = async (page: Page) => ({
  room: await page.evaluate(() => document.documentElement.scrollHeight),
  readOut: await page.locator('body').ariaSnapshot(),
  isFound: await page.evaluate(() => Reflect.get(window, 'find').call(window, '残保金分档减缴')),
  marked: await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.body)
    return getSelection()?.toString()
  }),
})

/** Goes on by keyboard from the last thing on the page. @returns whether that leads out of it */
const leadsOut = async (page: Page): Promise<boolean> => {
  await page.locator('main').getByRole('link').last().focus()
  await page.keyboard.press('Tab')
  return page.evaluate(() => document.activeElement?.closest('[data-ahead]') === null)
}

test('the result is drawn while the answers are looked over, where nothing finds it, and is there with the press', async ({
  page,
}) => {
  await countMade(page)
  const judge = await holdWork(page)
  await withAnswers(page)
  await expect(seeResult(page)).toBeVisible()
  const without = await traces(page)
  const goes = await made(page, 'goes')
  judge()
  const before = await drawnAhead(page)
  expect((await made(page, 'goes')) - goes).toBeGreaterThan(5)
  await laidOutAhead(page)
  expect(await traces(page)).toEqual(without)
  expect(without.isFound).toBe(false)
  expect(await leadsOut(page)).toBe(true)
  await page.emulateMedia({ media: 'print' })
  await expect(ahead(page)).toBeHidden()
  await page.emulateMedia({ media: null })
  await noteFirstChange(page)
  await seeResult(page).click()
  await expect(cards(page).first()).toBeVisible()
  expect(await page.evaluate(() => Reflect.get(window, 'isThereAtOnce'))).toBe(true)
  const drawn = await page.locator('main *').count()
  expect(drawn).toBeGreaterThan(500)
  expect((await atRest(page)) - before).toBeLessThan(drawn / 20)
})

test('what is seen first of it is laid out ahead, and stays so when it is shown', async ({ page }) => {
  await page.addInitScript(() => {
    const asked = new Set<Element>()
    Object.assign(window, { asked })
    const ask = Element.prototype.getBoundingClientRect
    Element.prototype.getBoundingClientRect = function () {
      if (this.closest('[data-ahead]') !== null) asked.add(this)
      return ask.call(this)
    }
  })
  await withAnswers(page)
  await laidOutAhead(page)
  await seeResult(page).click()
  const first = cards(page).first()
  await expect(first).toBeVisible()
  expect(
    await first.evaluate((card) =>
      [...card.children].every((part) => Reflect.get(window, 'asked').has(part)),
    ),
  ).toBe(true)
})

test('who asks for the result before it is laid out sees its sections a frame later', async ({ page }) => {
  const judge = await holdWork(page)
  await withAnswers(page)
  await seeResult(page).click()
  judge()
  await expect(cards(page).first()).toBeVisible()
  await expect(page.locator('.drawn-late')).toHaveCount(1)
})

test('who looks over the answers again and comes back finds the result as it was left', async ({ page }) => {
  await countMade(page)
  await withAnswers(page)
  await seeResult(page).click()
  const opened = page.locator('[data-policy=loan-renewal] details').first()
  await pressFarDown(opened.locator('summary').first())
  await expect(opened).toHaveAttribute('open', '')
  await atRest(page)
  await page.goBack()
  await expect(seeResult(page)).toBeVisible()
  await expect(cards(page).filter({ visible: true })).toHaveCount(0)
  await seeResult(page).click()
  await expect(opened).toHaveAttribute('open', '')
})

test('an answer that is changed after the result was drawn ahead is judged anew', async ({ page }) => {
  await countMade(page)
  await withAnswers(page)
  await expect(seeResult(page)).toBeVisible()
  await laidOutAhead(page)
  const levy = page.locator('[data-policy=disability-levy-exemption]')
  await page.getByRole('link', { name: '职工人数：修改', exact: true }).click()
  await page.getByRole('textbox').fill('30')
  await page.getByRole('button', { name: '继续', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('您的单位有多少名在职职工？')
  await follow(page, '/enterprise/check')
  await atRest(page)
  await seeResult(page).click()
  await expect(levy).toHaveAttribute('data-verdict', 'eligible')
})

test('a result that cannot be drawn takes the answers from nobody; who asks for it is told that it is our fault', async ({
  page,
  unwanted,
}) => {
  await countMade(page, 'article')
  await withAnswers(page)
  await expect.poll(() => made(page, 'failed')).toBeGreaterThan(0)
  await expect(page.getByRole('link', { name: '职工人数：修改', exact: true })).toBeVisible()
  await seeResult(page).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('页面出错了')
  await page.goBack()
  await expect(seeResult(page)).toBeVisible()
  expect([...new Set(unwanted.map((text) => text.split('\n')[0]))]).toEqual(['Error: no card can be made'])
  unwanted.length = 0
})
