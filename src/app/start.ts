import './older-browsers'
import { isAnythingKept } from '../draft/kept-key'
import { holdDraggedFiles } from './dragged-files'
import { holdEarly } from './early'
import { fetchWholeStyle } from './whole-style'

/**
 * The first script a reader is sent, and the only one a drawn page needs before it can be used. It fetches the application:
 * at once where there is nothing to see without it, else when the page has come to rest or the reader begins to do something.
 */

const SIGNS_OF_A_READER = ['pointerdown', 'keydown', 'focusin', 'drop', 'online'] as const
const PATIENCE_MS = 2000

const root = document.querySelector<HTMLElement>('#root')
if (root === null) throw new Error('index.html has no element #root')

let isCalled = false

/** Fetches the application. Where it does not come, the next thing the reader does, or the line's return, calls it again. */
const call = (): void => {
  if (isCalled) return
  isCalled = true
  Promise.all([import('./application'), fetchWholeStyle()])
    .then(([{ start }]) => start(root))
    .catch(() => {
      isCalled = false
    })
}

const callWhenQuiet = (): void => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(call, { timeout: PATIENCE_MS })
  else setTimeout(call)
}

/** Until the page is alive, which the application says on the element of the whole document. */
const whenAlive = (act: () => void): void => {
  const page = document.documentElement
  const watch = new MutationObserver(() => {
    if (!page.hasAttribute('data-alive')) return
    watch.disconnect()
    act()
  })
  watch.observe(page, { attributeFilter: ['data-alive'] })
}

/** A first question was drawn for those who have answered nothing yet and ask about all policies today. */
const isOfOthers = (): boolean =>
  root.dataset.drawnDoor !== undefined &&
  (isAnythingKept() || /[?&](on|only|then)=/.test(window.location.search))

/** Whoever came by the shorter way is at the page itself now; moving there later would move the reader too. */
const goThroughDoor = ({ drawnDoor = '', drawnPath = '' }: DOMStringMap): void => {
  const { pathname, search, hash } = window.location
  const way = pathname.replace(/\/$/, '')
  // The language may be left out.
  if (way !== '' && drawnDoor.endsWith(way))
    window.history.replaceState(null, '', way + drawnPath.slice(drawnDoor.length) + search + hash)
}

if (isOfOthers()) {
  root.replaceChildren()
  delete root.dataset.drawnPath
}
holdDraggedFiles()
for (const sign of SIGNS_OF_A_READER) window.addEventListener(sign, call, { passive: true })
whenAlive(() => {
  for (const sign of SIGNS_OF_A_READER) window.removeEventListener(sign, call)
})
if (root.dataset.drawnPath === undefined) call()
else {
  goThroughDoor(root.dataset)
  whenAlive(holdEarly(root, call))
  // The benchmark of pages looks for it.
  performance.mark('usable')
  if (document.readyState === 'complete') callWhenQuiet()
  else window.addEventListener('load', callWhenQuiet, { once: true })
}
