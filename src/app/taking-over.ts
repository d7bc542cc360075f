import { createContext, useSyncExternalStore } from 'react'
import type { IsoDate } from '../engine'

/** A page drawn at build: its path, and the day it was drawn for. */
export type Drawn = { readonly path: string; readonly on: IsoDate }

/** Undefined for a page that was not drawn at build. */
export const DrawnContext = createContext<Drawn | undefined>(undefined)

const never = () => () => undefined

/**
 * Something of this device, which was not known when the page was drawn.
 * @returns `drawn` until the page is taken over, so that its first words are those that were drawn
 */
export const useOfDevice = <Value>(read: () => Value, drawn: Value): Value =>
  useSyncExternalStore(never, read, () => drawn)

const isTrue = () => true

/** Whether the page is alive: at once, unless it was drawn at build and is just being taken over. */
export const useIsAlive = (): boolean => useOfDevice(isTrue, false)
