import type { Page } from '@playwright/test'
import { openResult, pressFarDown } from './support/result'
import { expect, test } from './support/story'

type Heard = { readonly said: string[]; cancelled: number }
declare global {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface merges with the browser's own
  interface Window {
    heard: Heard
    endSentence: () => void
  }
}

/** A device whose voices are these; it notes what it is told to say, and ends a sentence when the test says so. */
const deviceWith = (
  page: Page,
  voices: readonly { readonly lang: string; readonly localService: boolean }[],
) =>
  page.addInitScript((has) => {
    window.heard = { said: [], cancelled: 0 }
    let current: { readonly text: string; onend?: () => void } | undefined
    window.endSentence = () => current?.onend?.()
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: function Utterance(this: { text: string }, text: string) {
        this.text = text
      },
    })
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        getVoices: () => has,
        speak: (utterance: { readonly text: string }) => {
          current = utterance
          window.heard.said.push(utterance.text)
        },
        cancel: () => {
          window.heard.cancelled++
        },
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
      },
    })
  }, voices)

/** How many sentences there are, as the page says it. */
const total = async (page: Page): Promise<string> =>
  /共 (\d+) 句/.exec((await page.locator('[data-reading]').textContent()) ?? '')?.[1] ?? ''

const said = (page: Page) => page.evaluate(() => window.heard.said)
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test('the result is read aloud when asked, paused, read on and stopped', async ({ page }) => {
  await deviceWith(page, [{ lang: 'zh-CN', localService: true }])
  await openResult(page, '/enterprise/result')
  const play = button(page, '朗读结果')
  await expect(play).toBeVisible()
  expect(await said(page)).toEqual([])
  await pressFarDown(play)
  await expect.poll(() => said(page)).toHaveLength(1)
  expect((await said(page))[0]).toMatch(/^按2026年11月23日的规定和您的回答，可以享受的政策有\d+项。$/)
  await page.evaluate(() => window.endSentence())
  await expect.poll(() => said(page)).toHaveLength(2)
  const reading = page.locator('[data-reading]')
  await expect(reading).toHaveText(`第 2 句，共 ${await total(page)} 句： ${(await said(page))[1]}`)
  await pressFarDown(button(page, '暂停'))
  await expect(reading).toHaveAttribute('data-reading', '2')
  await pressFarDown(button(page, '接着读'))
  const [, second, again] = await said(page)
  expect(again).toBe(second)
  await pressFarDown(button(page, '停止朗读'))
  await expect(play).toBeFocused()
  await expect(button(page, '停止朗读')).toHaveCount(0)
})

test('leaving the page ends the reading', async ({ page }) => {
  await deviceWith(page, [{ lang: 'en-GB', localService: true }])
  await openResult(page, '/individual/result?lang=en')
  await pressFarDown(button(page, 'Read the result aloud'))
  await expect.poll(() => said(page)).toHaveLength(1)
  const before = await page.evaluate(() => window.heard.cancelled)
  await page.getByRole('link', { name: 'Back', exact: true }).first().click()
  await expect.poll(() => page.evaluate(() => window.heard.cancelled)).toBeGreaterThan(before)
  await page.evaluate(() => window.endSentence())
  expect(await said(page)).toHaveLength(1)
})

test('the Escape key ends the reading, and so does another language', async ({ page }) => {
  await deviceWith(page, [
    { lang: 'zh-CN', localService: true },
    { lang: 'en-GB', localService: true },
  ])
  await openResult(page, '/enterprise/result')
  await pressFarDown(button(page, '朗读结果'))
  await expect(button(page, '暂停')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(button(page, '朗读结果')).toBeFocused()
  await page.evaluate(() => window.endSentence())
  expect(await said(page)).toHaveLength(1)
  await pressFarDown(button(page, '朗读结果'))
  await page.getByRole('link', { name: 'English' }).click()
  const play = button(page, 'Read the result aloud')
  await expect(play).toBeVisible()
  await page.evaluate(() => window.endSentence())
  expect(await said(page)).toHaveLength(2)
  await pressFarDown(play)
  await expect.poll(async () => (await said(page)).at(-1)).toMatch(/^By the rules of 23 November 2026 /)
})

test('a reading that ends by itself, or by Escape, leaves who stood on Stop where it began', async ({
  page,
}) => {
  await deviceWith(page, [{ lang: 'zh-CN', localService: true }])
  await openResult(page, '/enterprise/result')
  const play = button(page, '朗读结果')
  await pressFarDown(play)
  await button(page, '停止朗读').focus()
  await page.keyboard.press('Escape')
  await expect(play).toBeFocused()
  await pressFarDown(play)
  await button(page, '停止朗读').focus()
  const all = Number(await total(page))
  for (let n = 1; n <= all; n++) await page.evaluate(() => window.endSentence())
  await expect(play).toBeFocused()
})

test('what is long is read in pieces short enough for every browser, to the end', async ({ page }) => {
  await deviceWith(page, [{ lang: 'zh-CN', localService: true }])
  await openResult(page, '/enterprise/result')
  await pressFarDown(button(page, '朗读结果'))
  const all = Number(await total(page))
  for (let n = 1; n <= all; n++) {
    await expect.poll(() => said(page)).toHaveLength(n)
    await page.evaluate(() => window.endSentence())
  }
  await expect(button(page, '朗读结果')).toBeVisible()
  const lengths = (await said(page)).map((sentence) => sentence.length)
  expect(lengths.length).toBeGreaterThan(3)
  expect(Math.max(...lengths)).toBeLessThan(60)
})

for (const [what, voices] of [
  ['no voice', []],
  ['no voice in this language', [{ lang: 'de-DE', localService: true }]],
  ['only a voice that would send the text to a server', [{ lang: 'zh-CN', localService: false }]],
] as const)
  test(`with ${what} nothing is offered`, async ({ page }) => {
    await deviceWith(page, voices)
    await openResult(page, '/enterprise/result')
    await expect(page.getByRole('heading', { name: '放进日历' })).toBeVisible()
    await expect(button(page, '朗读结果')).toHaveCount(0)
  })
