import {
  type Audience,
  type CompiledCatalogue,
  type CompiledPolicy,
  type Explanation,
  explain,
  type Facts,
  type IsoDate,
  policiesFor,
  readSituation,
  type Situation,
} from '../engine'

/** What is judged: whose answers, and by the law of which day. */
export type Case = {
  readonly compiled: CompiledCatalogue
  readonly audience: Audience
  readonly facts: Facts
  readonly asOf: IsoDate
}

type JudgedCase = {
  readonly situation: Situation
  readonly policies: readonly CompiledPolicy[]
  readonly explanations: readonly Explanation[]
}

/** What there is to judge: every policy for this audience, in the catalogue's order. Defaults stand in for what was not answered. */
export const readCase = ({
  compiled,
  audience,
  facts,
  asOf,
}: Case): Pick<JudgedCase, 'situation' | 'policies'> => ({
  situation: readSituation({ ...compiled.catalogue, assume: true }, facts, asOf),
  policies: policiesFor(compiled, audience),
})

/** Judges all of that. */
export const judgeCase = (one: Case): JudgedCase => {
  const { situation, policies } = readCase(one)
  const explanations = policies.map((policy) => explain(policy, situation))
  return { situation, policies, explanations }
}
