import type { Definitions } from './condition'
import { type IsoDate, isDay } from './day'
import type { Parameter } from './parameter'

/** The constants of a rule, around which its outcome can change. */
export type Landmarks = {
  readonly days: readonly IsoDate[]
  /** Lengths of calendar additions. */
  readonly months: readonly number[]
  readonly numbers: readonly number[]
  /** Options that a condition or a provincial figure names; all others have one and the same effect. */
  readonly options: readonly string[]
  /** Ages in full years that are asked for. */
  readonly ages: readonly number[]
  /** Whether a calendar year is asked for. */
  readonly hasYears: boolean
  /** Months and dates on which a year is entered. */
  readonly dates: readonly CalendarDate[]
}
type CalendarDate = { readonly month: number; readonly date: number }

/** The constants of several conditions. */
export const together = (parts: readonly Landmarks[]): Landmarks => ({
  days: [...new Set(parts.flatMap(({ days }) => days))],
  months: [...new Set(parts.flatMap(({ months }) => months))],
  numbers: [...new Set(parts.flatMap(({ numbers }) => numbers))],
  options: [...new Set(parts.flatMap(({ options }) => options))],
  ages: [...new Set(parts.flatMap(({ ages }) => ages))],
  hasYears: parts.some(({ hasYears }) => hasYears),
  dates: parts.flatMap(({ dates }) => dates),
})

/** The constants of a condition that has none. */
export const NO_LANDMARKS: Landmarks = {
  days: [],
  months: [],
  numbers: [],
  options: [],
  ages: [],
  hasYears: false,
  dates: [],
}

type Known = { readonly definitions: Definitions; readonly parameters: readonly Parameter[] }

const ofField = (field: string, value: unknown, known: Known): Landmarks => {
  if (field === 'options' && Array.isArray(value))
    return { ...NO_LANDMARKS, options: value.filter((option) => typeof option === 'string') }
  if (field === 'months' && typeof value === 'number') return { ...NO_LANDMARKS, months: [value] }
  if (field === 'number' && typeof value === 'number') return { ...NO_LANDMARKS, numbers: [value] }
  if (field === 'day' && typeof value === 'string' && isDay(value)) return { ...NO_LANDMARKS, days: [value] }
  if (field === 'definition' && typeof value === 'string')
    return landmarksIn(known.definitions.conditions[value], known)
  if (field === 'use' && typeof value === 'string') return landmarksIn(known.definitions.terms[value], known)
  if (field === 'parameter' && typeof value === 'string') {
    const values = known.parameters.find(({ id }) => id === value)?.values ?? []
    const numbers = values.flatMap((dated) => (typeof dated.value === 'number' ? [dated.value] : []))
    const options = values.flatMap(({ of = [] }) => of)
    return { ...NO_LANDMARKS, days: values.map(({ from }) => from), numbers, options }
  }
  return landmarksIn(value, known)
}

const datesOf = (term: object): readonly CalendarDate[] =>
  'month' in term && 'date' in term && typeof term.month === 'number' && typeof term.date === 'number'
    ? [{ month: term.month, date: term.date }]
    : []

/** Every constant in a rule, those of the definitions and parameters it names included. */
export const landmarksIn = (rule: unknown, known: Known): Landmarks => {
  if (Array.isArray(rule)) return together(rule.map((part) => landmarksIn(part, known)))
  if (typeof rule !== 'object' || rule === null) return NO_LANDMARKS
  const fields = Object.entries(rule).filter(([field]) => field !== 'says' && field !== 'source')
  const inside = together(fields.map(([field, value]) => ofField(field, value, known)))
  const isYear = fields.some(([field]) => field === 'yearOf' || field === 'dayIn')
  const isAge = fields.some(([, value]) => typeof value === 'object' && value !== null && 'ageFrom' in value)
  const dates = [...inside.dates, ...datesOf(rule)]
  return { ...inside, dates, hasYears: inside.hasYears || isYear, ages: isAge ? inside.numbers : inside.ages }
}
