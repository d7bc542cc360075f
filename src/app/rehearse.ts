import { answerPress } from '../ui'

/** What a reader's first press or tick has React look through. */
const REHEARSED = ['input', 'change', 'click', 'focusout'] as const

/**
 * Sends through an element that React drew, once, what nothing around it asks for, and answers a press of nothing. The code that
 * does it is then there for the first press of a visit: on a slow phone to read it in took that press a third of its time. Each
 * has a task of its own, so that the page answers in between.
 */
export const rehearse = (around: Element): void => {
  for (const type of REHEARSED) setTimeout(() => around.dispatchEvent(new Event(type, { bubbles: true })))
  setTimeout(() => around.querySelector('form')?.dispatchEvent(new Event('mousedown')))
  setTimeout(() => answerPress(document.createElement('a'), () => undefined))
}
