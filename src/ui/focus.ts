import { type RefObject, useEffect } from 'react'

/** Puts the focus on the page's heading, when what had it is gone. @returns whether there is one already */
export const focusOnTitle = (): boolean => {
  const title = document.querySelector<HTMLElement>('#page-title')
  title?.focus({ preventScroll: true })
  return title !== null
}

/** Begins another page: at its top, and at its heading. @returns whether that is there already */
export const beginPage = (): boolean => {
  window.scrollTo(0, 0)
  return focusOnTitle()
}

/**
 * Leads the focus to the page's heading whenever what had it goes away and nothing else takes it: else whoever goes by keyboard
 * or ear would begin anew above everything. Where no heading is there yet, it is led to the one that comes.
 */
export const useKeptFocus = (frame: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const within = frame.current
    if (within === null) return undefined
    let last: EventTarget | null = document.activeElement
    const note = ({ target }: FocusEvent): void => {
      last = target
    }
    const isLost = () => last instanceof Node && !last.isConnected && document.activeElement === document.body
    const lead = (): void => {
      if (isLost() && focusOnTitle()) last = null
    }
    // What takes the focus by itself does so before the next frame.
    const observer = new MutationObserver(() => isLost() && requestAnimationFrame(lead))
    observer.observe(within, { childList: true, subtree: true })
    within.addEventListener('focusin', note)
    return () => {
      observer.disconnect()
      within.removeEventListener('focusin', note)
    }
  }, [frame])
}
