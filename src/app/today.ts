import { type IsoDate, isDay } from '../engine'

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
