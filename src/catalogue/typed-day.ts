import { dayOf, daysInMonth, type IsoDate } from '../engine'

/** Why a typed day cannot be read. */
export const DAY_CODES = ['not-a-day', 'day-missing', 'no-such-day', 'far-past', 'far-future'] as const
export type DayCode = (typeof DAY_CODES)[number]

/** Days outside these years are taken for slips of the hand. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2100

const NUMERIC = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})[日号]?|月)?|(\d{2})(\d{2})|年)?$/
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)?([a-z]{3})[a-z]*\.?,?(\d{4})$/
const MONTH_FIRST = /^([a-z]{3})[a-z]*\.?(\d{1,2})(?:st|nd|rd|th)?,(\d{4})$/

type Parts = readonly [year: number, month: number | undefined, day: number | undefined]

const inEnglish = (text: string): Parts | undefined => {
  const [, first, month, year] = DAY_FIRST.exec(text) ?? []
  const [, named, second, last] = MONTH_FIRST.exec(text) ?? []
  const [name, day, of] = month ? [month, first, year] : [named, second, last]
  const at = MONTHS.indexOf(name ?? '')
  return at < 0 ? undefined : [Number(of), at + 1, Number(day)]
}

const inDigits = (text: string): Parts | undefined => {
  const parts = NUMERIC.exec(text)
  if (!parts) return undefined
  const [, year, month, day, packedMonth, packedDay] = parts
  const number = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits))
  return [Number(year), number(month ?? packedMonth), number(day ?? packedDay)]
}

const exists = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/**
 * Reads a day as people type it: 2026-3-1, 2026/03/01, 2026.3.1, 20260301, 2026年3月1日, 2026 3 1, 1 March 2026, also in full-width
 * digits. Forms that two countries read differently (3/1/2026) are not guessed.
 */
export const readDay = (typed: string): IsoDate | DayCode => {
  const text = typed
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/(\d)\s+(?=\d)/g, '$1-')
    .replace(/\s+/g, '')
  const parts = inDigits(text) ?? inEnglish(text)
  if (!parts) return 'not-a-day'
  const [year, month, day] = parts
  if (month === undefined || day === undefined) return 'day-missing'
  if (!exists(year, month, day)) return 'no-such-day'
  if (year < FIRST_YEAR) return 'far-past'
  return year > LAST_YEAR ? 'far-future' : dayOf(year, month, day)
}
