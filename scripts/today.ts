import { type IsoDate, isDay } from '../src/engine'

/** The civil day in China, where the law's days are counted. */
export const today = (): IsoDate => {
  const text = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date())
  if (!isDay(text)) throw new Error(`no such day: ${text}`)
  return text
}
