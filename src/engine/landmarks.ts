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

const ofNumber = (field: string, value: number): Landmarks => {
  if (field === 'months') return { ...NO_LANDMARKS, months: [value] }
  return field === 'number' ? { ...NO_LANDMARKS, numbers: [value] } : NO_LANDMARKS
}

const ofParameter = (id: string, { parameters }: Known): Landmarks => {
  const values = parameters
    .filter((parameter) => parameter.id === id)
    .flatMap((parameter) => parameter.values)
  const numbers = values.flatMap((dated) => (typeof dated.value === 'number' ? [dated.value] : []))
  const options = values.flatMap(({ of = [] }) => of)
  return { ...NO_LANDMARKS, days: values.map(({ from }) => from), numbers, options }
}

const ofText = (field: string, text: string, known: Known): Landmarks => {
  if (isDay(text)) return { ...NO_LANDMARKS, days: [text] }
  if (field === 'definition') return landmarksIn(known.definitions.conditions[text], known)
  if (field === 'use') return landmarksIn(known.definitions.terms[text], known)
  return field === 'parameter' ? ofParameter(text, known) : NO_LANDMARKS
}

const ofField = (field: string, value: unknown, known: Known): Landmarks => {
  if (typeof value === 'number') return ofNumber(field, value)
  if (typeof value === 'string') return ofText(field, value, known)
  if (field === 'options' && Array.isArray(value))
    return { ...NO_LANDMARKS, options: value.filter((option) => typeof option === 'string') }
  return landmarksIn(value, known)
}

/** A term that enters a year on a date. */
const isDayIn = (term: object): term is CalendarDate => 'dayIn' in term

/** Every constant in a rule, those of the definitions and parameters it names included. */
export const landmarksIn = (rule: unknown, known: Known): Landmarks => {
  if (!(rule instanceof Object)) return NO_LANDMARKS
  const fields = Object.entries(rule).filter(([field]) => field !== 'says' && field !== 'source')
  const inside = together(fields.map(([field, value]) => ofField(field, value, known)))
  const isYear = 'yearOf' in rule || 'dayIn' in rule
  const isAge = fields.some(([, value]) => value instanceof Object && 'ageFrom' in value)
  const dates = [...inside.dates, ...(isDayIn(rule) ? [{ month: rule.month, date: rule.date }] : [])]
  return { ...inside, dates, hasYears: inside.hasYears || isYear, ages: isAge ? inside.numbers : inside.ages }
}
