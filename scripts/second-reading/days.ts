/** Days as text, YYYY-MM-DD, which sort as time does. */
const pad = (number: number, length: number): string => String(number).padStart(length, '0')

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const lengthOf = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 30)

const partsOf = (day: string): readonly [number, number, number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8)),
]

/** The calendar year of a day. */
export const yearOf = (day: string): number => partsOf(day)[0]

/** `day + n months`, clamped to the month's last day; n may be negative. */
export const addMonths = (day: string, n: number): string => {
  const [year, month, date] = partsOf(day)
  const months = year * 12 + month - 1 + n
  const [newYear, newMonth] = [Math.floor(months / 12), (months % 12) + 1]
  return `${pad(newYear, 4)}-${pad(newMonth, 2)}-${pad(Math.min(date, lengthOf(newYear, newMonth)), 2)}`
}

/** Full years at a day; who is born on 29 February has their birthday on 1 March in common years. */
export const ageOn = (birth: string, day: string): number => {
  const [born, month, date] = partsOf(birth)
  const [year, thisMonth, thisDate] = partsOf(day)
  const hadBirthday = thisMonth > month || (thisMonth === month && thisDate >= date)
  return year - born - (hadBirthday ? 0 : 1)
}
