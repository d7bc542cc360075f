import type { Partly } from '../facts'
import { rankOf, SIZE_ROWS, SIZES } from '../size-rows'
import { monthsAfter } from './days'
import type { Rule } from './graduate'
import { countsForLoan } from './hires'
import { all, any, atLeast, atMost, isBefore, isOneOf, isUpTo, not, type Truth } from './truth'

/** The least and the highest class that the firm may have; 0 micro to 3 large. A missing figure can only lower the class. */
const sizesOf = (facts: Partly): readonly [least: number, most: number] => {
  const stated = facts['enterprise.size']
  if (stated !== null) return [SIZES.indexOf(stated), SIZES.indexOf(stated)]
  const row = SIZE_ROWS[facts['enterprise.industry'] ?? '']
  if (row === undefined) return [0, 3]
  const figures = [
    [facts['enterprise.employees'], row.employees],
    [facts['enterprise.annualRevenue'], row.revenue],
    [facts['enterprise.totalAssets'], row.assets],
  ] as const
  let [most, isOpen] = [3, false]
  for (const [value, bounds] of figures)
    if (bounds && value === null) isOpen = true
    else if (bounds && value !== null) most = Math.min(most, rankOf(value, bounds))
  return [isOpen ? 0 : most, most]
}

const isUpToSize = (facts: Partly, size: number): Truth => {
  const [least, most] = sizesOf(facts)
  return most <= size ? true : least > size ? false : null
}
const isMedium = (facts: Partly): Truth => all(isUpToSize(facts, 2), not(isUpToSize(facts, 1)))

const isSmallOrMicro = (facts: Partly): Truth => isUpToSize(facts, 1)
const isEnterprise = (facts: Partly): Truth => isOneOf(facts['enterprise.kind'], 'enterprise')
const isTrader = (facts: Partly): Truth =>
  isOneOf(facts['enterprise.kind'], 'enterprise', 'individual-business')
const isSocial = (facts: Partly): Truth => isOneOf(facts['enterprise.kind'], 'social-organisation')

/** In parts of a million, as whole numbers are exact: 25.5 is never below 0.017 x 1500. */
const isBelowQuota = (facts: Partly): Truth => {
  const { 'enterprise.disabledEmployees': disabled, 'enterprise.employees': employees } = facts
  if (disabled === null || employees === null) return null
  const quota = facts['enterprise.disabilityQuota'] ?? 0.015
  return Math.round(disabled * 1e6) < Math.round(quota * 1e6) * employees
}

const isYoung: Rule = (facts, asOf) => {
  const registeredOn = facts['enterprise.registeredOn']
  return all(isUpTo(registeredOn, asOf), isBefore(asOf, monthsAfter(registeredOn, 36)))
}

const exemption2014: Rule = (facts, asOf) =>
  all(
    isEnterprise(facts),
    isSmallOrMicro(facts),
    atMost(facts['enterprise.employees'], 20),
    isYoung(facts, asOf),
    isBelowQuota(facts),
  )
const exemption2020: Rule = (facts) => all(isEnterprise(facts), atMost(facts['enterprise.employees'], 30))
const exemption2017: Rule = (facts, asOf) => all(exemption2020(facts, asOf), isYoung(facts, asOf))

const reduction: Rule = (facts) =>
  all(
    isOneOf(facts['enterprise.kind'], 'enterprise', 'social-organisation', 'public-body'),
    any(not(isEnterprise(facts)), not(atMost(facts['enterprise.employees'], 30))),
    isBelowQuota(facts),
  )

const refund: Rule = (facts) =>
  all(
    isOneOf(facts['enterprise.kind'], 'enterprise', 'individual-business', 'social-organisation'),
    atLeast(facts['enterprise.unemploymentInsuranceMonths'], 12),
    any(
      atMost(facts['enterprise.layoffRate'], 0.055),
      all(atMost(facts['enterprise.insuredEmployees'], 30), atMost(facts['enterprise.layoffRate'], 0.2)),
    ),
  )

/** Whether the hires that count, so many times over, come to the number of employees. */
const isShare = (facts: Partly, asOf: string): Truth => {
  const { 'enterprise.employees': employees, 'enterprise.hires': hires } = facts
  if (employees === null || hires === null) return null
  let [sure, possible] = [0, 0]
  for (const hire of hires) {
    const counts = countsForLoan(hire, asOf)
    if (counts !== false) possible += 1
    if (counts === true) sure += 1
  }
  const times = employees <= 100 ? 10 : 20
  return times * sure >= employees ? true : times * possible < employees ? false : null
}

const startupLoan: Rule = (facts, asOf) =>
  all(
    isEnterprise(facts),
    isSmallOrMicro(facts),
    not(facts['enterprise.hasArrears']),
    atLeast(facts['enterprise.employees'], 1),
    isShare(facts, asOf),
  )

const renewal: Rule = (facts, asOf) => {
  const due = facts['enterprise.loanDueOn']
  return all(
    isTrader(facts),
    isBefore(asOf, due),
    any(isSmallOrMicro(facts), all(isMedium(facts), isBefore(due, '2027-09-30'))),
  )
}

export const FIRM_RULES = {
  enterprise: isEnterprise,
  traderOrSocial: (facts: Partly) => any(isTrader(facts), isSocial(facts)),
  enterpriseOrSocial: (facts: Partly) => any(isEnterprise(facts), isSocial(facts)),
  small: (facts: Partly) => all(isTrader(facts), isSmallOrMicro(facts)),
  smallOrSocial: (facts: Partly) => any(all(isTrader(facts), isSmallOrMicro(facts)), isSocial(facts)),
  smallEnterprise: (facts: Partly) => all(isEnterprise(facts), isSmallOrMicro(facts)),
  upToMedium: (facts: Partly) => all(isTrader(facts), isUpToSize(facts, 2)),
  renewal,
  exemption2014,
  exemption2017,
  exemption2020,
  reduction,
  refund,
  firmStartupLoan: startupLoan,
}
