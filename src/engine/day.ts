/**
 * Civil days without a time zone, kept as text (`2026-03-01`), which sorts as time does.
 * The arithmetic is ours: a date package would cost more bytes than these lines and works on instants, which lose a day
 * west of Greenwich.
 */
export type IsoDate = string & { readonly isoDate: unique symbol }

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** @param month 1 to 12 */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)

/** Whether the text is a day that exists, written YYYY-MM-DD with a year from 0001. */
export const isDay = (text: string): text is IsoDate => {
  const parts = SHAPE.exec(text)
  if (!parts) return false
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number]
  return exists(year, month, day)
}

const exists = (year: number, month: number, day: number): boolean =>
  year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

const padded = (value: number): string => (value < 10 ? `0${value}` : `${value}`)

/** @throws when the parts are not a day that exists */
export const dayOf = (year: number, month: number, day: number): IsoDate => {
  const text = `${String(year).padStart(4, '0')}-${padded(month)}-${padded(day)}`
  if (!exists(year, month, day)) throw new Error(`no such day: ${text}`)
  return text as IsoDate
}

/** The first and last day this module can express; results beyond are held there. */
export const FIRST_DAY = '0001-01-01' as IsoDate
export const LAST_DAY = '9999-12-31' as IsoDate

const ZERO = '0'.charCodeAt(0)
const MONTH_AT = 5
const DATE_AT = 8

/** The number written at a place. Read digit by digit, as days are read more often than anything else. */
const twoDigits = (text: string, at: number): number =>
  (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO
export const yearOf = (day: IsoDate): number => twoDigits(day, 0) * 100 + twoDigits(day, 2)
const monthOf = (day: IsoDate): number => twoDigits(day, MONTH_AT)
const dateOf = (day: IsoDate): number => twoDigits(day, DATE_AT)

/**
 * A day as a number that sorts as time does, to be judged by: 31 places for each month, so that months and years are told
 * by dividing.
 */
export type Ordinal = number
const PLACES_OF_MONTH = 31
const PLACES_OF_YEAR = 12 * PLACES_OF_MONTH

/** The number of a day by its parts. @param month 1 to 12 */
export const ordinalFrom = (year: number, month: number, date: number): Ordinal =>
  year * PLACES_OF_YEAR + (month - 1) * PLACES_OF_MONTH + date - 1

export const ordinalOf = (day: IsoDate): Ordinal => ordinalFrom(yearOf(day), monthOf(day), dateOf(day))

const yearOfOrdinal = (ordinal: Ordinal): number => Math.floor(ordinal / PLACES_OF_YEAR)

/** The day back from its number. @throws when there is no such day */
export const dayAt = (ordinal: Ordinal): IsoDate => {
  const inYear = ordinal % PLACES_OF_YEAR
  const month = Math.floor(inYear / PLACES_OF_MONTH) + 1
  return dayOf(yearOfOrdinal(ordinal), month, (inYear % PLACES_OF_MONTH) + 1)
}

const FIRST_ORDINAL = ordinalOf(FIRST_DAY)
const LAST_ORDINAL = ordinalOf(LAST_DAY)

/** Calendar addition on numbers of days, as `plusMonths` does it. */
export const movedBy = (ordinal: Ordinal, months: number): Ordinal => {
  const date = ordinal % PLACES_OF_MONTH
  const count = (ordinal - date) / PLACES_OF_MONTH + months
  const year = Math.floor(count / 12)
  if (year < 1) return FIRST_ORDINAL
  if (year > 9999) return LAST_ORDINAL
  return count * PLACES_OF_MONTH + Math.min(date, daysInMonth(year, (count % 12) + 1) - 1)
}

/**
 * Calendar addition, clamped to the month's last day: 2024-02-29 plus 12 months is 2025-02-28.
 * @param months may be negative
 */
export const plusMonths = (day: IsoDate, months: number): IsoDate => dayAt(movedBy(ordinalOf(day), months))

/** The day before; the first day of all has itself. */
export const previousDay = (day: IsoDate): IsoDate => {
  if (day === FIRST_DAY) return day
  if (dateOf(day) > 1) return dayOf(yearOf(day), monthOf(day), dateOf(day) - 1)
  const before = plusMonths(day, -1)
  return dayOf(yearOf(before), monthOf(before), daysInMonth(yearOf(before), monthOf(before)))
}

/** The day after; the last day of all has itself. */
export const nextDay = (day: IsoDate): IsoDate => {
  if (day === LAST_DAY) return day
  if (dateOf(day) < daysInMonth(yearOf(day), monthOf(day)))
    return dayOf(yearOf(day), monthOf(day), dateOf(day) + 1)
  const after = plusMonths(dayOf(yearOf(day), monthOf(day), 1), 1)
  return dayOf(yearOf(after), monthOf(after), 1)
}

/** So many days later. @param count not negative */
export const plusDays = (day: IsoDate, count: number): IsoDate => {
  let later = day
  for (let step = 0; step < count; step++) later = nextDay(later)
  return later
}

/** How many days later another day is; none where it is not. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => {
  let count = 0
  for (let day = from; day < to; day = nextDay(day)) count++
  return count
}

/** How many whole months later another day is, reckoned as `plusMonths` does; none where it is not. */
export const monthsBetween = (from: IsoDate, to: IsoDate): number => {
  const months = Math.floor(ordinalOf(to) / PLACES_OF_MONTH) - Math.floor(ordinalOf(from) / PLACES_OF_MONTH)
  return Math.max(0, plusMonths(from, months) > to ? months - 1 : months)
}

/** A day, with so many days before and after it, in order. @param reach not negative */
export const daysAround = (day: IsoDate, reach: number): readonly IsoDate[] => {
  const days = [day]
  for (let step = 0; step < reach; step++) {
    days.unshift(previousDay(days[0] ?? day))
    days.push(nextDay(days.at(-1) ?? day))
  }
  return days
}

/**
 * Full years lived on a day. Someone born on 29 February has their birthday on 1 March in common years.
 * Negative before birth.
 */
export const fullYears = (birth: IsoDate, on: IsoDate): number =>
  yearOfOrdinal(ordinalOf(on) - ordinalOf(birth))
