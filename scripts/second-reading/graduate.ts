import { julyBefore, plusMonths, yearOf } from './days'
import { dayIs, type Facts, isOneOf, isYes, type Outcome, type Policies, textOf, type World } from './facts'

export const isGraduateOf = (facts: Facts, schools: readonly string[]): boolean =>
  isYes(facts, 'person.graduate') && isOneOf(facts, 'person.schoolType', schools)

export const HIGHER_SCHOOLS = ['university', 'technician-senior', 'special-education-vocational']

/** graduatedOn <= day <= graduatedOn + 24 months */
export const isWithin2Years = (facts: Facts, day: string): boolean =>
  dayIs(
    facts,
    'person.graduatedOn',
    (graduatedOn) => graduatedOn <= day && day <= plusMonths(graduatedOn, 24),
  )

export const graduatedInYearOf = (facts: Facts, day: string): boolean =>
  dayIs(facts, 'person.graduatedOn', (graduatedOn) => yearOf(graduatedOn) === yearOf(day))

const inAcademicYear = (facts: Facts, asOf: string): boolean =>
  dayIs(facts, 'person.graduatedOn', (graduatedOn) => julyBefore(graduatedOn) <= asOf && asOf <= graduatedOn)

const INCLUDED = ['CN-BJ', 'CN-TJ', 'CN-JS', 'CN-ZJ', 'CN-AH', 'CN-SD', 'CN-GD', 'CN-GZ']
const NOT_INCLUDED = ['CN-FJ', 'CN-HA']

const provinceIncludes = ({ facts, free }: World): boolean =>
  isOneOf(facts, 'person.schoolProvince', INCLUDED) ||
  (free && !isOneOf(facts, 'person.schoolProvince', NOT_INCLUDED))

const CATEGORIES_2015 = ['person.lowIncomeFamily', 'person.disabled', 'person.studentLoan']
const CATEGORIES_2017 = [...CATEGORIES_2015, 'person.outOfPoverty', 'person.extremeHardship']
const CATEGORIES_2023 = [
  'person.lowIncomeFamily',
  'person.zeroEmploymentFamily',
  'person.povertyMonitored',
  'person.extremeHardship',
  'person.disabled',
  'person.studentLoan',
]

const AMOUNTS: Readonly<Record<string, number>> = {
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

const hasLoanOnly = (facts: Facts): boolean =>
  CATEGORIES_2023.every((category) => isYes(facts, category) === (category === 'person.studentLoan'))

const amountOf = (facts: Facts): number | null => {
  const province = textOf(facts, 'person.schoolProvince') ?? ''
  return province === 'CN-SD' && hasLoanOnly(facts) ? 600 : (AMOUNTS[province] ?? null)
}

type Condition = (world: World) => boolean
type SeekingRule = {
  readonly school: Condition
  readonly window: Condition
  readonly categories: readonly string[]
  readonly amount: (facts: Facts) => number | null
}

const seeking =
  ({ school, window, categories, amount }: SeekingRule) =>
  (world: World): Outcome => ({
    eligible:
      isYes(world.facts, 'person.graduate') &&
      isYes(world.facts, 'person.wantsWork') &&
      !isYes(world.facts, 'person.jobSeekingSubsidyReceived') &&
      school(world) &&
      window(world) &&
      categories.some((category) => isYes(world.facts, category)),
    amount: amount(world.facts),
  })

const isVocational = (facts: Facts): boolean => isOneOf(facts, 'person.schoolType', ['secondary-vocational'])

const isHigher = (facts: Facts): boolean => isOneOf(facts, 'person.schoolType', HIGHER_SCHOOLS)

const early = (categories: readonly string[]) =>
  seeking({
    school: ({ facts }) => isOneOf(facts, 'person.schoolType', ['university']),
    window: ({ asOf, facts }) => graduatedInYearOf(facts, asOf),
    categories,
    amount: () => null,
  })

const seeking2019 = seeking({
  school: ({ facts }) => isHigher(facts) || isVocational(facts),
  window: ({ asOf, facts }) => inAcademicYear(facts, asOf),
  categories: CATEGORIES_2017,
  amount: () => null,
})

const seeking2023 = seeking({
  school: (world) => isHigher(world.facts) || (isVocational(world.facts) && provinceIncludes(world)),
  window: ({ asOf, facts }) => inAcademicYear(facts, asOf),
  categories: CATEGORIES_2023,
  amount: amountOf,
})

export const GRADUATE_POLICIES: Policies = {
  'graduate-job-seeking-subsidy': [
    { edition: '2015', from: '2015-05-01', to: '2017-10-12', confirmed: true, rule: early(CATEGORIES_2015) },
    { edition: '2017', from: '2017-10-13', to: '2019-07-02', confirmed: true, rule: early(CATEGORIES_2017) },
    { edition: '2019', from: '2019-07-03', to: '2023-12-19', confirmed: true, rule: seeking2019 },
    { edition: '2023', from: '2023-12-20', to: '2026-01-08', confirmed: true, rule: seeking2023 },
    { edition: '2026', from: '2026-01-09', to: null, confirmed: false, rule: seeking2023 },
  ],
}
