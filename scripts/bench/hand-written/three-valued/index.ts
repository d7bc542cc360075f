import type { PartialHire, Partly } from '../facts'
import { certaintyOn, editionOn, type Judged } from '../judge'
import { policiesWith } from '../policies'
import { FIRM_RULES } from './firm'
import { GRADUATE_RULES } from './graduate'
import { HIRE_RULES } from './hires'
import { PERSON_RULES } from './person'
import { all, any, type Truth } from './truth'

const POLICIES = policiesWith<Partly, PartialHire, Truth>({
  rules: { ...FIRM_RULES, ...GRADUATE_RULES, ...PERSON_RULES },
  ofHires: HIRE_RULES,
})

/** Every policy, of a situation in which some is not known: by Kleene's rules, condition by condition. */
export const judgePartly = (facts: Partly, asOf: string): readonly Judged<Truth>[] =>
  POLICIES.map((policy) => {
    const { id } = policy
    const edition = editionOn(policy, asOf)
    if (edition === undefined) return { id, verdict: undefined, certainty: undefined, hires: undefined }
    const { rule, eachHire } = edition
    const certainty = certaintyOn(edition, asOf)
    const verdict = rule(facts, asOf)
    if (eachHire === undefined) return { id, verdict, certainty, hires: undefined }
    const hires = facts['enterprise.hires']?.map((hire) => all(verdict, eachHire(hire, asOf, facts)))
    return { id, verdict: hires ? any(...hires) : all(verdict, null), certainty, hires }
  })
