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

/** A timer stands still while the device sleeps, and hears of no clock that is set right: the day is looked at this often. */
const MOST_BETWEEN_LOOKS = 60_000

/**
 * Has it told when a new day may have begun: at midnight, soon after the device woke or its clock was set, and whenever a page is
 * seen again that may have slept through it.
 * @returns the way to stop
 */
export const onNewDay = (tell: () => void): (() => void) => {
  const wait = () => {
    const before = today()
    return setTimeout(
      () => {
        timer = wait()
        if (today() !== before) tell()
      },
      Math.min(untilTomorrow(), MOST_BETWEEN_LOOKS),
    )
  }
  let timer = wait()
  document.addEventListener('visibilitychange', tell)
  window.addEventListener('pageshow', tell)
  return () => {
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', tell)
    window.removeEventListener('pageshow', tell)
  }
}
