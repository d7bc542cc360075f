import { addMonths, yearOf } from './days'
import { count, type Facts, flag, isAmong, type Said, text, type World } from './world'

export type Rule = (edition: string, world: World) => Said

export const is = (facts: Facts, name: string): boolean => flag(facts, `person.${name}`)
export const choice = (facts: Facts, name: string): string => text(facts, `person.${name}`)
export const months = (facts: Facts, name: string): number => count(facts, `person.${name}`)

export const isGraduate = (facts: Facts): boolean => is(facts, 'graduate')
export const isHigherSchool = (facts: Facts): boolean =>
  isAmong(['university', 'technician-senior', 'special-education-vocational'], choice(facts, 'schoolType'))
export const isOutOfWork = (facts: Facts): boolean => choice(facts, 'employment') === 'unemployed'
export const isJobSeeker = (facts: Facts): boolean => isOutOfWork(facts) && is(facts, 'wantsWork')
export const registered = (facts: Facts): number => months(facts, 'unemploymentRegisteredMonths')
export const isWithin2Years = ({ facts, asOf }: World): boolean => {
  const graduated = choice(facts, 'graduatedOn')
  return graduated <= asOf && asOf <= addMonths(graduated, 24)
}
export const isGraduationYear = ({ facts, asOf }: World): boolean =>
  yearOf(choice(facts, 'graduatedOn')) === yearOf(asOf)
