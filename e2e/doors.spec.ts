import type { Page } from '@playwright/test'
import fc from 'fast-check'
import { forged } from '../scripts/fuzz/forged'
import { hostileTexts } from '../scripts/fuzz/hostile'
import { edits, withEdits } from '../scripts/fuzz/mutate-json'
import { cuts, withByteCuts, withCuts } from '../scripts/fuzz/mutate-text'
import { openFile, withAnswers } from './support/keeping'
import { readerOf } from './support/reader'
import { handIn } from './support/spreadsheet'
import { expect, test } from './support/story'

/** Chance is new with each run; FUZZ_SEED repeats one. */
const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31))

const OWN = {
  format: 'huice-answers',
  version: 2,
  answers: {
    'enterprise.kind': 'enterprise',
    'enterprise.employees': 7,
    'enterprise.registeredOn': '2020-01-01',
    'enterprise.hires': [{ hiredOn: '2026-07-01', graduate: true, contractMonths: 36 }],
  },
  ticked: ['disability-levy-exemption/report'],
  notes: [{ name: '张三' }],
  until: '2026-12-20',
}
const TABLE = '姓名,招用日期,高校毕业生,劳动合同期限\r\n张三,2026-07-01,是,36\r\n李四,2026/8/1,否,三年\r\n'

/** Answers as they are stored, changed here and there; now and then anything else. */
const stored = fc
  .record({
    changes: edits(2),
    spoilt: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: cuts() }),
  })
  .map(({ changes, spoilt }) => withCuts(JSON.stringify(withEdits(OWN, changes)) ?? '', spoilt))

const samplesOf = <Input>(inputs: fc.Arbitrary<Input>, count: number): readonly Input[] =>
  fc.sample(inputs, { numRuns: count, seed })

/** Halves of letters cannot be typed, nor stand in an address. */
const wellFormed = (text: string): string => Buffer.from(text).toString()

/** What the reader keeps on this device, as the device has it. */
const keptIn = (page: Page): Promise<string | null> => page.evaluate(() => localStorage.getItem('huice'))

/** A firm of 31, whose answers are kept on the device. */
const withKept = async (page: Page): Promise<string> => {
  await withAnswers(page)
  await page.getByRole('link', { name: '保存或分享回答' }).click()
  await page.locator('[data-action="keep"]').click()
  await expect.poll(() => keptIn(page)).toContain('31')
  return (await keptIn(page)) ?? ''
}

/** The page is drawn, and goes elsewhere when a link is pressed. */
const answers = async (page: Page): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('contentinfo').getByRole('link', { name: '您的回答去了哪里' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '您的回答去了哪里' })).toBeVisible()
}

test.describe('whatever comes in, the page answers and nothing is lost:', () => {
  test.beforeEach(() => {
    console.log(`FUZZ_SEED=${seed}`)
  })

  test('links', async ({ page }) => {
    test.slow()
    const kept = await withKept(page)
    const links = fc.oneof(
      { weight: 3, arbitrary: stored.map(forged) },
      {
        weight: 1,
        arbitrary: hostileTexts.map((text) => `#a=${encodeURIComponent(wellFormed(text))}`.slice(0, 50_000)),
      },
    )
    for (const link of samplesOf(links, 10)) {
      await page.goto(`/open${link}`)
      await expect(page.locator('[data-problem], [data-found]').first(), link).toBeVisible()
      expect(await keptIn(page), link).toBe(kept)
      await answers(page)
    }
    await page.goto('/enterprise/check')
    await expect(page.locator('.summary-list').first()).toContainText('31')
  })

  test('files', async ({ page }) => {
    test.slow()
    const kept = await withKept(page)
    for (const text of samplesOf(
      fc.oneof({ weight: 4, arbitrary: stored }, { weight: 1, arbitrary: hostileTexts }),
      10,
    )) {
      await openFile(page, text, '/open')
      await expect(page.locator('[data-problem], [data-found]').first(), text.slice(0, 2000)).toBeVisible()
      expect(await keptIn(page)).toBe(kept)
      await answers(page)
    }
  })

  test('what is kept on the device', async ({ page }) => {
    test.slow()
    await page.goto('/')
    for (const text of samplesOf(
      fc.oneof({ weight: 4, arbitrary: stored }, { weight: 1, arbitrary: hostileTexts }),
      10,
    )) {
      const short = text.slice(0, 1_000_000)
      await page.evaluate((one) => localStorage.setItem('huice', one), short)
      await page.goto('/enterprise/check')
      await answers(page)
      expect([short, null], short.slice(0, 2000)).toContain(await keptIn(page))
    }
  })

  test('typed answers', async ({ page }) => {
    test.slow()
    const reader = readerOf(page)
    await page.goto('/enterprise')
    await reader.choose('您的单位是哪一类？', '企业')
    const field = page.getByRole('textbox', { name: '您的单位有多少名在职职工？' })
    for (const text of samplesOf(hostileTexts, 12)) {
      await reader.asked('您的单位有多少名在职职工？')
      await field.fill(wellFormed(text).slice(0, 100_000))
      const typed = await field.inputValue()
      await reader.goOn()
      const wrong = page.locator('[data-error-summary]')
      const next = page
        .getByRole('heading', { level: 1 })
        .filter({ hasNotText: '您的单位有多少名在职职工？' })
      await expect(wrong.or(next).first()).toBeVisible()
      if (await wrong.isVisible()) expect(await field.inputValue()).toBe(typed)
      else await page.goBack()
    }
    await page.goBack()
    await expect(page.getByRole('radio', { name: '企业', exact: true })).toBeChecked()
  })

  test('tables', async ({ page }) => {
    test.slow()
    await withKept(page)
    const files = fc.oneof(
      { weight: 4, arbitrary: cuts().map((list) => withByteCuts(Buffer.from(TABLE), list)) },
      { weight: 1, arbitrary: hostileTexts.map((text) => Buffer.from(text)) },
    )
    for (const bytes of samplesOf(files, 6)) {
      await page.goto('/enterprise/table')
      await handIn(page, 'a.csv', Buffer.from(bytes))
      const said = page.locator('main [role=status]:not(:empty), main [role=alert]')
      // People of the file before are kept on the device: then the page asks where these are to go.
      const asked = page.getByRole('button', { name: '换掉表里的' })
      await expect(said.or(asked).first()).toBeVisible()
      await answers(page)
    }
    await page.goto('/enterprise/check')
    await expect(page.locator('.summary-list').first()).toContainText('31')
  })
})
