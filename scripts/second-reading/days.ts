/** Civil days as text, YYYY-MM-DD: comparing the text compares the days. */
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const daysIn = (year: number, month: number): number => {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

const digits = (value: number, width: number): string => String(value).padStart(width, '0')

/** A year beyond 9999 gets a leading '~', which sorts after every digit. */
const yearText = (year: number): string => (year > 9999 ? `~${year}` : digits(year, 4))

export const yearOf = (day: string): number => Number(day.slice(0, 4))

const monthOf = (day: string): number => Number(day.slice(5, 7))

const dateOf = (day: string): number => Number(day.slice(8, 10))

export const plusMonths = (day: string, n: number): string => {
  const index = yearOf(day) * 12 + (monthOf(day) - 1) + n
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  const date = Math.min(dateOf(day), daysIn(year, month))
  return `${yearText(year)}-${digits(month, 2)}-${digits(date, 2)}`
}

/** 1 July of the year before the day's. */
export const julyBefore = (day: string): string => `${digits(yearOf(day) - 1, 4)}-07-01`

/** A birthday on 29 February sorts after 02-28 and before 03-01, so in common years it falls on 1 March. */
export const fullYears = (birth: string, asOf: string): number =>
  yearOf(asOf) - yearOf(birth) - (asOf.slice(5) < birth.slice(5) ? 1 : 0)
