import { fullYears, julyBefore, plusMonths, yearOf } from '../../../second-reading/days'
import type { Truth } from './truth'

export const monthsAfter = (day: string | null, months: number): string | null =>
  day === null ? null : plusMonths(day, months)
export const ageOn = (birth: string | null, asOf: string): number | null =>
  birth === null ? null : fullYears(birth, asOf)
export const isSameYear = (one: string | null, other: string | null): Truth =>
  one === null || other === null ? null : yearOf(one) === yearOf(other)
export const startOfLastYear = (day: string | null): string | null => (day === null ? null : julyBefore(day))
