import {
  type Audience,
  type CompiledCatalogue,
  type CompiledPolicy,
  type Explanation,
  explain,
  type Facts,
  type IsoDate,
  readSituation,
  type Situation,
} from '../engine'

/** What is judged: whose answers, and by the law of which day. */
export type Case = {
  readonly compiled: CompiledCatalogue
  readonly audience: Audience
  readonly facts: Facts
  readonly asOf: IsoDate
  /** Told of each policy, as far as they are judged. */
  readonly tell?: ((done: number, all: number) => void) | undefined
}

type JudgedCase = {
  readonly situation: Situation
  readonly policies: readonly CompiledPolicy[]
  readonly explanations: readonly Explanation[]
}

/** Judges every policy for this audience, in the catalogue's order. Defaults stand in for what was not answered. */
export const judgeCase = ({ compiled, audience, facts, asOf, tell }: Case): JudgedCase => {
  const situation = readSituation({ ...compiled.catalogue, assume: true }, facts, asOf)
  const policies = compiled.policies.filter(({ policy }) => policy.audience.includes(audience))
  const explanations = policies.map((policy, at) => {
    tell?.(at, policies.length)
    return explain(policy, situation)
  })
  return { situation, policies, explanations }
}
