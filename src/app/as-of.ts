import { use } from 'react'
import type { IsoDate } from '../engine'
import { useAddress } from './address'
import { DrawnContext, useToday } from './taking-over'
import { today } from './today'

/** The day asked about: the one in the address, else today; while a page is drawn at build, the day it is drawn for. */
export const useAsOf = (): { readonly asOf: IsoDate; readonly isToday: boolean } => {
  const drawn = use(DrawnContext)
  const now = useToday()
  const { query } = useAddress()
  const asOf = query.on ?? now ?? drawn?.on ?? today()
  return { asOf, isToday: asOf === now }
}
