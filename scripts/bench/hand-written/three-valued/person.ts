import type { Partly } from '../facts'
import { ageOn, monthsAfter } from './days'
import { graduatesIn, isHigherSchool, isUniversity, isWithinTwoYears, type Rule } from './graduate'
import { all, any, atLeast, atMost, isBefore, isOneOf, isUpTo, not, type Truth } from './truth'

const isOutOfWork = (facts: Partly): Truth => isOneOf(facts['person.employment'], 'unemployed')
const seeksWork = (facts: Partly): Truth => all(isOutOfWork(facts), facts['person.wantsWork'])
const isRegistered = (facts: Partly): Truth => atLeast(facts['person.unemploymentRegisteredMonths'], 1)
const hasBusiness = (facts: Partly): Truth =>
  isOneOf(facts['person.businessKind'], 'individual-business', 'small-micro-enterprise')

const startupLoan: Rule = (facts) =>
  all(
    hasBusiness(facts),
    not(isOneOf(facts['person.employment'], 'retired')),
    not(facts['person.otherLoans']),
    any(
      facts['person.graduate'],
      facts['person.employmentDifficulty'],
      facts['person.disabled'],
      facts['person.outOfPoverty'],
      isRegistered(facts),
      facts['person.otherLoanGroup'],
    ),
  )

const founderGrant: Rule = (facts, asOf) => {
  const registeredOn = facts['person.businessRegisteredOn']
  return all(
    hasBusiness(facts),
    facts['person.firstBusiness'],
    facts['person.stillOperating'],
    isUpTo(monthsAfter(registeredOn, 12), asOf),
    any(
      facts['person.employmentDifficulty'],
      all(facts['person.graduate'], isWithinTwoYears(facts, registeredOn)),
    ),
  )
}

const isPoorFamily = (facts: Partly): Truth =>
  any(
    facts['person.zeroEmploymentFamily'],
    all(facts['person.lowIncomeFamily'], facts['person.urbanHousehold']),
  )

const taxAllowance: Rule = (facts, asOf) => {
  const registeredOn = facts['person.businessRegisteredOn']
  return all(
    isOneOf(facts['person.businessKind'], 'individual-business'),
    isUpTo(registeredOn, asOf),
    isBefore(asOf, monthsAfter(registeredOn, 36)),
    any(
      facts['person.outOfPoverty'],
      atLeast(facts['person.unemploymentRegisteredMonths'], 6),
      all(isRegistered(facts), isPoorFamily(facts)),
      all(facts['person.graduate'], isUniversity(facts), graduatesIn(facts, registeredOn)),
    ),
  )
}

const internship: Rule = (facts, asOf) => {
  const age = ageOn(facts['person.birthDate'], asOf)
  return all(
    isOutOfWork(facts),
    any(all(facts['person.graduate'], isWithinTwoYears(facts, asOf)), all(atLeast(age, 16), atMost(age, 24))),
  )
}

const OLDER: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'CN-GD': { female: 40, male: 50 },
  'CN-HL': { female: 45, male: 55 },
}
const isOlder: Rule = (facts, asOf) => {
  const from = OLDER[facts['person.province'] ?? '']?.[facts['person.sex'] ?? '']
  return from === undefined ? null : atLeast(ageOn(facts['person.birthDate'], asOf), from)
}

const recognition: Rule = (facts, asOf) =>
  all(
    seeksWork(facts),
    isRegistered(facts),
    any(
      facts['person.disabled'],
      facts['person.lowIncomeFamily'],
      facts['person.zeroEmploymentFamily'],
      facts['person.landless'],
      atLeast(facts['person.unemploymentRegisteredMonths'], 12),
      isOlder(facts, asOf),
    ),
  )

const isUrbanZero = (facts: Partly): Truth =>
  all(facts['person.zeroEmploymentFamily'], facts['person.urbanHousehold'])
const assistance2008: Rule = (facts) => all(seeksWork(facts), isUrbanZero(facts))
const assistance2014: Rule = (facts) =>
  all(seeksWork(facts), any(isUrbanZero(facts), facts['person.lowIncomeFamily']))

const registration2020: Rule = (facts, asOf) =>
  all(seeksWork(facts), atLeast(ageOn(facts['person.birthDate'], asOf), 16))
const registration2015: Rule = (facts, asOf) =>
  all(registration2020(facts, asOf), facts['person.urbanHousehold'])

const benefit: Rule = (facts) =>
  all(
    seeksWork(facts),
    isRegistered(facts),
    facts['person.leftJobInvoluntarily'],
    atLeast(facts['person.unemploymentInsuranceMonths'], 12),
  )

const mayTrain = (facts: Partly): Truth => atMost(facts['person.trainingSubsidiesUsed'] ?? 0, 2)
const isTrainingGroup = (facts: Partly): Truth =>
  any(facts['person.schoolLeaverNotContinuing'], facts['person.ruralWorker'], isRegistered(facts))
const training2017: Rule = (facts, asOf) =>
  all(
    mayTrain(facts),
    any(
      isTrainingGroup(facts),
      facts['person.outOfPoverty'],
      all(facts['person.graduate'], graduatesIn(facts, asOf)),
    ),
  )
const training2023: Rule = (facts, asOf) =>
  all(
    mayTrain(facts),
    any(
      isTrainingGroup(facts),
      facts['person.povertyMonitored'],
      facts['person.employmentDifficulty'],
      all(facts['person.graduate'], isHigherSchool(facts), graduatesIn(facts, asOf)),
    ),
  )

const skillUpgrade: Rule = (facts) =>
  all(
    any(isOneOf(facts['person.employment'], 'employed'), facts['person.receivingUnemploymentBenefit']),
    atLeast(facts['person.unemploymentInsuranceMonths'], 12),
    isOneOf(facts['person.certificateLevel'], '5', '4', '3'),
  )

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
