import { useEffect } from 'react'
import { answerPress } from '../ui'
import { turnTo } from './address'

/** Whether a press asks for nothing but what is pressed: no new tab, no file, and nobody has taken it. */
export const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 &&
  !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.defaultPrevented)

const linkOf = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element
    ? target.closest<HTMLAnchorElement>('a[href^="/"]:not([target]):not([download])')
    : null

/** Follows links inside the application without a new page load, so that no answer is lost. Every link stays a real one. */
export const useFollowLinks = (): void => {
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = linkOf(event.target)
      const href = link?.getAttribute('href')
      if (!link || !href || !isPlainClick(event)) return
      event.preventDefault()
      answerPress(link, () => {
        const { activeElement } = document
        // The focus, taken away with what has it, would have the browser lay out what is half gone.
        if (turnTo(href) && activeElement instanceof HTMLElement) activeElement.blur()
      })
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [])
}
