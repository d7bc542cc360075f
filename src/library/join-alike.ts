import { type IsoDate, nextDay } from '../engine'
import type { SetFigure } from './law-figure'

const laterOf = (one: IsoDate | undefined, other: IsoDate | undefined): IsoDate | undefined => {
  if (one === undefined || other === undefined) return undefined
  return one > other ? one : other
}

/** What two editions say alike is said once, for as long as both. */
export const joinAlike = (values: readonly SetFigure[]): readonly SetFigure[] => {
  const joined: SetFigure[] = []
  for (const next of [...values].sort((one, other) => (one.from < other.from ? -1 : 1))) {
    const last = joined.at(-1)
    const touches = last && (last.to === undefined || next.from <= nextDay(last.to))
    if (last && touches && last.value === next.value)
      joined.splice(-1, 1, { ...last, to: laterOf(last.to, next.to) })
    else joined.push(next)
  }
  return joined
}
