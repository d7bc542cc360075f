import { julyBefore, plusMonths, yearOf } from '../../../second-reading/days'
import type { Complete } from '../facts'

export type Rule = (facts: Complete, asOf: string) => boolean

export const isWithinTwoYears = (facts: Complete, day: string): boolean =>
  facts['person.graduatedOn'] <= day && day <= plusMonths(facts['person.graduatedOn'], 24)
export const graduatesIn = (facts: Complete, day: string): boolean =>
  yearOf(facts['person.graduatedOn']) === yearOf(day)
export const isHigherSchool = (facts: Complete): boolean => {
  const school = facts['person.schoolType']
  return (
    school === 'university' || school === 'technician-senior' || school === 'special-education-vocational'
  )
}

const INCLUDING = new Set(['CN-BJ', 'CN-TJ', 'CN-JS', 'CN-ZJ', 'CN-AH', 'CN-SD', 'CN-GD', 'CN-GZ'])
const isSchool2019 = (facts: Complete): boolean =>
  isHigherSchool(facts) || facts['person.schoolType'] === 'secondary-vocational'
const isSchool2023 = (facts: Complete): boolean =>
  isHigherSchool(facts) ||
  (facts['person.schoolType'] === 'secondary-vocational' && INCLUDING.has(facts['person.schoolProvince']))
export const isUniversity = (facts: Complete): boolean => facts['person.schoolType'] === 'university'

const isInNeed2015 = (facts: Complete): boolean =>
  facts['person.lowIncomeFamily'] || facts['person.disabled'] || facts['person.studentLoan']
const isInNeed2017 = (facts: Complete): boolean =>
  isInNeed2015(facts) || facts['person.outOfPoverty'] || facts['person.extremeHardship']
const isInNeed2023 = (facts: Complete): boolean =>
  isInNeed2015(facts) ||
  facts['person.zeroEmploymentFamily'] ||
  facts['person.povertyMonitored'] ||
  facts['person.extremeHardship']

const inAcademicYear: Rule = (facts, asOf) =>
  julyBefore(facts['person.graduatedOn']) <= asOf && asOf <= facts['person.graduatedOn']

const jobSeeking =
  (isSchool: Rule, isTime: Rule, isInNeed: Rule): Rule =>
  (facts, asOf) =>
    facts['person.graduate'] &&
    facts['person.wantsWork'] &&
    !facts['person.jobSeekingSubsidyReceived'] &&
    isSchool(facts, asOf) &&
    isTime(facts, asOf) &&
    isInNeed(facts, asOf)

const paysAsFlexible = (facts: Complete): boolean =>
  facts['person.employment'] === 'flexible' && facts['person.paysOwnInsurance']

const graduateFlexible: Rule = (facts, asOf) =>
  facts['person.graduate'] &&
  isHigherSchool(facts) &&
  isWithinTwoYears(facts, asOf) &&
  paysAsFlexible(facts) &&
  (facts['person.subsidyMonthsUsed'] ?? 0) < 24

const difficultyFlexible: Rule = (facts) =>
  facts['person.employmentDifficulty'] &&
  paysAsFlexible(facts) &&
  (facts['person.nearRetirement'] || (facts['person.subsidyMonthsUsed'] ?? 0) < 36)

export const GRADUATE_RULES = {
  jobSeeking2015: jobSeeking(isUniversity, graduatesIn, isInNeed2015),
  jobSeeking2017: jobSeeking(isUniversity, graduatesIn, isInNeed2017),
  jobSeeking2019: jobSeeking(isSchool2019, inAcademicYear, isInNeed2017),
  jobSeeking2023: jobSeeking(isSchool2023, inAcademicYear, isInNeed2023),
  graduateFlexible,
  difficultyFlexible,
}
