import { exactly, multiply, ratio, toFen, whole } from './exact'
import {
  countOf,
  type Facts,
  isOneOf,
  isYes,
  numberOf,
  type Outcome,
  type Policies,
  type World,
} from './facts'
import { HIGHER_SCHOOLS, isGraduateOf, isWithin2Years } from './graduate'

const paysAsFlexible = (facts: Facts): boolean =>
  isOneOf(facts, 'person.employment', ['flexible']) && isYes(facts, 'person.paysOwnInsurance')

const usedOf = (facts: Facts): number => countOf(facts, 'person.subsidyMonthsUsed')

/** 2/3 x monthlyOwnContribution x the months left */
const twoThirds = (facts: Facts, months: number): number | null => {
  const monthly = numberOf(facts, 'person.monthlyOwnContribution')
  const left = months - usedOf(facts)
  if (monthly === null || left < 0) return null
  return toFen(multiply(multiply(ratio(2n, 3n), exactly(monthly)), whole(BigInt(left))))
}

const graduateFlexible = ({ asOf, facts }: World): Outcome => ({
  eligible:
    isGraduateOf(facts, HIGHER_SCHOOLS) &&
    isWithin2Years(facts, asOf) &&
    paysAsFlexible(facts) &&
    usedOf(facts) < 24,
  amount: twoThirds(facts, 24),
})

const difficultyFlexible = ({ facts }: World): Outcome => ({
  eligible:
    isYes(facts, 'person.employmentDifficulty') &&
    paysAsFlexible(facts) &&
    (isYes(facts, 'person.nearRetirement') || usedOf(facts) < 36),
  amount: isYes(facts, 'person.nearRetirement') ? null : twoThirds(facts, 36),
})

export const FLEXIBLE_POLICIES: Policies = {
  'graduate-flexible-insurance-subsidy': [
    { edition: '2023', from: '2023-12-20', to: '2026-01-08', confirmed: true, rule: graduateFlexible },
    { edition: '2026', from: '2026-01-09', to: null, confirmed: false, rule: graduateFlexible },
  ],
  'difficulty-flexible-insurance-subsidy': [
    { edition: '2017', from: '2017-10-13', to: '2026-01-08', confirmed: true, rule: difficultyFlexible },
    { edition: '2026', from: '2026-01-09', to: null, confirmed: false, rule: difficultyFlexible },
  ],
}
