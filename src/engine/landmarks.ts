import type { Definitions } from './condition'
import { type IsoDate, isDay } from './day'
import type { Parameter } from './parameter'

/** The constants of a rule, around which its outcome can change. */
export type Landmarks = {
  readonly days: readonly IsoDate[]
  /** Lengths of calendar additions. */
  readonly months: readonly number[]
  readonly numbers: readonly number[]
  /** Ages in full years that are asked for. */
  readonly ages: readonly number[]
  /** Whether a calendar year is asked for. */
  readonly hasYears: boolean
}

const together = (parts: readonly Landmarks[]): Landmarks => ({
  days: [...new Set(parts.flatMap(({ days }) => days))],
  months: [...new Set(parts.flatMap(({ months }) => months))],
  numbers: [...new Set(parts.flatMap(({ numbers }) => numbers))],
  ages: [...new Set(parts.flatMap(({ ages }) => ages))],
  hasYears: parts.some(({ hasYears }) => hasYears),
})

const NONE: Landmarks = { days: [], months: [], numbers: [], ages: [], hasYears: false }

type Known = { readonly definitions: Definitions; readonly parameters: readonly Parameter[] }

const ofField = (field: string, value: unknown, known: Known): Landmarks => {
  if (field === 'months' && typeof value === 'number') return { ...NONE, months: [value] }
  if (field === 'number' && typeof value === 'number') return { ...NONE, numbers: [value] }
  if (field === 'day' && typeof value === 'string' && isDay(value)) return { ...NONE, days: [value] }
  if (field === 'definition' && typeof value === 'string')
    return landmarksIn(known.definitions.conditions[value], known)
  if (field === 'use' && typeof value === 'string') return landmarksIn(known.definitions.terms[value], known)
  if (field === 'parameter' && typeof value === 'string') {
    const values = known.parameters.find(({ id }) => id === value)?.values ?? []
    const numbers = values.flatMap((dated) => (typeof dated.value === 'number' ? [dated.value] : []))
    return { ...NONE, days: values.map(({ from }) => from), numbers }
  }
  return landmarksIn(value, known)
}

/** Every constant in a rule, those of the definitions and parameters it names included. */
export const landmarksIn = (rule: unknown, known: Known): Landmarks => {
  if (Array.isArray(rule)) return together(rule.map((part) => landmarksIn(part, known)))
  if (typeof rule !== 'object' || rule === null) return NONE
  const fields = Object.entries(rule).filter(([field]) => field !== 'says' && field !== 'source')
  const inside = together(fields.map(([field, value]) => ofField(field, value, known)))
  const isYear = fields.some(([field]) => field === 'yearOf' || field === 'dayIn')
  const isAge = fields.some(([, value]) => typeof value === 'object' && value !== null && 'ageFrom' in value)
  return { ...inside, hasYears: inside.hasYears || isYear, ages: isAge ? inside.numbers : inside.ages }
}
