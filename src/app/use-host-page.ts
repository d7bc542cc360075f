import { useEffect } from 'react'

/** What the page around ours is told; docs/embedding.md. Never an answer. */
type Told = { readonly height: number } | { readonly isNewPage: true }

/** Whom we are shown by is settled by `frame-ancestors`: no other page gets to listen. */
const tell = (told: Told): void => window.parent.postMessage({ from: 'huice', ...told }, '*')

const heightNow = (): number => document.body.getBoundingClientRect().height

/** Inside another page: tells it how high ours is, whenever that changes, and when a new page begins. */
export const useHostPage = (path: string): void => {
  useEffect(() => {
    if (window.parent === window) return
    document.documentElement.toggleAttribute('data-embedded', true)
    const observer = new ResizeObserver(() => tell({ height: heightNow() }))
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new path is a new page
  useEffect(() => {
    if (window.parent !== window) tell({ isNewPage: true })
  }, [path])
}
