import { createContext, useSyncExternalStore } from 'react'
import type { IsoDate } from '../engine'
import { onNewDay, today } from './today'

/** A page drawn at build: its path, and the day it was drawn for. */
export type Drawn = { readonly path: string; readonly on: IsoDate }

/** Undefined for a page that was not drawn at build. */
export const DrawnContext = createContext<Drawn | undefined>(undefined)

const never = () => () => undefined

/**
 * Something of this device, which was not known when the page was drawn.
 * @param subscribe tells when it may have changed
 * @returns `drawn` until the page is taken over, so that its first words are those that were drawn
 */
const useOfDevice = <Value>(
  read: () => Value,
  drawn: Value,
  subscribe: (tell: () => void) => () => void,
): Value => useSyncExternalStore(subscribe, read, () => drawn)

const isTrue = () => true

/** Whether the page is alive: at once, unless it was drawn at build and is just being taken over. */
export const useIsAlive = (): boolean => useOfDevice(isTrue, false, never)

/** Today in China, also when the page is open past midnight; undefined until the page is taken over. */
export const useToday = (): IsoDate | undefined =>
  useOfDevice<IsoDate | undefined>(today, undefined, onNewDay)
