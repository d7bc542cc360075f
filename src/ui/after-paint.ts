/** A page that is not seen is not painted either. In milliseconds. */
const AT_LATEST = 100

/**
 * Acts once the page shows what it is to show now, so that a press is answered before the work that it asks for is done. At once
 * where the page is about to be left: nothing is lost with it.
 */
export const afterPaint = (act: () => void): void => {
  const once = () => {
    window.clearTimeout(late)
    window.removeEventListener('pagehide', once)
    if (!isDone) act()
    isDone = true
  }
  let isDone = false
  const late = window.setTimeout(once, AT_LATEST)
  window.addEventListener('pagehide', once)
  window.requestAnimationFrame(() => window.setTimeout(once))
}
