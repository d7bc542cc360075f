import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { dayOf, type IsoDate, nextDay, plusMonths, previousDay, yearOf } from '../../src/engine'

/** Chance that the same seed repeats. Bounds are included. */
export type Draw = {
  readonly from: <T>(values: readonly [T, ...T[]]) => T
  readonly whole: (least: number, most: number) => number
  readonly chance: (percent: number) => boolean
}

/** Chance from a seed. */
export const drawFrom = (seed: number): Draw => {
  const generator = xoroshiro128plus(seed)
  const whole = (least: number, most: number): number => uniformInt(generator, least, most)
  return {
    whole,
    from: (values) => values[whole(0, values.length - 1)] ?? values[0],
    chance: (percent) => whole(1, 100) <= percent,
  }
}

const MONTHS = [0, 0, 1, 3, 6, 11, 12, 12, 13, 23, 24, 24, 25, 35, 36, 36, 37, 60] as const
const AGES = [15, 16, 17, 24, 25, 39, 40, 41, 44, 45, 46, 49, 50, 51, 54, 55, 56, 60, 70] as const
const LAST_YEAR = 2032
const FIRST_YEAR = 1998

/** The day itself, the day before or the day after. */
export const dayBeside = (draw: Draw, day: IsoDate): IsoDate =>
  draw.from([previousDay(day), day, day, nextDay(day)])
/** Any day of the years the rules are about. */
export const anyDay = (draw: Draw): IsoDate =>
  dayOf(draw.whole(FIRST_YEAR, LAST_YEAR), draw.whole(1, 12), draw.whole(1, 28))
const yearEdge = (draw: Draw, day: IsoDate): IsoDate => {
  const year = yearOf(day) + draw.whole(-1, 1)
  return draw.from([
    dayOf(year, 1, 1),
    dayOf(year, 6, 30),
    dayOf(year, 7, 1),
    dayOf(year, 12, 31),
    plusMonths(dayOf(2024, 2, 29), 48 * draw.whole(-2, 1)),
  ])
}

/** A day that stands to one of the known days as a rule may ask. */
export const dayNear = (draw: Draw, known: readonly [IsoDate, ...IsoDate[]]): IsoDate => {
  const anchor = draw.from(known)
  const how = draw.whole(1, 10)
  if (how === 1) return anyDay(draw)
  if (how <= 3) return dayBeside(draw, yearEdge(draw, anchor))
  return dayBeside(draw, plusMonths(anchor, draw.from([-1, -1, 1]) * draw.from(MONTHS)))
}

/** The birth of somebody about whose age a rule may ask. */
export const birthDay = (draw: Draw, asOf: IsoDate): IsoDate =>
  draw.chance(15)
    ? plusMonths(dayOf(2004, 2, 29), -48 * draw.whole(0, 14))
    : dayBeside(draw, plusMonths(asOf, -12 * draw.from(AGES)))
