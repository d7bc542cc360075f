import type { PartialHire, Partly } from '../facts'
import { isSameYear, monthsAfter } from './days'
import { all, any, atLeast, atMost, isBefore, isOneOf, isUpTo, not, type Truth } from './truth'

type HireRule = (hire: PartialHire, asOf: string, facts: Partly) => Truth

const hasContract = ({ contractMonths }: PartialHire, months: number): Truth =>
  contractMonths === 'open-ended' || atLeast(contractMonths, months)

const hasClaimed = ({ claimed }: PartialHire, one: string, other: string): Truth =>
  claimed !== null && (claimed.includes(one) || claimed.includes(other))

const hasInsuranceSubsidy = (hire: PartialHire): Truth =>
  hasClaimed(hire, 'graduate-hire-insurance-subsidy', 'difficulty-hire-insurance-subsidy')

const isWithin = ({ hiredOn }: PartialHire, asOf: string, months: number): Truth =>
  all(isUpTo(hiredOn, asOf), isBefore(asOf, monthsAfter(hiredOn, months)))

const graduatedThatYear = ({ graduate, graduatedOn, hiredOn }: PartialHire): Truth =>
  all(graduate, isSameYear(graduatedOn, hiredOn))

const isNewGraduate = ({ graduate, graduatedOn, hiredOn, unemployedSinceGraduation }: PartialHire): Truth =>
  all(
    graduate,
    any(
      isSameYear(graduatedOn, hiredOn),
      all(
        isUpTo(graduatedOn, hiredOn),
        isBefore(hiredOn, monthsAfter(graduatedOn, 24)),
        unemployedSinceGraduation,
      ),
    ),
  )

const isYouth = (hire: PartialHire): Truth =>
  all(atLeast(hire.ageAtHire, 16), atMost(hire.ageAtHire, 24), atLeast(hire.registeredUnemployedMonths, 1))

const graduateSubsidy =
  (isGraduate: (hire: PartialHire) => Truth): HireRule =>
  (hire, asOf) =>
    all(
      isGraduate(hire),
      hasContract(hire, 12),
      atLeast(hire.insurancePaidMonths, 1),
      isWithin(hire, asOf, 12),
      not(hasInsuranceSubsidy(hire)),
    )

const difficulty: HireRule = (hire, asOf) =>
  all(
    hire.employmentDifficulty,
    atLeast(hire.insurancePaidMonths, 1),
    isUpTo(hire.hiredOn, asOf),
    any(hire.nearRetirement, isBefore(asOf, monthsAfter(hire.hiredOn, 36))),
    not(hasInsuranceSubsidy(hire)),
  )

const expansion =
  (isMeant: (hire: PartialHire, facts: Partly) => Truth, from: string, to: string): HireRule =>
  (hire, asOf, facts) =>
    all(
      isMeant(hire, facts),
      isUpTo(from, hire.hiredOn),
      isUpTo(hire.hiredOn, to),
      hasContract(hire, 1),
      atLeast(hire.insurancePaidMonths, 3),
      isUpTo(hire.hiredOn, asOf),
      not(hasClaimed(hire, 'job-expansion-grant', 'one-off-hiring-subsidy')),
    )

const isMeantAtFirst = (hire: PartialHire): Truth => any(isNewGraduate(hire), isYouth(hire))
const isMeantIn2025 = (hire: PartialHire, facts: Partly): Truth =>
  any(isYouth(hire), all(isOneOf(facts['enterprise.kind'], 'enterprise'), isNewGraduate(hire)))

const keyGroup: HireRule = (hire, asOf) =>
  all(
    any(hire.outOfPoverty, atLeast(hire.registeredUnemployedMonths, 6)),
    hasContract(hire, 12),
    atLeast(hire.insurancePaidMonths, 1),
    isWithin(hire, asOf, 36),
  )

export const countsForLoan = (hire: PartialHire, asOf: string): Truth =>
  all(
    isUpTo(monthsAfter(asOf, -12), hire.hiredOn),
    isUpTo(hire.hiredOn, asOf),
    hasContract(hire, 12),
    any(
      hire.graduate,
      hire.employmentDifficulty,
      hire.outOfPoverty,
      atLeast(hire.registeredUnemployedMonths, 1),
      hire.otherLoanGroup,
    ),
  )

export const HIRE_RULES = {
  graduate2015: graduateSubsidy(graduatedThatYear),
  graduate2019: graduateSubsidy(isNewGraduate),
  difficulty,
  expansion2024: expansion(isMeantAtFirst, '2024-01-01', '2025-12-31'),
  expansion2025: expansion(isMeantIn2025, '2024-01-01', '2025-12-31'),
  expansion2026: expansion(isMeantAtFirst, '2026-01-01', '2026-12-31'),
  keyGroup,
}
