/** Runs in a page before all else, and keeps what the browser says of it until it is asked; see watch-page.ts. */
window.kept = []

const watch = (type, more = {}) => {
  const observer = new PerformanceObserver((list) => window.kept.push(list))
  observer.observe({ type, buffered: true, ...more })
  return observer
}

for (const type of ['largest-contentful-paint', 'mark', 'layout-shift', 'longtask']) watch(type)
const events = watch('event', { durationThreshold: 16 })

window.stopWatchingTaps = () => events.disconnect()

window.untilThere = (selector) =>
  new Promise((there) => {
    const look = () => {
      if (document.querySelector(selector) === null) return
      watching.disconnect()
      there()
    }
    const watching = new MutationObserver(look)
    watching.observe(document, { subtree: true, childList: true, attributes: true })
    look()
  })
