import { type DayTerm, type NumberTerm, needsNoFigure } from './compiler'
import { dayAt, dayOf, type IsoDate, movedBy, type Ordinal, ordinalFrom, ordinalOf } from './day'
import { latest } from './latest'
import { toNumber } from './quantity'
import { onlyValue } from './range'
import type { Situation } from './situation'

const READS_NOTHING = { kind: 'day', reads: [], unset: needsNoFigure } as const

const numberOfAsked = latest(ordinalOf)
const DAY_ASKED: DayTerm = {
  ...READS_NOTHING,
  day: ({ asOf }) => asOf,
  ordinal: ({ asOf }) => numberOfAsked(asOf),
}

/** A fixed day, or the day asked about. */
export const fixedDay = (on: IsoDate | 'asOf'): DayTerm => {
  if (on === 'asOf') return DAY_ASKED
  const ordinal = ordinalOf(on)
  return { ...READS_NOTHING, day: () => on, ordinal: () => ordinal }
}

const COMMON_YEAR = 2001

const dayBy =
  (ordinal: DayTerm['ordinal']): DayTerm['day'] =>
  (s) => {
    const known = ordinal(s)
    return known === undefined ? undefined : dayAt(known)
  }

/** A day moved by months. */
export const shifted = (inner: DayTerm, months: number): DayTerm => {
  const { ordinal: ordinalBefore } = inner
  const ordinal = (s: Situation): Ordinal | undefined => {
    const known = ordinalBefore(s)
    return known === undefined ? undefined : movedBy(known, months)
  }
  return { ...inner, day: dayBy(ordinal), ordinal }
}

/**
 * A day in a year that is worked out; a year beyond the calendar counts as its first or last.
 * @throws when not every year has such a day
 */
export const dayInYear = ({ reads, unset, range }: NumberTerm, month: number, date: number): DayTerm => {
  dayOf(COMMON_YEAR, month, date)
  const ordinal = (s: Situation): Ordinal | undefined => {
    const year = onlyValue(range(s))
    return year === undefined
      ? undefined
      : ordinalFrom(Math.min(9999, Math.max(1, toNumber(year))), month, date)
  }
  return { kind: 'day', reads, unset, day: dayBy(ordinal), ordinal }
}
