import { type IsoDate, isDay } from '../engine'

const DAY = 24 * 60 * 60 * 1000
/** How far China's clocks are ahead of the world's, all year and everywhere since 1991. In milliseconds. */
const AHEAD = 8 * 60 * 60 * 1000

/**
 * The civil day in China, where the law's days are counted, whatever the device's own zone. The only clock there is.
 * Reckoned and not formatted: a browser's own formats differ, and there is none that writes YYYY-MM-DD everywhere.
 */
export const today = (): IsoDate => {
  const text = new Date(Date.now() + AHEAD).toISOString().slice(0, 10)
  if (!isDay(text)) throw new Error(`the clock gave no day: ${text}`)
  return text
}

/** Until the next day begins in China. In milliseconds. */
const untilTomorrow = (): number => DAY - ((Date.now() + AHEAD) % DAY)

/**
 * Has it told when a new day may have begun: at midnight, and whenever a page is seen again that may have slept through it.
 * @returns the way to stop
 */
export const onNewDay = (tell: () => void): (() => void) => {
  const wait = () =>
    setTimeout(() => {
      timer = wait()
      tell()
    }, untilTomorrow())
  let timer = wait()
  document.addEventListener('visibilitychange', tell)
  window.addEventListener('pageshow', tell)
  return () => {
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', tell)
    window.removeEventListener('pageshow', tell)
  }
}
