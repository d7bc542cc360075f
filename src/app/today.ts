import { type IsoDate, isDay } from '../engine'

/** The civil day in China, where the law's days are counted, whatever the device's own zone. The only clock there is. */
export const today = (): IsoDate => {
  const text = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(new Date())
  if (!isDay(text)) throw new Error(`the clock gave no day: ${text}`)
  return text
}
