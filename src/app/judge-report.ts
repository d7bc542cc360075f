import {
  type Advice,
  adviceFor,
  adviceForHires,
  type CompiledPolicy,
  type Explanation,
  type Facts,
  type Situation,
  spareFor,
} from '../engine'
import { answersOn, pathOf, type Stop, type Subject } from '../interview/path'
import { judgeCase } from '../verdict/judge'

/** What a report says, apart from its links. All of it can be handed from a worker to a page. */
export type JudgedAnswers = {
  readonly path: readonly Stop[]
  readonly counted: Facts
  readonly sizes: readonly string[]
  readonly explanations: readonly Explanation[]
  readonly advice: ReadonlyMap<string, readonly Advice[]>
  readonly hireAdvice: ReadonlyMap<string, readonly (readonly Advice[])[]>
  readonly spares: ReadonlyMap<string, Advice>
}

/** Of a longer list nobody reads advice one by one. */
const MOST_HIRES = 20

const adviceOn = (
  policies: readonly CompiledPolicy[],
  s: Situation,
): Pick<JudgedAnswers, 'advice' | 'hireAdvice' | 'spares'> => {
  const advice = policies.map((policy) => [policy.policy.id, adviceFor(policy, s)] as const)
  const ofHires = policies.flatMap((policy, at) => {
    const isRefused = (advice[at]?.[1].length ?? 0) > 0
    const found = isRefused || (s.hires?.length ?? 0) > MOST_HIRES ? undefined : adviceForHires(policy, s)
    return found ? [[policy.policy.id, found] as const] : []
  })
  const spares = policies.flatMap((policy) => {
    const spare = spareFor(policy, s)
    return spare ? [[policy.policy.id, spare] as const] : []
  })
  return { advice: new Map(advice), hireAdvice: new Map(ofHires), spares: new Map(spares) }
}

/** Judges the answers on the path. */
export const judgeAnswers = (
  subject: Subject,
  answers: Facts,
  tell?: (done: number, all: number) => void,
): JudgedAnswers => {
  const { compiled, audience, asOf } = subject
  const path = pathOf(subject, answers)
  const counted = answersOn(path, answers)
  const { situation, policies, explanations } = judgeCase({ compiled, audience, facts: counted, asOf, tell })
  return { path, counted, sizes: situation.sizes, explanations, ...adviceOn(policies, situation) }
}
