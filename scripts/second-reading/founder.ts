import { plusMonths } from './days'
import { countOf, dayIs, type Facts, isOneOf, isYes, type Outcome, type Policies, type World } from './facts'
import { graduatedInYearOf, isGraduateOf, isWithin2Years } from './graduate'

const registeredAtLeast = (facts: Facts, months: number): boolean =>
  countOf(facts, 'person.unemploymentRegisteredMonths') >= months

const hasBusiness = (facts: Facts): boolean =>
  isOneOf(facts, 'person.businessKind', ['individual-business', 'small-micro-enterprise'])

const isOfLoanGroup = (facts: Facts): boolean =>
  isYes(facts, 'person.graduate') ||
  isYes(facts, 'person.employmentDifficulty') ||
  isYes(facts, 'person.disabled') ||
  isYes(facts, 'person.outOfPoverty') ||
  registeredAtLeast(facts, 1) ||
  isYes(facts, 'person.otherLoanGroup')

const startupLoan = ({ facts }: World): Outcome => ({
  eligible:
    hasBusiness(facts) &&
    !isOneOf(facts, 'person.employment', ['retired']) &&
    !isYes(facts, 'person.otherLoans') &&
    isOfLoanGroup(facts),
  amount: 300000,
})

const isGrantGroup = (facts: Facts, registeredOn: string): boolean =>
  isYes(facts, 'person.employmentDifficulty') ||
  (isYes(facts, 'person.graduate') && isWithin2Years(facts, registeredOn))

const grant = ({ asOf, facts }: World): Outcome => ({
  eligible:
    hasBusiness(facts) &&
    isYes(facts, 'person.firstBusiness') &&
    isYes(facts, 'person.stillOperating') &&
    dayIs(
      facts,
      'person.businessRegisteredOn',
      (day) => plusMonths(day, 12) <= asOf && isGrantGroup(facts, day),
    ),
  amount: null,
})

const isPoorFamily = (facts: Facts): boolean =>
  isYes(facts, 'person.zeroEmploymentFamily') ||
  (isYes(facts, 'person.lowIncomeFamily') && isYes(facts, 'person.urbanHousehold'))

const isTaxGroup = (facts: Facts, registeredOn: string): boolean =>
  isYes(facts, 'person.outOfPoverty') ||
  registeredAtLeast(facts, 6) ||
  (registeredAtLeast(facts, 1) && isPoorFamily(facts)) ||
  (isGraduateOf(facts, ['university']) && graduatedInYearOf(facts, registeredOn))

const taxAllowance = ({ asOf, facts }: World): Outcome => ({
  eligible:
    isOneOf(facts, 'person.businessKind', ['individual-business']) &&
    dayIs(
      facts,
      'person.businessRegisteredOn',
      (day) => day <= asOf && asOf < plusMonths(day, 36) && isTaxGroup(facts, day),
    ),
  amount: 60000,
})

export const FOUNDER_POLICIES: Policies = {
  'startup-loan-individual': [
    { edition: '2023', from: '2023-10-01', to: '2028-09-30', confirmed: true, rule: startupLoan },
  ],
  'founder-grant': [
    { edition: '2017', from: '2017-10-13', to: '2023-12-19', confirmed: true, rule: grant },
    { edition: '2023', from: '2023-12-20', to: null, confirmed: false, rule: grant },
  ],
  'self-employment-tax-allowance': [
    { edition: '2023', from: '2023-01-01', to: '2025-12-31', confirmed: true, rule: taxAllowance },
    { edition: '2026', from: '2026-01-01', to: '2027-12-31', confirmed: false, rule: taxAllowance },
  ],
}
