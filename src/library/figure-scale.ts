import { type IsoDate, yearOf } from '../engine'
import type { SetFigure } from './law-figure'

type Placed = { readonly from: number; readonly to: number; readonly level: number; readonly isOpen: boolean }

/** Where a figure's steps stand in a drawing, in percent. */
export type Scale = {
  readonly steps: readonly Placed[]
  readonly years: readonly { readonly at: number; readonly year: number }[]
  /** The day asked about, where it lies inside the drawing. */
  readonly today: number | undefined
}

const MS_PER_DAY = 86_400_000
const daysFrom = (start: IsoDate, day: IsoDate | string): number =>
  (Date.parse(day) - Date.parse(start)) / MS_PER_DAY

/** Room on the right, so that the last step is seen to go on. */
const BEYOND = 1.06
const MOST_YEARS = 5
/** The greatest value stands this far below the top, so that its label fits; the foot is nought. */
const TOP = 28

const yearsBetween = (first: number, last: number): readonly number[] => {
  const every = Math.ceil((last - first + 1) / MOST_YEARS)
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  return years.filter((year) => (year - first) % every === 0)
}

/** @param values numbers in order of time, at least one */
export const scaleOf = (values: readonly SetFigure[], asOf: IsoDate): Scale | undefined => {
  const first = values[0]?.from
  const last = values.at(-1)
  if (first === undefined || last === undefined) return undefined
  const end = last.to ?? (asOf > last.from ? asOf : last.from)
  const length = Math.max(1, daysFrom(first, end)) * BEYOND
  const place = (day: IsoDate | string) => (100 * daysFrom(first, day)) / length
  const greatest = Math.max(...values.map(({ value }) => Number(value)))
  const steps = values.map(({ from, to, value }) => ({
    from: place(from),
    to: to === undefined ? 98 : place(to),
    level: 100 - ((100 - TOP) * Number(value)) / greatest,
    isOpen: to === undefined,
  }))
  const years = yearsBetween(yearOf(first) + 1, yearOf(end)).map((year) => ({
    at: place(`${year}-01-01`),
    year,
  }))
  return { steps, years, today: asOf >= first && asOf <= end ? place(asOf) : undefined }
}
