import { useState } from 'react'
import type { IsoDate } from '../engine'
import { useAddress } from './address'
import { today } from './today'

/** The day asked about: the one in the address, else today. */
export const useAsOf = (): { readonly asOf: IsoDate; readonly isToday: boolean } => {
  const [now] = useState(today)
  const { query } = useAddress()
  const asOf = query.on ?? now
  return { asOf, isToday: asOf === now }
}
