import { addMonths, yearOf } from './days'
import { count, flag, type HireFacts, text } from './world'

const lasts = (hire: HireFacts, months: number): boolean =>
  hire.contractMonths === 'open-ended' || count(hire, 'contractMonths') >= months

export const hasLongContract = (hire: HireFacts): boolean => lasts(hire, 12)
export const hasContract = (hire: HireFacts): boolean => lasts(hire, 1)
export const hiredOn = (hire: HireFacts): string => text(hire, 'hiredOn')
export const hasPaid = (hire: HireFacts, months: number): boolean =>
  count(hire, 'insurancePaidMonths') >= months
export const hasClaimed = (hire: HireFacts, ...policies: readonly string[]): boolean =>
  Array.isArray(hire.claimed) && hire.claimed.some((claimed) => policies.includes(claimed))

/** Whether a day lies in the months from the hire on. */
export const isWithin = (hire: HireFacts, asOf: string, months: number): boolean =>
  hiredOn(hire) <= asOf && asOf < addMonths(hiredOn(hire), months)

export const isOfHireYear = (hire: HireFacts): boolean =>
  flag(hire, 'graduate') && yearOf(text(hire, 'graduatedOn')) === yearOf(hiredOn(hire))

/** `graduateWindow`. */
export const isFreshGraduate = (hire: HireFacts): boolean => {
  if (!flag(hire, 'graduate')) return false
  const graduated = text(hire, 'graduatedOn')
  const isSoon = graduated <= hiredOn(hire) && hiredOn(hire) < addMonths(graduated, 24)
  return isOfHireYear(hire) || (isSoon && flag(hire, 'unemployedSinceGraduation'))
}

/** `registeredYouth`. */
export const isRegisteredYouth = (hire: HireFacts): boolean => {
  const age = count(hire, 'ageAtHire')
  return age >= 16 && age <= 24 && count(hire, 'registeredUnemployedMonths') >= 1
}

/** `loanGroup`. */
export const isOfLoanGroup = (hire: HireFacts): boolean =>
  flag(hire, 'graduate') ||
  flag(hire, 'employmentDifficulty') ||
  flag(hire, 'outOfPoverty') ||
  count(hire, 'registeredUnemployedMonths') >= 1 ||
  flag(hire, 'otherLoanGroup')
