import { flushSync } from 'react-dom'
import { onPaper } from './when-opened'

/** What goes on paper: everything, or without what is not for the reader now, or the sheet for the counter alone. */
type Extent = 'all' | 'yours' | 'brief'

/** Prints the page. The style sheet reads from the root how much of it is wanted. */
export const printResult = (extent: Extent): void => {
  const { dataset } = document.documentElement
  dataset.print = extent
  // Some browsers return from `print` at once, so what was asked for stays until the paper is made.
  window.addEventListener('afterprint', () => delete dataset.print, { once: true })
  window.print()
}

const foldedDetails = (): readonly HTMLDetailsElement[] => [
  ...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])'),
]

/**
 * Folded words are for the screen: on paper all is told, also in browsers whose style sheets cannot unfold. Also when the
 * reader prints from the browser's own menu.
 * @returns how to stop watching
 */
export const unfoldOnPaper = (): (() => void) => {
  let opened: readonly HTMLDetailsElement[] = []
  const unfold = () => {
    flushSync(() => onPaper.turn(true))
    opened = [...opened, ...foldedDetails()]
    for (const details of opened) details.open = true
  }
  const fold = () => {
    for (const details of opened) details.open = false
    opened = []
    onPaper.turn(false)
  }
  window.addEventListener('beforeprint', unfold)
  window.addEventListener('afterprint', fold)
  return () => {
    window.removeEventListener('beforeprint', unfold)
    window.removeEventListener('afterprint', fold)
  }
}
