import { useEffect, useRef } from 'react'
import { isPlainClick } from './follow-links'

/** What the page around ours is told; docs/embedding.md. Never an answer. */
type Told = { readonly height: number } | { readonly isNewPage: true }

/** Whom we are shown by is settled by `frame-ancestors`: no other page gets to listen. */
const tell = (told: Told): void => window.parent.postMessage({ from: 'huice', ...told }, '*')

const heightNow = (): number => document.body.getBoundingClientRect().height

/**
 * A frame as high as what is in it has nothing to scroll, and browsers do not scroll the page around it for a place in ours
 * unless they are asked to.
 */
const showPlace = (event: MouseEvent): void => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
  const place = document.getElementById(link?.getAttribute('href')?.slice(1) ?? '')
  if (place && isPlainClick(event)) place.scrollIntoView()
}

/** Inside another page: tells it how high ours is, whenever that changes, and when the reader comes to a new page. */
export const useHostPage = (path: string): void => {
  // The host brings a new page into sight: whoever is still reading elsewhere on it must not be taken here.
  const hasActed = useRef(false)
  useEffect(() => {
    if (window.parent === window) return
    // A press that was held until the page was alive is pressed again by the page itself.
    const act = ({ isTrusted, target }: MouseEvent) => {
      if (isTrusted || target instanceof HTMLButtonElement) hasActed.current = true
    }
    window.addEventListener('click', act, { capture: true })
    return () => window.removeEventListener('click', act, { capture: true })
  }, [])
  useEffect(() => {
    if (window.parent === window) return
    document.documentElement.toggleAttribute('data-embedded', true)
    const observer = new ResizeObserver(() => tell({ height: heightNow() }))
    observer.observe(document.body)
    document.addEventListener('click', showPlace)
    return () => {
      observer.disconnect()
      document.removeEventListener('click', showPlace)
    }
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new path is a new page
  useEffect(() => {
    if (hasActed.current) tell({ isNewPage: true })
  }, [path])
}
