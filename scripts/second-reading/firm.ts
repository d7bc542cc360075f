import { plusMonths } from './days'
import { exactly, multiply, ratio, toFen } from './exact'
import {
  dayIs,
  type Edition,
  type Facts,
  hiresOf,
  isOneOf,
  isYes,
  numberOf,
  type Outcome,
  type Policies,
  type World,
} from './facts'
import { hasContract12, isOfLoanGroup } from './hires'
import { isSmallOrMicro, sizeOf } from './size'

const isKind = (facts: Facts, ...kinds: readonly string[]): boolean =>
  isOneOf(facts, 'enterprise.kind', kinds)

const test = (facts: Facts, key: string, passes: (value: number) => boolean): boolean => {
  const value = numberOf(facts, key)
  return value !== null && passes(value)
}

const keptStaff = (facts: Facts): boolean =>
  test(facts, 'enterprise.layoffRate', (rate) => rate <= 0.055) ||
  (test(facts, 'enterprise.insuredEmployees', (insured) => insured <= 30) &&
    test(facts, 'enterprise.layoffRate', (rate) => rate <= 0.2))

const refundAmount = (facts: Facts): number | null => {
  const paid = numberOf(facts, 'enterprise.unemploymentInsurancePaidLastYear')
  const size = isKind(facts, 'enterprise') ? sizeOf(facts) : 'of no account'
  if (paid === null || size === null) return null
  return toFen(multiply(exactly(paid), size === 'large' ? ratio(3n, 10n) : ratio(6n, 10n)))
}

const refund = ({ facts }: World): Outcome => ({
  eligible:
    isKind(facts, 'enterprise', 'social-organisation', 'individual-business') &&
    test(facts, 'enterprise.unemploymentInsuranceMonths', (months) => months >= 12) &&
    keptStaff(facts),
  amount: refundAmount(facts),
})

/** n of the specification: the hires of the last 12 months that count. */
const loanHires = (world: World): number =>
  hiresOf(world).filter(
    (hire) =>
      dayIs(hire, 'hiredOn', (day) => plusMonths(world.asOf, -12) <= day && day <= world.asOf) &&
      hasContract12(hire) &&
      isOfLoanGroup(hire),
  ).length

const hasShare = (world: World, employees: number): boolean =>
  employees <= 100 ? 10 * loanHires(world) >= employees : 20 * loanHires(world) >= employees

const startupLoan = (world: World): Outcome => ({
  eligible:
    isKind(world.facts, 'enterprise') &&
    isSmallOrMicro(world.facts) &&
    !isYes(world.facts, 'enterprise.hasArrears') &&
    test(world.facts, 'enterprise.employees', (staff) => staff >= 1 && hasShare(world, staff)),
  amount: 4000000,
})

const smallFirm = ({ facts }: World): Outcome => ({
  eligible: isKind(facts, 'enterprise', 'individual-business') && isSmallOrMicro(facts),
  amount: null,
})

const smallEnterprise = ({ facts }: World): Outcome => ({
  eligible: isKind(facts, 'enterprise') && isSmallOrMicro(facts),
  amount: null,
})

const renewal = ({ asOf, facts }: World): Outcome => ({
  eligible:
    isKind(facts, 'enterprise', 'individual-business') &&
    dayIs(
      facts,
      'enterprise.loanDueOn',
      (due) => asOf < due && (isSmallOrMicro(facts) || (sizeOf(facts) === 'medium' && due < '2027-09-30')),
    ),
  amount: null,
})

const creditInformation = ({ facts }: World): Outcome => ({
  eligible:
    isKind(facts, 'enterprise', 'individual-business') &&
    ['micro', 'small', 'medium'].includes(sizeOf(facts) ?? ''),
  amount: null,
})

const open = (edition: string, from: string, rule: Edition['rule']): Edition => ({
  edition,
  from,
  to: null,
  confirmed: true,
  rule,
})

export const FIRM_POLICIES: Policies = {
  'job-stabilisation-refund': [
    { edition: '2024', from: '2024-01-01', to: '2024-12-31', confirmed: true, rule: refund },
    { edition: '2025', from: '2025-01-01', to: '2025-12-31', confirmed: true, rule: refund },
    { edition: '2026', from: '2026-01-01', to: '2026-12-31', confirmed: false, rule: refund },
  ],
  'startup-loan-enterprise': [
    { edition: '2023', from: '2023-10-01', to: '2028-09-30', confirmed: true, rule: startupLoan },
  ],
  'financing-guarantee': [
    { edition: '2019', from: '2019-02-14', to: '2025-02-28', confirmed: true, rule: smallFirm },
    open('2025', '2025-03-01', smallFirm),
  ],
  'loan-renewal': [open('2024', '2024-09-24', renewal)],
  'financing-coordination': [open('2024', '2024-10-15', smallFirm)],
  'bank-small-business-services': [open('2014', '2014-10-31', smallFirm)],
  'venture-guidance-funds': [open('2014', '2014-10-31', smallEnterprise)],
  'sme-special-funds': [open('2014', '2014-10-31', smallFirm)],
  'small-business-directory': [open('2014', '2014-10-31', smallFirm)],
  'credit-information-sharing': [open('2024', '2024-10-25', creditInformation)],
}
