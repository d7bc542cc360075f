import type { Page } from '@playwright/test'
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

const said = (page: Page) => page.evaluate(() => window.heard.said)
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test('the result is read aloud when asked, paused, read on and stopped', async ({ page }) => {
  await deviceWith(page, [{ lang: 'zh-CN', localService: true }])
  await page.goto('/enterprise/result')
  const play = button(page, '朗读结果')
  await expect(play).toBeVisible()
  expect(await said(page)).toEqual([])
  await play.click()
  await expect.poll(() => said(page)).toHaveLength(1)
  expect((await said(page))[0]).toMatch(/^按2026年11月23日的规定和您的回答，可以享受的政策有\d+项。$/)
  await page.evaluate(() => window.endSentence())
  await expect.poll(() => said(page)).toHaveLength(2)
  await button(page, '暂停').click()
  await button(page, '接着读').click()
  const [, second, again] = await said(page)
  expect(again).toBe(second)
  await button(page, '停止朗读').click()
  await expect(play).toBeVisible()
  await expect(button(page, '停止朗读')).toHaveCount(0)
})

test('leaving the page ends the reading', async ({ page }) => {
  await deviceWith(page, [{ lang: 'en-GB', localService: true }])
  await page.goto('/individual/result?lang=en')
  await button(page, 'Read the result aloud').click()
  await expect.poll(() => said(page)).toHaveLength(1)
  const before = await page.evaluate(() => window.heard.cancelled)
  await page.getByRole('link', { name: 'Back', exact: true }).first().click()
  await expect.poll(() => page.evaluate(() => window.heard.cancelled)).toBeGreaterThan(before)
  await page.evaluate(() => window.endSentence())
  expect(await said(page)).toHaveLength(1)
})

for (const [what, voices] of [
  ['no voice', []],
  ['no voice in this language', [{ lang: 'de-DE', localService: true }]],
  ['only a voice that would send the text to a server', [{ lang: 'zh-CN', localService: false }]],
] as const)
  test(`with ${what} nothing is offered`, async ({ page }) => {
    await deviceWith(page, voices)
    await page.goto('/enterprise/result')
    await expect(page.getByRole('heading', { name: '放进日历' })).toBeVisible()
    await expect(button(page, '朗读结果')).toHaveCount(0)
  })
