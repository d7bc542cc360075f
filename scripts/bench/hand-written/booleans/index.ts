import type { Complete, CompleteHire } from '../facts'
import { certaintyOn, editionOn, type Judged } from '../judge'
import { policiesWith } from '../policies'
import { FIRM_RULES } from './firm'
import { GRADUATE_RULES } from './graduate'
import { HIRE_RULES } from './hires'
import { PERSON_RULES } from './person'

const POLICIES = policiesWith<Complete, CompleteHire, boolean>({
  rules: { ...FIRM_RULES, ...GRADUATE_RULES, ...PERSON_RULES },
  ofHires: HIRE_RULES,
})

/**
 * Every policy, of a situation in which all is answered. A figure that a province has not given us reads as a no: booleans
 * know no better.
 */
export const judgeComplete = (facts: Complete, asOf: string): readonly Judged<boolean>[] =>
  POLICIES.map((policy) => {
    const { id } = policy
    const edition = editionOn(policy, asOf)
    if (edition === undefined) return { id, verdict: undefined, certainty: undefined, hires: undefined }
    const { rule, eachHire } = edition
    const certainty = certaintyOn(edition, asOf)
    const verdict = rule(facts, asOf)
    if (eachHire === undefined) return { id, verdict, certainty, hires: undefined }
    const hires = facts['enterprise.hires'].map((hire) => verdict && eachHire(hire, asOf, facts))
    return { id, verdict: hires.includes(true), certainty, hires }
  })
