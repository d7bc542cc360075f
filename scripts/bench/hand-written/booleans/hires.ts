import { plusMonths, yearOf } from '../../../second-reading/days'
import type { Complete, CompleteHire } from '../facts'

type HireRule = (hire: CompleteHire, asOf: string, facts: Complete) => boolean

const hasContract = ({ contractMonths }: CompleteHire, months: number): boolean =>
  contractMonths === 'open-ended' || contractMonths >= months

const hasClaimed = ({ claimed }: CompleteHire, one: string, other: string): boolean =>
  claimed !== null && (claimed.includes(one) || claimed.includes(other))

const hasInsuranceSubsidy = (hire: CompleteHire): boolean =>
  hasClaimed(hire, 'graduate-hire-insurance-subsidy', 'difficulty-hire-insurance-subsidy')

const isWithin = ({ hiredOn }: CompleteHire, asOf: string, months: number): boolean =>
  hiredOn <= asOf && asOf < plusMonths(hiredOn, months)

const graduatedThatYear = (hire: CompleteHire): boolean =>
  hire.graduate && yearOf(hire.graduatedOn) === yearOf(hire.hiredOn)

const isNewGraduate = (hire: CompleteHire): boolean =>
  graduatedThatYear(hire) ||
  (hire.graduate &&
    hire.graduatedOn <= hire.hiredOn &&
    hire.hiredOn < plusMonths(hire.graduatedOn, 24) &&
    hire.unemployedSinceGraduation)

const isYouth = (hire: CompleteHire): boolean =>
  hire.ageAtHire >= 16 && hire.ageAtHire <= 24 && hire.registeredUnemployedMonths >= 1

const graduateSubsidy =
  (isGraduate: (hire: CompleteHire) => boolean): HireRule =>
  (hire, asOf) =>
    isGraduate(hire) &&
    hasContract(hire, 12) &&
    hire.insurancePaidMonths >= 1 &&
    isWithin(hire, asOf, 12) &&
    !hasInsuranceSubsidy(hire)

const difficultySubsidy: HireRule = (hire, asOf) =>
  hire.employmentDifficulty &&
  hire.insurancePaidMonths >= 1 &&
  hire.hiredOn <= asOf &&
  (hire.nearRetirement || asOf < plusMonths(hire.hiredOn, 36)) &&
  !hasInsuranceSubsidy(hire)

const expansion =
  (isMeant: (hire: CompleteHire, facts: Complete) => boolean, from: string, to: string): HireRule =>
  (hire, asOf, facts) =>
    isMeant(hire, facts) &&
    from <= hire.hiredOn &&
    hire.hiredOn <= to &&
    hasContract(hire, 1) &&
    hire.insurancePaidMonths >= 3 &&
    hire.hiredOn <= asOf &&
    !hasClaimed(hire, 'job-expansion-grant', 'one-off-hiring-subsidy')

const isMeantAtFirst = (hire: CompleteHire): boolean => isNewGraduate(hire) || isYouth(hire)
const isMeantIn2025 = (hire: CompleteHire, facts: Complete): boolean =>
  isYouth(hire) || (facts['enterprise.kind'] === 'enterprise' && isNewGraduate(hire))

const keyGroup: HireRule = (hire, asOf) =>
  (hire.outOfPoverty || hire.registeredUnemployedMonths >= 6) &&
  hasContract(hire, 12) &&
  hire.insurancePaidMonths >= 1 &&
  isWithin(hire, asOf, 36)

export const countsForLoan = (hire: CompleteHire, from: string, asOf: string): boolean =>
  from <= hire.hiredOn &&
  hire.hiredOn <= asOf &&
  hasContract(hire, 12) &&
  (hire.graduate ||
    hire.employmentDifficulty ||
    hire.outOfPoverty ||
    hire.registeredUnemployedMonths >= 1 ||
    hire.otherLoanGroup)

export const HIRE_RULES = {
  graduate2015: graduateSubsidy(graduatedThatYear),
  graduate2019: graduateSubsidy(isNewGraduate),
  difficulty: difficultySubsidy,
  expansion2024: expansion(isMeantAtFirst, '2024-01-01', '2025-12-31'),
  expansion2025: expansion(isMeantIn2025, '2024-01-01', '2025-12-31'),
  expansion2026: expansion(isMeantAtFirst, '2026-01-01', '2026-12-31'),
  keyGroup,
}
