import {
  type Advice,
  adviceFor,
  adviceForHires,
  type CompiledPolicy,
  type Explanation,
  explain,
  type Facts,
  readSituation,
  type Situation,
  spareFor,
} from '../engine'
import type { Subject } from '../interview/open-for'
import { answersOn, pathOf, type Stop } from '../interview/path'

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

type Told = {
  readonly advice: Map<string, readonly Advice[]>
  readonly hireAdvice: Map<string, readonly (readonly Advice[])[]>
  readonly spares: Map<string, Advice>
}

const addAdvice = (told: Told, policy: CompiledPolicy, s: Situation): void => {
  const { id } = policy.policy
  const advice = adviceFor(policy, s)
  told.advice.set(id, advice)
  const isLong = (s.hires?.length ?? 0) > MOST_HIRES
  const ofHires = advice.length > 0 || isLong ? undefined : adviceForHires(policy, s)
  if (ofHires) told.hireAdvice.set(id, ofHires)
  const spare = spareFor(policy, s)
  if (spare) told.spares.set(id, spare)
}

/** How far the judging is: policies that are judged, of all. */
export type Progress = { readonly done: number; readonly all: number }

/** Judges the answers on the path, policy by policy: between two of them the page may do something else. */
export function* judging(subject: Subject, answers: Facts): Generator<Progress, JudgedAnswers> {
  const { compiled, audience, asOf } = subject
  const path = pathOf(subject, answers)
  const counted = answersOn(path, answers)
  const s = readSituation({ ...compiled.catalogue, assume: true }, counted, asOf)
  const policies = compiled.policies.filter(({ policy }) => policy.audience.includes(audience))
  const explanations: Explanation[] = []
  const told: Told = { advice: new Map(), hireAdvice: new Map(), spares: new Map() }
  for (const policy of policies) {
    yield { done: explanations.length, all: policies.length }
    explanations.push(explain(policy, s))
    addAdvice(told, policy, s)
  }
  return { path, counted, sizes: s.sizes, explanations, ...told }
}

/** What is left of a judging, in one go. */
export const finish = (
  steps: Generator<Progress, JudgedAnswers>,
  tell?: (done: number, all: number) => void,
): JudgedAnswers => {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    tell?.(step.value.done, step.value.all)
  }
}

/** Judges the answers on the path. */
export const judgeAnswers = (
  subject: Subject,
  answers: Facts,
  tell?: (done: number, all: number) => void,
): JudgedAnswers => finish(judging(subject, answers), tell)
