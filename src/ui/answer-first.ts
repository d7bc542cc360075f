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
const AT_LATEST = 100

let drawing: number | undefined

/** Notes how long the controls of a page took to be drawn, in milliseconds. */
export const noteDrawing = (took: number): void => {
  drawing = drawing === undefined ? took / FIRST_IS_SLOWER : Math.max(took, KEPT * drawing)
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
  const once = () => {
    clearTimeout(late)
    window.removeEventListener('pagehide', once)
    if (!isDone) act()
    isDone = true
  }
  let isDone = false
  const late = setTimeout(once, AT_LATEST)
  window.addEventListener('pagehide', once)
  requestAnimationFrame(() => setTimeout(once))
}
