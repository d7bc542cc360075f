const QUIET_MS = 2000

/** Acts some time after the page is there: what is only good to have must not be in its way. */
export const whenQuiet = (act: () => void): void => {
  const soon = () => void setTimeout(act, QUIET_MS)
  if (document.readyState === 'complete') soon()
  else window.addEventListener('load', soon, { once: true })
}
