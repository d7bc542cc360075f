import type { Explanation, IsoDate, Window } from '../engine'
import { contains, endsByLaw } from './window-words'

/** Places in the list of hires; undefined where no hire is told from the others. */
export type Places = readonly number[] | undefined

/** A run of days, and whose it is. */
export type WhoseDays = { readonly window: Window; readonly hires: Places }

/** The last day of a run, why it ends, and whose it is. */
export type LastDay = { readonly day: IsoDate; readonly ends: 'law' | 'own'; readonly hires: Places }

const earlier = (one: IsoDate | null, other: IsoDate | null): IsoDate | null =>
  one === null || other === null ? null : one < other ? one : other

/**
 * Every run of days; of several hires one for each that differs, as what one still has may be over for another. Of runs that
 * have begun by the day asked about only the end makes a difference.
 */
export const daysOf = ({ hireFindings = [], windows }: Explanation, asOf: IsoDate): readonly WhoseDays[] => {
  const byDays = new Map<string, { window: Window; hires: number[] }>()
  for (const [at, hire] of hireFindings.entries())
    for (const window of hire.windows) {
      const isBegun = window.from === null || window.from <= asOf
      const key = `${isBegun ? '' : window.from} ${window.to}`
      const { window: known, hires } = byDays.get(key) ?? { window, hires: [] }
      const from = earlier(known.from, window.from)
      byDays.set(key, { window: { from, to: window.to }, hires: [...hires, at] })
    }
  if (hireFindings.length < 2 || byDays.size === 0)
    return windows.map((window) => ({ window, hires: undefined }))
  const found = [...byDays.values()]
  const isAlike = found.length === 1
  return found
    .sort((one, other) => endOf(one).localeCompare(endOf(other)))
    .map(({ window, hires }) => ({ window, hires: isAlike ? undefined : hires }))
}

const endOf = ({ window }: WhoseDays): string => window.to ?? '9999-12-31'

/** The last days of the runs around the day asked about, the earliest first; each day once. */
export const lastDaysOf = (explanation: Explanation, asOf: IsoDate): readonly LastDay[] =>
  daysOf(explanation, asOf).flatMap(({ window, hires }): readonly LastDay[] => {
    const { to } = window
    if (to === null || !contains(window, asOf)) return []
    return [{ day: to, ends: endsByLaw(explanation, window) ? 'law' : 'own', hires }]
  })
