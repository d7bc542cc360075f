import { useEffect } from 'react'
import { focusOnTitle } from '../ui'

/** What search engines and shared links show below the title. */
export const useDescription = (text: string | undefined): void => {
  useEffect(() => {
    const meta = document.querySelector('meta[name="description"]')
    const before = meta?.getAttribute('content')
    if (text === undefined || !meta) return
    meta.setAttribute('content', text)
    return () => meta.setAttribute('content', before ?? '')
  }, [text])
}

const keepOnTitle = (): void => {
  if (!document.activeElement?.closest('main')) focusOnTitle()
}

/** These pages come later than the address does: then the focus is set, or the place in the page found, when they are there. */
export const useLateArrival = (hasMoved: boolean): void => {
  useEffect(() => {
    const place = window.location.hash && document.getElementById(window.location.hash.slice(1))
    if (place) place.scrollIntoView()
    else if (hasMoved) {
      // A heading that is exchanged in the same moment takes the focus away with it.
      keepOnTitle()
      const frame = requestAnimationFrame(keepOnTitle)
      return () => cancelAnimationFrame(frame)
    }
    return undefined
  }, [hasMoved])
}
