import { dayOf, type IsoDate, plusMonths, yearOf } from '../engine'
import type { Span } from './spans'

const MS_A_DAY = 86_400_000
const LEAST_MONTHS = 6
const MOST_MONTHS = 60
/** Free room at either side, as a share of what is shown. */
const MARGIN = 0.08
const STEPS = [1, 3, 6, 12, 24] as const
const MOST_TICKS = 5

/** Which days a drawing shows: places are shares of its width in percent. */
export type TimeScale = {
  readonly ticks: readonly IsoDate[]
  /** Where a day stands; what lies outside is held at the edge. */
  readonly placeOf: (day: IsoDate) => number
  readonly isShown: (day: IsoDate) => boolean
}

const dayNumber = (day: IsoDate): number => Date.parse(day) / MS_A_DAY

/** The first days of months, so many months apart, counted from January. */
const firstsOf = (from: IsoDate, months: number, step: number): readonly IsoDate[] =>
  Array.from({ length: Math.ceil(months / step) + 2 }, (_, at) =>
    plusMonths(dayOf(yearOf(from), 1, 1), at * step),
  )

/**
 * Room for every day that lies ahead, from half a year up to five years: what comes later would squeeze what comes soon.
 * @param asOf the day asked about; it stands near the left edge
 */
export const timeScale = (spans: readonly Span[], asOf: IsoDate): TimeScale => {
  const last = plusMonths(asOf, MOST_MONTHS)
  const days = spans.flatMap(({ from, to }) => [from, to]).flatMap((day) => day ?? [])
  const end = days
    .filter((day) => day > asOf && day <= last)
    .reduce((latest, day) => (day > latest ? day : latest), plusMonths(asOf, LEAST_MONTHS))
  const length = dayNumber(end) - dayNumber(asOf)
  const first = dayNumber(asOf) - length * MARGIN
  const width = length * (1 + 2 * MARGIN)
  const share = (day: IsoDate) => (100 * (dayNumber(day) - first)) / width
  const isShown = (day: IsoDate) => share(day) >= 0 && share(day) <= 100
  const months = Math.ceil(width / 30) + 12
  const ticksBy = (apart: number) => firstsOf(asOf, months, apart).filter((day) => isLabelled(share(day)))
  const step = STEPS.find((one) => ticksBy(one).length <= MOST_TICKS) ?? 24
  return { ticks: ticksBy(step), placeOf: (day) => Math.min(100, Math.max(0, share(day))), isShown }
}

/** Whether a label centred there stays within the drawing. */
const isLabelled = (share: number): boolean => share >= 6 && share <= 94
