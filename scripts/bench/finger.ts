import type { Page } from '@playwright/test'
import type { Visit } from './chrome'

/** So long a finger rests on what it taps. In milliseconds. */
const TAP = 80
/** So often the page is asked whether a tap has come to it. In milliseconds. */
const ASK = 50
const MOST_ASKED = 400

/** What a finger was put over, and when: in milliseconds from the moment the page was asked for. */
type Touch = { readonly at: number; readonly isPress: boolean }

/** Brings something into sight. @returns where it is then */
const bringUp = async (page: Page, selector: string) => {
  const { isThere, at, isPress, x, y } = await page.evaluate((sought) => {
    const element = document.querySelector(sought)
    element?.scrollIntoView({ block: 'center' })
    const box = element?.getBoundingClientRect() ?? new DOMRect()
    return {
      isThere: box.width > 0,
      at: performance.now(),
      isPress: element?.matches('form [type=submit]') ?? false,
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
    }
  }, selector)
  if (!isThere) throw new Error(`nothing to tap at ${selector}`)
  return { touch: { at, isPress }, place: { x, y } }
}

/** That a box is ticked or a field has the focus changes nothing in the page that could be watched for, so it is asked again and again. */
const untilMatches = async (page: Page, selector: string): Promise<void> => {
  for (let n = 0; n < MOST_ASKED; n++) {
    if (await page.evaluate((sought) => document.querySelector(sought) !== null, selector)) return
    await page.waitForTimeout(ASK)
  }
  throw new Error(`a tap did not lead to ${selector}`)
}

/** What a select offers opens outside the page, and is chosen there. */
const choose = (page: Page, selector: string, answer: string): Promise<void> =>
  page.evaluate(
    ([sought, value]) => {
      const select = document.querySelector<HTMLSelectElement>(sought)
      if (select === null) throw new Error(`nothing to choose from at ${sought}`)
      select.value = value
      select.dispatchEvent(new Event('change', { bubbles: true }))
    },
    [selector, answer] as const,
  )

const leave = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelector<HTMLElement>('input:focus')?.blur())

/**
 * A finger in a page. It goes by where things are, and leaves nothing in the page that would count as its work, as what drives the
 * browser does once it looks for an element.
 */
export const fingerIn = ({ page, wire }: Visit) => {
  const touches: Touch[] = []
  const send = (type: 'touchStart' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    wire.send('Input.dispatchTouchEvent', { type, touchPoints })

  /** Brings something under the finger. @returns how to tap it, with no work in the page but what the tap brings about */
  const over = async (selector: string): Promise<() => Promise<void>> => {
    const { touch, place } = await bringUp(page, selector)
    touches.push(touch)
    return async () => {
      await send('touchStart', [place])
      await page.waitForTimeout(TAP)
      await send('touchEnd', [])
    }
  }
  const tapTo = async (at: string, state: ':checked' | ':focus'): Promise<void> => {
    await (await over(at))()
    await untilMatches(page, at + state)
  }
  return {
    touches,
    over,
    tick: (at: string) => tapTo(at, ':checked'),
    choose: (at: string, answer: string) => choose(page, at, answer),
    type: async (at: string, answer: string) => {
      await tapTo(at, ':focus')
      await wire.send('Input.insertText', { text: answer })
      await leave(page)
    },
    press: async (at: string) => (await over(at))(),
  }
}
