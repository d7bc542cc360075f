import type { Partly } from '../facts'
import { isSameYear, monthsAfter, startOfLastYear } from './days'
import { all, any, atMost, isOneOf, isUpTo, not, type Truth } from './truth'

export type Rule = (facts: Partly, asOf: string) => Truth

export const isWithinTwoYears = (facts: Partly, day: string | null): Truth => {
  const graduatedOn = facts['person.graduatedOn']
  return all(isUpTo(graduatedOn, day), isUpTo(day, monthsAfter(graduatedOn, 24)))
}
export const graduatesIn = (facts: Partly, day: string | null): Truth =>
  isSameYear(facts['person.graduatedOn'], day)
export const isHigherSchool = (facts: Partly): Truth =>
  isOneOf(facts['person.schoolType'], 'university', 'technician-senior', 'special-education-vocational')
export const isUniversity = (facts: Partly): Truth => isOneOf(facts['person.schoolType'], 'university')
const isVocational = (facts: Partly): Truth => isOneOf(facts['person.schoolType'], 'secondary-vocational')

const INCLUDES: ReadonlyMap<string | null, boolean> = new Map([
  ['CN-BJ', true],
  ['CN-TJ', true],
  ['CN-JS', true],
  ['CN-ZJ', true],
  ['CN-AH', true],
  ['CN-FJ', false],
  ['CN-SD', true],
  ['CN-HA', false],
  ['CN-GD', true],
  ['CN-GZ', true],
])
const isSchool2019 = (facts: Partly): Truth => any(isHigherSchool(facts), isVocational(facts))
const isSchool2023 = (facts: Partly): Truth =>
  any(isHigherSchool(facts), all(isVocational(facts), INCLUDES.get(facts['person.schoolProvince']) ?? null))

const isInNeed2015 = (facts: Partly): Truth =>
  any(facts['person.lowIncomeFamily'], facts['person.disabled'], facts['person.studentLoan'])
const isInNeed2017 = (facts: Partly): Truth =>
  any(isInNeed2015(facts), facts['person.outOfPoverty'], facts['person.extremeHardship'])
const isInNeed2023 = (facts: Partly): Truth =>
  any(
    isInNeed2015(facts),
    facts['person.zeroEmploymentFamily'],
    facts['person.povertyMonitored'],
    facts['person.extremeHardship'],
  )

const inAcademicYear: Rule = (facts, asOf) => {
  const graduatedOn = facts['person.graduatedOn']
  return all(isUpTo(startOfLastYear(graduatedOn), asOf), isUpTo(asOf, graduatedOn))
}

const jobSeeking =
  (isSchool: Rule, isTime: Rule, isInNeed: Rule): Rule =>
  (facts, asOf) =>
    all(
      facts['person.graduate'],
      facts['person.wantsWork'],
      not(facts['person.jobSeekingSubsidyReceived']),
      isSchool(facts, asOf),
      isTime(facts, asOf),
      isInNeed(facts, asOf),
    )

const paysAsFlexible = (facts: Partly): Truth =>
  all(isOneOf(facts['person.employment'], 'flexible'), facts['person.paysOwnInsurance'])

const graduateFlexible: Rule = (facts, asOf) =>
  all(
    facts['person.graduate'],
    isHigherSchool(facts),
    isWithinTwoYears(facts, asOf),
    paysAsFlexible(facts),
    atMost(facts['person.subsidyMonthsUsed'] ?? 0, 23),
  )

const difficultyFlexible: Rule = (facts) =>
  all(
    facts['person.employmentDifficulty'],
    paysAsFlexible(facts),
    any(facts['person.nearRetirement'], atMost(facts['person.subsidyMonthsUsed'] ?? 0, 35)),
  )

export const GRADUATE_RULES = {
  jobSeeking2015: jobSeeking(isUniversity, graduatesIn, isInNeed2015),
  jobSeeking2017: jobSeeking(isUniversity, graduatesIn, isInNeed2017),
  jobSeeking2019: jobSeeking(isSchool2019, inAcademicYear, isInNeed2017),
  jobSeeking2023: jobSeeking(isSchool2023, inAcademicYear, isInNeed2023),
  graduateFlexible,
  difficultyFlexible,
}
