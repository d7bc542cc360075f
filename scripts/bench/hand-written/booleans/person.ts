import { fullYears, plusMonths } from '../../../second-reading/days'
import type { Complete } from '../facts'
import { graduatesIn, isHigherSchool, isUniversity, isWithinTwoYears, type Rule } from './graduate'

const isOutOfWork = (facts: Complete): boolean => facts['person.employment'] === 'unemployed'
const seeksWork = (facts: Complete): boolean => isOutOfWork(facts) && facts['person.wantsWork']
const isRegistered = (facts: Complete): boolean => facts['person.unemploymentRegisteredMonths'] >= 1

const hasBusiness = (facts: Complete): boolean =>
  facts['person.businessKind'] === 'individual-business' ||
  facts['person.businessKind'] === 'small-micro-enterprise'

const startupLoan: Rule = (facts) =>
  hasBusiness(facts) &&
  facts['person.employment'] !== 'retired' &&
  !facts['person.otherLoans'] &&
  (facts['person.graduate'] ||
    facts['person.employmentDifficulty'] ||
    facts['person.disabled'] ||
    facts['person.outOfPoverty'] ||
    isRegistered(facts) ||
    facts['person.otherLoanGroup'])

const founderGrant: Rule = (facts, asOf) =>
  hasBusiness(facts) &&
  facts['person.firstBusiness'] &&
  facts['person.stillOperating'] &&
  plusMonths(facts['person.businessRegisteredOn'], 12) <= asOf &&
  (facts['person.employmentDifficulty'] ||
    (facts['person.graduate'] && isWithinTwoYears(facts, facts['person.businessRegisteredOn'])))

const isPoorFamily = (facts: Complete): boolean =>
  facts['person.zeroEmploymentFamily'] || (facts['person.lowIncomeFamily'] && facts['person.urbanHousehold'])

const taxAllowance: Rule = (facts, asOf) =>
  facts['person.businessKind'] === 'individual-business' &&
  facts['person.businessRegisteredOn'] <= asOf &&
  asOf < plusMonths(facts['person.businessRegisteredOn'], 36) &&
  (facts['person.outOfPoverty'] ||
    facts['person.unemploymentRegisteredMonths'] >= 6 ||
    (isRegistered(facts) && isPoorFamily(facts)) ||
    (facts['person.graduate'] &&
      isUniversity(facts) &&
      graduatesIn(facts, facts['person.businessRegisteredOn'])))

const ageOn = (facts: Complete, asOf: string): number => fullYears(facts['person.birthDate'], asOf)

const internship: Rule = (facts, asOf) => {
  if (!isOutOfWork(facts)) return false
  if (facts['person.graduate'] && isWithinTwoYears(facts, asOf)) return true
  const age = ageOn(facts, asOf)
  return age >= 16 && age <= 24
}

const OLDER: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'CN-GD': { female: 40, male: 50 },
  'CN-HL': { female: 45, male: 55 },
}
const isOlder: Rule = (facts, asOf) => {
  const from = OLDER[facts['person.province']]?.[facts['person.sex']]
  return from !== undefined && ageOn(facts, asOf) >= from
}

const recognition: Rule = (facts, asOf) =>
  seeksWork(facts) &&
  isRegistered(facts) &&
  (facts['person.disabled'] ||
    facts['person.lowIncomeFamily'] ||
    facts['person.zeroEmploymentFamily'] ||
    facts['person.landless'] ||
    facts['person.unemploymentRegisteredMonths'] >= 12 ||
    isOlder(facts, asOf))

const isUrbanZero = (facts: Complete): boolean =>
  facts['person.zeroEmploymentFamily'] && facts['person.urbanHousehold']
const assistance2008: Rule = (facts) => seeksWork(facts) && isUrbanZero(facts)
const assistance2014: Rule = (facts) =>
  seeksWork(facts) && (isUrbanZero(facts) || facts['person.lowIncomeFamily'])

const registration2020: Rule = (facts, asOf) => seeksWork(facts) && ageOn(facts, asOf) >= 16
const registration2015: Rule = (facts, asOf) =>
  registration2020(facts, asOf) && facts['person.urbanHousehold']

const benefit: Rule = (facts) =>
  seeksWork(facts) &&
  isRegistered(facts) &&
  facts['person.leftJobInvoluntarily'] &&
  facts['person.unemploymentInsuranceMonths'] >= 12

const isTrainingGroup = (facts: Complete): boolean =>
  facts['person.schoolLeaverNotContinuing'] || facts['person.ruralWorker'] || isRegistered(facts)
const training2017: Rule = (facts, asOf) =>
  (facts['person.trainingSubsidiesUsed'] ?? 0) < 3 &&
  (isTrainingGroup(facts) ||
    facts['person.outOfPoverty'] ||
    (facts['person.graduate'] && graduatesIn(facts, asOf)))
const training2023: Rule = (facts, asOf) =>
  (facts['person.trainingSubsidiesUsed'] ?? 0) < 3 &&
  (isTrainingGroup(facts) ||
    facts['person.povertyMonitored'] ||
    facts['person.employmentDifficulty'] ||
    (facts['person.graduate'] && isHigherSchool(facts) && graduatesIn(facts, asOf)))

const skillUpgrade: Rule = (facts) =>
  (facts['person.employment'] === 'employed' || facts['person.receivingUnemploymentBenefit']) &&
  facts['person.unemploymentInsuranceMonths'] >= 12 &&
  ['5', '4', '3'].includes(facts['person.certificateLevel'])

const always: Rule = () => true

export const PERSON_RULES = {
  personStartupLoan: startupLoan,
  founderGrant,
  taxAllowance,
  internship,
  recognition,
  assistance2008,
  assistance2014,
  registration2015,
  registration2020,
  benefit,
  training2017,
  training2023,
  skillUpgrade,
  always,
}
