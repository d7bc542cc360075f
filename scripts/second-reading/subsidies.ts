import { yearOf } from './days'
import { exact, inFen, times } from './exact'
import {
  choice,
  is,
  isGraduate,
  isGraduationYear,
  isHigherSchool,
  isWithin2Years,
  months,
  type Rule,
} from './person'
import { type Facts, figure, isAmong, type World } from './world'

const isAcademicYear = ({ facts, asOf }: World): boolean => {
  const graduated = choice(facts, 'graduatedOn')
  return `${String(yearOf(graduated) - 1).padStart(4, '0')}-07-01` <= asOf && asOf <= graduated
}

const INCLUDED = ['CN-BJ', 'CN-TJ', 'CN-JS', 'CN-ZJ', 'CN-AH', 'CN-SD', 'CN-GD', 'CN-GZ']
const NOT_INCLUDED = ['CN-FJ', 'CN-HA']
const isVocationalIncluded = ({ facts, free }: World): boolean => {
  const province = choice(facts, 'schoolProvince')
  return isAmong(INCLUDED, province) || (!isAmong(NOT_INCLUDED, province) && free)
}

const isSchoolFit = (edition: string, world: World): boolean => {
  const { facts } = world
  if (edition === '2015' || edition === '2017') return choice(facts, 'schoolType') === 'university'
  const isVocational = choice(facts, 'schoolType') === 'secondary-vocational'
  return isHigherSchool(facts) || (isVocational && (edition === '2019' || isVocationalIncluded(world)))
}

const FIRST_CATEGORIES = ['lowIncomeFamily', 'disabled', 'studentLoan']
const NEXT_CATEGORIES = [...FIRST_CATEGORIES, 'outOfPoverty', 'extremeHardship']
const LAST_CATEGORIES = [
  'lowIncomeFamily',
  'zeroEmploymentFamily',
  'povertyMonitored',
  'extremeHardship',
  'disabled',
  'studentLoan',
]
const CATEGORIES: Readonly<Record<string, readonly string[]>> = {
  2015: FIRST_CATEGORIES,
  2017: NEXT_CATEGORIES,
  2019: NEXT_CATEGORIES,
  2023: LAST_CATEGORIES,
  2026: LAST_CATEGORIES,
}

const PAID: Readonly<Record<string, number>> = {
  'CN-BJ': 1000,
  'CN-TJ': 3000,
  'CN-JS': 1500,
  'CN-ZJ': 3000,
  'CN-AH': 1500,
  'CN-FJ': 2000,
  'CN-SD': 1000,
  'CN-HA': 2000,
  'CN-GD': 3000,
  'CN-GZ': 1500,
  'CN-GS': 1000,
  'CN-HL': 1000,
}

const jobSeeking: Rule = (edition, world) => {
  const { facts } = world
  const met = (CATEGORIES[edition] ?? []).filter((category) => is(facts, category))
  const isInTime = edition === '2015' || edition === '2017' ? isGraduationYear(world) : isAcademicYear(world)
  const isWanted = isGraduate(facts) && is(facts, 'wantsWork') && !is(facts, 'jobSeekingSubsidyReceived')
  const province = choice(facts, 'schoolProvince')
  const isLoanAlone = province === 'CN-SD' && met.join() === 'studentLoan'
  const isTold = edition === '2023' || edition === '2026'
  return {
    eligible: isWanted && isSchoolFit(edition, world) && isInTime && met.length > 0,
    amount: isTold ? (isLoanAlone ? 600 : (PAID[province] ?? null)) : null,
  }
}

/** Two thirds of the own contribution, for the months that are left. */
const ownShare = (facts: Facts, all: number): number | null => {
  const monthly = figure(facts, 'person.monthlyOwnContribution')
  if (monthly === null) return null
  const left = exact(all - months(facts, 'subsidyMonthsUsed'))
  return inFen(times([2n, 3n], times(exact(monthly), left)))
}
const paysAsFlexible = (facts: Facts): boolean =>
  choice(facts, 'employment') === 'flexible' && is(facts, 'paysOwnInsurance')

const graduateFlexible: Rule = (_, world) => {
  const { facts } = world
  const isFit = isGraduate(facts) && isHigherSchool(facts) && isWithin2Years(world) && paysAsFlexible(facts)
  const eligible = isFit && months(facts, 'subsidyMonthsUsed') < 24
  return { eligible, amount: eligible ? ownShare(facts, 24) : null }
}

const difficultyFlexible: Rule = (_, { facts }) => {
  const isNear = is(facts, 'nearRetirement')
  const isLeft = isNear || months(facts, 'subsidyMonthsUsed') < 36
  const eligible = is(facts, 'employmentDifficulty') && paysAsFlexible(facts) && isLeft
  return { eligible, amount: eligible && !isNear ? ownShare(facts, 36) : null }
}

export const SUBSIDY_RULES: Readonly<Record<string, Rule>> = {
  'graduate-job-seeking-subsidy': jobSeeking,
  'graduate-flexible-insurance-subsidy': graduateFlexible,
  'difficulty-flexible-insurance-subsidy': difficultyFlexible,
}
