import { plusMonths } from './days'
import { type Exact, exactly, isLess, multiply, ratio, smaller, subtract, toFen, whole } from './exact'
import { dayIs, type Facts, isOneOf, numberOf, type Outcome, type Policies, type World } from './facts'
import { isSmallOrMicro } from './size'

const NOTHING = whole(0n)

const figure = (facts: Facts, key: string): Exact | null => {
  const value = numberOf(facts, key)
  return value === null ? null : exactly(value)
}

/** disabilityQuota x employees */
const demanded = (facts: Facts): Exact | null => {
  const employees = figure(facts, 'enterprise.employees')
  const quota = numberOf(facts, 'enterprise.disabilityQuota') ?? 0.015
  return employees === null ? null : multiply(exactly(quota), employees)
}

/** disabilityQuota x employees - disabledEmployees */
const lacking = (facts: Facts): Exact | null => {
  const demand = demanded(facts)
  const disabled = figure(facts, 'enterprise.disabledEmployees')
  return demand === null || disabled === null ? null : subtract(demand, disabled)
}

const isBelowQuota = (facts: Facts): boolean => {
  const lack = lacking(facts)
  return lack !== null && isLess(NOTHING, lack)
}

const wageOf = ({ asOf, facts }: World): Exact | null => {
  const wage = figure(facts, 'enterprise.averageAnnualWage')
  if (asOf < '2017-04-01') return wage
  const local = figure(facts, 'enterprise.localAverageAnnualWage')
  const cap = asOf < '2018-04-01' ? 3n : 2n
  // The lesser of nothing and of what is not known is nothing.
  if ([wage, local].some((side) => side !== null && !isLess(NOTHING, side))) return NOTHING
  return wage === null || local === null ? null : smaller(wage, multiply(whole(cap), local))
}

const baseOf = (world: World): Exact | null => {
  const lack = lacking(world.facts)
  if (lack === null) return null
  if (!isLess(NOTHING, lack)) return NOTHING
  const wage = wageOf(world)
  return wage === null ? null : multiply(lack, wage)
}

const rateOf = ({ asOf, facts }: World): Exact | null => {
  if (asOf < '2020-01-01') return whole(1n)
  const disabled = figure(facts, 'enterprise.disabledEmployees')
  const employees = figure(facts, 'enterprise.employees')
  if (disabled === null || employees === null) return null
  return isLess(disabled, multiply(ratio(1n, 100n), employees)) ? ratio(9n, 10n) : ratio(1n, 2n)
}

/** A share of the base, worked out from the rate. */
const shareOfBase = (world: World, share: (rate: Exact) => Exact): number | null => {
  const base = baseOf(world)
  const rate = rateOf(world)
  return base === null || rate === null ? null : toFen(multiply(base, share(rate)))
}

const isEnterprise = ({ facts }: World): boolean => isOneOf(facts, 'enterprise.kind', ['enterprise'])

const employsAtMost = ({ facts }: World, most: number): boolean => {
  const employees = numberOf(facts, 'enterprise.employees')
  return employees !== null && employees <= most
}

const isWithinThreeYears = ({ asOf, facts }: World): boolean =>
  dayIs(facts, 'enterprise.registeredOn', (day) => day <= asOf && asOf < plusMonths(day, 36))

const exemption =
  (isExempt: (world: World) => boolean) =>
  (world: World): Outcome => ({
    eligible: isEnterprise(world) && isExempt(world),
    amount: shareOfBase(world, (rate) => rate),
  })

const exempt2014 = exemption(
  (world) =>
    isSmallOrMicro(world.facts) &&
    employsAtMost(world, 20) &&
    isWithinThreeYears(world) &&
    isBelowQuota(world.facts),
)
const exempt2017 = exemption((world) => employsAtMost(world, 30) && isWithinThreeYears(world))
const exempt2020 = exemption((world) => employsAtMost(world, 30))

const reduction = (world: World): Outcome => ({
  eligible:
    isOneOf(world.facts, 'enterprise.kind', ['enterprise', 'social-organisation', 'public-body']) &&
    !(isEnterprise(world) && employsAtMost(world, 30)) &&
    isBelowQuota(world.facts),
  amount: shareOfBase(world, (rate) => subtract(whole(1n), rate)),
})

export const LEVY_POLICIES: Policies = {
  'disability-levy-exemption': [
    { edition: '2014', from: '2014-10-31', to: '2017-03-31', confirmed: true, rule: exempt2014 },
    { edition: '2017', from: '2017-04-01', to: '2019-12-31', confirmed: true, rule: exempt2017 },
    { edition: '2020', from: '2020-01-01', to: '2022-12-31', confirmed: true, rule: exempt2020 },
    { edition: '2023', from: '2023-01-01', to: '2027-12-31', confirmed: true, rule: exempt2020 },
  ],
  'disability-levy-reduction': [
    { edition: '2020', from: '2020-01-01', to: '2022-12-31', confirmed: true, rule: reduction },
    { edition: '2023', from: '2023-01-01', to: '2027-12-31', confirmed: true, rule: reduction },
  ],
}
