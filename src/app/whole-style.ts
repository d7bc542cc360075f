/** How long the application waits for its style: a page without it can be used, one that waits for it cannot. In milliseconds. */
const PATIENCE_MS = 4000
const NEXT_SIGNS = ['pointerdown', 'keydown', 'online'] as const

/** What a gateway sends in its place has none. */
const hasRules = ({ sheet }: HTMLLinkElement): boolean => sheet !== null && sheet.cssRules.length > 0

/** A page that may come first names it beside its own style; all others have asked for it, and may not have been given it. */
const missing = (): string | undefined => {
  const { href } = document.querySelector<HTMLElement>('style[data-href]')?.dataset ?? {}
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')
  return href ?? [...links].find((link) => !hasRules(link))?.href
}

let asked: Promise<void> | undefined

/** Asks for it once at a time; what did not come is asked for again at the reader's next press, or when the line is back. */
const ask = (): Promise<void> => {
  const href = missing()
  if (href === undefined) return Promise.resolve()
  asked ??= new Promise((done) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href })
    const settle = () => {
      done()
      if (hasRules(link)) return
      asked = undefined
      link.remove()
      for (const sign of NEXT_SIGNS) window.addEventListener(sign, ask, { once: true, passive: true })
    }
    link.onload = settle
    link.onerror = settle
    document.head.append(link)
  })
  return asked
}

/**
 * The style of all pages: a page that may come first holds only what it needs itself, and none where a server's policy is not of
 * this build. Fulfilled when it is here, and also when it does not come, or not in time.
 */
export const fetchWholeStyle = (): Promise<void> =>
  Promise.race([ask(), new Promise<void>((end) => setTimeout(end, PATIENCE_MS))])
