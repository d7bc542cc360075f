/**
 * A device that draws the controls of a page in less than so many milliseconds goes on before an eye sees the button change: what a
 * press asks for takes some five times that.
 */
const QUICK = 6
/** What is drawn first runs code that never ran before. */
const FIRST_IS_SLOWER = 4
/** Pages differ; one that is drawn quickly does not make a quick device. */
const KEPT = 0.8

/** A page that is not seen is not painted either. In milliseconds. */
const PAINTED_AT_LATEST = 100
/** A press that is drawn off the page may end unheard. In milliseconds. */
const RELEASED_AT_LATEST = 1000

let drawing: number | undefined

/** Notes how long the controls of a page took to be drawn, in milliseconds. */
export const noteDrawing = (took: number): void => {
  drawing = drawing === undefined ? took / FIRST_IS_SLOWER : Math.max(took, KEPT * drawing)
}

/** Acts once, when it is told to; at the latest after so many milliseconds, or as the page is left. */
const actOnce = (act: () => void, atLatest: number, tell: (once: () => void) => void): void => {
  let isDone = false
  const once = () => {
    clearTimeout(late)
    window.removeEventListener('pagehide', once)
    if (!isDone) act()
    isDone = true
  }
  const late = setTimeout(once, atLatest)
  window.addEventListener('pagehide', once)
  tell(once)
}

/**
 * On a slow device acts once the page shows what it is to show now, so that a press is answered before the work that it asks for is
 * done; at once where the page is about to be left, so that nothing is lost with it, and on a quick one.
 */
export const answerFirst = (act: () => void): void => {
  if (drawing === undefined || drawing < QUICK) {
    act()
    return
  }
  actOnce(act, PAINTED_AT_LATEST, (once) => requestAnimationFrame(() => setTimeout(once)))
}

/** What was pressed and not yet answered: forms and links. */
const pressed = new WeakSet<Element>()

/**
 * The same for a press, which shows on what was pressed until then: a browser that still holds it for pressed shows that itself. A
 * second press meanwhile is part of the first.
 * @param held what the focus would have gone to with the press, and goes to once that shows
 */
export const answerPress = (element: HTMLElement, act: () => void, held?: HTMLElement): void => {
  if (pressed.has(element)) return
  pressed.add(element)
  if (!element.matches(':active')) element.dataset.pressed = ''
  answerFirst(() => {
    try {
      held?.focus({ preventScroll: true })
      act()
    } finally {
      delete element.dataset.pressed
      pressed.delete(element)
    }
  })
}

/**
 * Acts on what was left of a control; where that was left for a button or a link that is being pressed, after the press: what
 * comes of it may move what is under the finger, and then the press goes to nobody.
 */
export const afterPress = (act: () => void): void => {
  const held = document.querySelector('button:active, a:active')?.closest('form, a')
  if (!held || pressed.has(held)) {
    act()
    return
  }
  actOnce(act, RELEASED_AT_LATEST, (once) =>
    document.addEventListener('mouseup', () => setTimeout(once), { once: true, capture: true }),
  )
}
