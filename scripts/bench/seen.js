/** Runs in a page before all else, and notes what the browser says of it; see watch-page.ts. */
window.seen = { painted: 0, usable: 0, alive: 0, shift: 0, longTasks: [], presses: [], ticks: [] }

const watch = (type, note, more = {}) => {
  const observer = new PerformanceObserver((list) => list.getEntries().map(note))
  observer.observe({ type, buffered: true, ...more })
  return observer
}

watch('largest-contentful-paint', ({ startTime }) => {
  window.seen.painted = startTime
})
watch('mark', ({ name, startTime }) => {
  if (name === 'usable') window.seen.usable = startTime
})
watch('layout-shift', ({ value, hadRecentInput }) => {
  if (!hadRecentInput) window.seen.shift += value
})
watch('longtask', ({ startTime, duration }) =>
  window.seen.longTasks.push({ from: startTime, length: duration }),
)

/** When the button of a form was pressed: where the press leads on, the button is gone by the time the browser tells of it. */
const pressed = new Set()
const notePress = ({ target, timeStamp }) => target.closest('form [type=submit]') && pressed.add(timeStamp)
window.addEventListener('click', notePress, true)
const events = watch(
  'event',
  ({ name, startTime, duration }) =>
    name === 'click' && window.seen[pressed.has(startTime) ? 'presses' : 'ticks'].push(duration),
  { durationThreshold: 16 },
)

window.stopWatchingPresses = () => {
  window.removeEventListener('click', notePress, true)
  events.disconnect()
}

new MutationObserver(() => {
  if (window.seen.alive === 0 && document.documentElement.hasAttribute('data-alive'))
    window.seen.alive = performance.now()
}).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-alive'] })
