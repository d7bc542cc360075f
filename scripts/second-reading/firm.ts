import { addMonths } from './days'
import { type Exact, exact, inFen, isBelow, isNothing, lesser, minus, NOTHING, times } from './exact'
import { hasLongContract, isOfLoanGroup } from './hire'
import { isSmallOrMicro, sizeOf } from './size'
import { count, type Facts, figure, flag, hiresOf, isAmong, type Said, text, type World } from './world'

export const kindOf = (facts: Facts): string => text(facts, 'enterprise.kind')
const COMPANY_OR_TRADER = ['enterprise', 'individual-business']

const staffOf = (facts: Facts): number => count(facts, 'enterprise.employees')
const quotaOf = (facts: Facts): Exact => exact(count(facts, 'enterprise.disabilityQuota', 0.015))
const disabledOf = (facts: Facts): Exact => exact(count(facts, 'enterprise.disabledEmployees'))
const isBelowQuota = (facts: Facts): boolean =>
  isBelow(disabledOf(facts), times(quotaOf(facts), exact(staffOf(facts))))

const capOn = (asOf: string): number | null => (asOf < '2017-04-01' ? null : asOf < '2018-04-01' ? 3 : 2)

/** The wage the levy is worked out by: the firm's own, capped by the local one. */
const wageOf = ({ facts, asOf }: World): Exact | null => {
  const [own, local] = [
    figure(facts, 'enterprise.averageAnnualWage'),
    figure(facts, 'enterprise.localAverageAnnualWage'),
  ]
  const cap = capOn(asOf)
  if (cap === null) return own === null ? null : exact(own)
  // The lesser of nothing and whatever is nothing.
  if (own === 0 || local === 0) return NOTHING
  return own === null || local === null ? null : lesser(exact(own), times(exact(cap), exact(local)))
}

const baseOf = (world: World): Exact | null => {
  const lacking = minus(times(exact(staffOf(world.facts)), quotaOf(world.facts)), disabledOf(world.facts))
  if (isBelow(lacking, NOTHING) || isNothing(lacking)) return NOTHING
  const wage = wageOf(world)
  return wage && times(lacking, wage)
}

const rateOf = ({ facts, asOf }: World): Exact => {
  if (asOf < '2020-01-01') return exact(1)
  return isBelow(disabledOf(facts), times(exact(0.01), exact(staffOf(facts)))) ? exact(0.9) : exact(0.5)
}

const isRecent = ({ facts, asOf }: World): boolean => {
  const registered = text(facts, 'enterprise.registeredOn')
  return registered <= asOf && asOf < addMonths(registered, 36)
}

const levyExemption = (edition: string, world: World): Said => {
  const { facts } = world
  const staff = staffOf(facts)
  const isFirm = kindOf(facts) === 'enterprise'
  const byEdition: Readonly<Record<string, boolean>> = {
    2014: isFirm && isSmallOrMicro(facts) && staff <= 20 && isRecent(world) && isBelowQuota(facts),
    2017: isFirm && staff <= 30 && isRecent(world),
    2020: isFirm && staff <= 30,
    2023: isFirm && staff <= 30,
  }
  const base = baseOf(world)
  return { eligible: byEdition[edition] === true, amount: base && inFen(times(base, rateOf(world))) }
}

const levyReduction = (world: World): Said => {
  const { facts } = world
  const isExempt = kindOf(facts) === 'enterprise' && staffOf(facts) <= 30
  const isPayer = isAmong(['enterprise', 'social-organisation', 'public-body'], kindOf(facts))
  const base = baseOf(world)
  const saved = base && times(base, minus(exact(1), rateOf(world)))
  return { eligible: isPayer && !isExempt && isBelowQuota(facts), amount: saved && inFen(saved) }
}

const refund = ({ facts }: World): Said => {
  const rate = exact(count(facts, 'enterprise.layoffRate'))
  const isUpTo = (limit: number) => !isBelow(exact(limit), rate)
  const fewLeft = isUpTo(0.055) || (count(facts, 'enterprise.insuredEmployees') <= 30 && isUpTo(0.2))
  const isPayer = isAmong([...COMPANY_OR_TRADER, 'social-organisation'], kindOf(facts))
  const paid = figure(facts, 'enterprise.unemploymentInsurancePaidLastYear')
  const share = kindOf(facts) === 'enterprise' && sizeOf(facts) === 'large' ? 0.3 : 0.6
  return {
    eligible: isPayer && count(facts, 'enterprise.unemploymentInsuranceMonths') >= 12 && fewLeft,
    amount: paid === null ? null : inFen(times(exact(paid), exact(share))),
  }
}

const startupLoan = (world: World): Said => {
  const { facts, asOf } = world
  const counted = hiresOf(world).filter((hire) => {
    const hiredOn = text(hire, 'hiredOn')
    return addMonths(asOf, -12) <= hiredOn && hiredOn <= asOf && hasLongContract(hire) && isOfLoanGroup(hire)
  }).length
  const staff = staffOf(facts)
  const share = staff <= 100 ? 10 * counted >= staff : 20 * counted >= staff
  const isFirm =
    kindOf(facts) === 'enterprise' && isSmallOrMicro(facts) && !flag(facts, 'enterprise.hasArrears')
  return { eligible: isFirm && staff >= 1 && share, amount: 4_000_000 }
}

const smallBusiness = ({ facts }: World): Said => ({
  eligible: isAmong(COMPANY_OR_TRADER, kindOf(facts)) && isSmallOrMicro(facts),
  amount: null,
})

const renewal = ({ facts, asOf }: World): Said => {
  const due = text(facts, 'enterprise.loanDueOn')
  const isFit = isSmallOrMicro(facts) || (sizeOf(facts) === 'medium' && due < '2027-09-30')
  return { eligible: isAmong(COMPANY_OR_TRADER, kindOf(facts)) && asOf < due && isFit, amount: null }
}

const funds = ({ facts }: World): Said => ({
  eligible: kindOf(facts) === 'enterprise' && isSmallOrMicro(facts),
  amount: null,
})

const creditSharing = ({ facts }: World): Said => ({
  eligible: isAmong(COMPANY_OR_TRADER, kindOf(facts)) && isAmong(['micro', 'small', 'medium'], sizeOf(facts)),
  amount: null,
})

type Rule = (edition: string, world: World) => Said
const any =
  (rule: (world: World) => Said): Rule =>
  (_, world) =>
    rule(world)

export const FIRM_RULES: Readonly<Record<string, Rule>> = {
  'disability-levy-exemption': levyExemption,
  'disability-levy-reduction': any(levyReduction),
  'job-stabilisation-refund': any(refund),
  'startup-loan-enterprise': any(startupLoan),
  'financing-guarantee': any(smallBusiness),
  'loan-renewal': any(renewal),
  'financing-coordination': any(smallBusiness),
  'bank-small-business-services': any(smallBusiness),
  'venture-guidance-funds': any(funds),
  'sme-special-funds': any(smallBusiness),
  'small-business-directory': any(smallBusiness),
  'credit-information-sharing': any(creditSharing),
}
