import type { Device } from '../../src/draft/device'
import { type IsoDate, isDay } from '../../src/engine'

const day = (text: string): IsoDate => {
  if (!isDay(text)) throw new Error(text)
  return text
}

export const TODAY = day('2026-11-23')

/** A device in memory: `text` stands on it, `refuses` makes it take nothing more, and `tell` is who listens for other tabs. */
export type MemoryDevice = Device & {
  text: string | null
  refuses: 'full' | 'forbidden' | undefined
  tell: Parameters<Device['listen']>[0] | undefined
}

/** A new one, with what stands on it. */
export const memoryDevice = (text: string | null = null): MemoryDevice => {
  const erase = () => {
    device.text = null
  }
  const device: MemoryDevice = {
    text,
    refuses: undefined,
    tell: undefined,
    read: () => device.text,
    write: (written) => {
      if (device.refuses === undefined) device.text = written
      return device.refuses
    },
    erase,
    forget: erase,
    listen: (listener) => {
      device.tell = listener
      return () => undefined
    },
  }
  return device
}
