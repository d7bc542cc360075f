import { plusMonths } from '../../../second-reading/days'
import type { Complete } from '../facts'
import { rankOf, SIZE_ROWS, SIZES } from '../size-rows'
import type { Rule } from './graduate'
import { countsForLoan } from './hires'

/** The class that was stated, or the lowest that any figure of the industry reaches; 0 micro to 3 large. */
const sizeOf = (facts: Complete): number => {
  const stated = facts['enterprise.size']
  if (stated !== null) return SIZES.indexOf(stated)
  const row = SIZE_ROWS[facts['enterprise.industry']]
  if (row === undefined) return 3
  const { employees, revenue, assets } = row
  let rank = 3
  if (employees) rank = Math.min(rank, rankOf(facts['enterprise.employees'], employees))
  if (revenue) rank = Math.min(rank, rankOf(facts['enterprise.annualRevenue'], revenue))
  if (assets) rank = Math.min(rank, rankOf(facts['enterprise.totalAssets'], assets))
  return rank
}

const isSmallOrMicro = (facts: Complete): boolean => sizeOf(facts) <= 1
const isEnterprise = (facts: Complete): boolean => facts['enterprise.kind'] === 'enterprise'
const isTrader = (facts: Complete): boolean =>
  isEnterprise(facts) || facts['enterprise.kind'] === 'individual-business'
const isSocial = (facts: Complete): boolean => facts['enterprise.kind'] === 'social-organisation'

/** In parts of a million, as whole numbers are exact: 25.5 is never below 0.017 x 1500. */
const isBelowQuota = (facts: Complete): boolean =>
  Math.round(facts['enterprise.disabledEmployees'] * 1e6) <
  Math.round((facts['enterprise.disabilityQuota'] ?? 0.015) * 1e6) * facts['enterprise.employees']

const isYoung: Rule = (facts, asOf) =>
  facts['enterprise.registeredOn'] <= asOf && asOf < plusMonths(facts['enterprise.registeredOn'], 36)

const exemption2014: Rule = (facts, asOf) =>
  isEnterprise(facts) &&
  isSmallOrMicro(facts) &&
  facts['enterprise.employees'] <= 20 &&
  isYoung(facts, asOf) &&
  isBelowQuota(facts)
const exemption2020: Rule = (facts) => isEnterprise(facts) && facts['enterprise.employees'] <= 30
const exemption2017: Rule = (facts, asOf) => exemption2020(facts, asOf) && isYoung(facts, asOf)

const reduction: Rule = (facts) =>
  (isEnterprise(facts) || isSocial(facts) || facts['enterprise.kind'] === 'public-body') &&
  (!isEnterprise(facts) || facts['enterprise.employees'] > 30) &&
  isBelowQuota(facts)

const refund: Rule = (facts) =>
  (isTrader(facts) || isSocial(facts)) &&
  facts['enterprise.unemploymentInsuranceMonths'] >= 12 &&
  (facts['enterprise.layoffRate'] <= 0.055 ||
    (facts['enterprise.insuredEmployees'] <= 30 && facts['enterprise.layoffRate'] <= 0.2))

const startupLoan: Rule = (facts, asOf) => {
  const employees = facts['enterprise.employees']
  if (!isEnterprise(facts) || !isSmallOrMicro(facts) || facts['enterprise.hasArrears'] || employees < 1)
    return false
  const from = plusMonths(asOf, -12)
  let count = 0
  for (const hire of facts['enterprise.hires']) if (countsForLoan(hire, from, asOf)) count += 1
  return (employees <= 100 ? 10 : 20) * count >= employees
}

const traderOrSocial: Rule = (facts) => isTrader(facts) || isSocial(facts)
const enterpriseOrSocial: Rule = (facts) => isEnterprise(facts) || isSocial(facts)
const small: Rule = (facts) => isTrader(facts) && isSmallOrMicro(facts)
const smallOrSocial: Rule = (facts) => isSocial(facts) || (isTrader(facts) && isSmallOrMicro(facts))
const smallEnterprise: Rule = (facts) => isEnterprise(facts) && isSmallOrMicro(facts)
const upToMedium: Rule = (facts) => isTrader(facts) && sizeOf(facts) <= 2
const renewal: Rule = (facts, asOf) =>
  isTrader(facts) &&
  asOf < facts['enterprise.loanDueOn'] &&
  (isSmallOrMicro(facts) || (sizeOf(facts) === 2 && facts['enterprise.loanDueOn'] < '2027-09-30'))

export const FIRM_RULES = {
  exemption2014,
  exemption2017,
  exemption2020,
  reduction,
  refund,
  firmStartupLoan: startupLoan,
  enterprise: isEnterprise,
  traderOrSocial,
  enterpriseOrSocial,
  smallOrSocial,
  small,
  smallEnterprise,
  upToMedium,
  renewal,
}
