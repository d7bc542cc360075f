import {
  type Advice,
  adviceFor,
  adviceForHires,
  type Beside,
  type CompiledPolicy,
  type Explanation,
  explain,
  type Facts,
  judgeAll,
  type Situation,
  spareFor,
} from '../engine'
import type { Subject } from '../interview/open-for'
import { answersOn, pathOf, type Stop } from '../interview/path'
import { readCase } from '../verdict/judge'

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

/** All that was said, and what advice must know besides. */
type Said = { readonly s: Situation; readonly beside: Beside }

const addAdvice = (told: Told, policy: CompiledPolicy, { s, beside }: Said): void => {
  const { id } = policy.policy
  const advice = adviceFor(policy, s, beside)
  told.advice.set(id, advice)
  const isLong = (s.hires?.length ?? 0) > MOST_HIRES
  const ofHires = advice.length > 0 || isLong ? undefined : adviceForHires(policy, s, beside)
  if (ofHires) told.hireAdvice.set(id, ofHires)
  const spare = spareFor(policy, s, beside)
  if (spare) told.spares.set(id, spare)
}

/**
 * What counts, and what the reader said besides: it settles nothing now, but what is advised may lead to where it does. A
 * class that was once stated is not among it, for it would overrule what it is derived from.
 */
const allSaid = ({ loaded }: Subject, answers: Facts, counted: Facts): Facts => {
  const isSaid = ([id]: readonly [string, unknown]) => {
    const asked = loaded.asked.get(id)
    return asked !== undefined && asked.askedIfUnknown === undefined
  }
  return { ...Object.fromEntries(Object.entries(answers).filter(isSaid)), ...counted }
}

/**
 * What is theirs, and may be lost by an advice; and facts that only a policy brings about which this reader is refused: who may not
 * register as unemployed is not told to.
 */
const besideOf = ({ loaded }: Subject, policies: readonly CompiledPolicy[], s: Situation): Beside => {
  const verdicts = new Map(judgeAll(policies, s).map(({ policy: { id }, verdict }) => [id, verdict]))
  const given = [...verdicts].flatMap(([id, verdict]) =>
    (loaded.policies.get(id)?.gives ?? []).map((fact) => ({ fact, isRefused: verdict === 'ineligible' })),
  )
  const isShut = (id: string) => given.every(({ fact, isRefused }) => fact !== id || isRefused)
  return {
    theirs: policies.filter(({ policy: { id } }) => verdicts.get(id) === 'eligible'),
    shut: new Set(given.map(({ fact }) => fact).filter(isShut)),
  }
}

/** Judges the answers on the path. @param tell is told of each policy, as far as they are judged */
export const judgeAnswers = (
  subject: Subject,
  answers: Facts,
  tell?: (done: number, all: number) => void,
): JudgedAnswers => {
  const { compiled, audience, asOf } = subject
  const path = pathOf(subject, answers)
  const counted = answersOn(path, answers)
  const { situation: s, policies } = readCase({ compiled, audience, facts: counted, asOf })
  const facts = allSaid(subject, answers, counted)
  const { situation: said } = readCase({ compiled, audience, facts, asOf })
  const beside = besideOf(subject, policies, said)
  const told: Told = { advice: new Map(), hireAdvice: new Map(), spares: new Map() }
  const explanations = policies.map((policy, at) => {
    tell?.(at, policies.length)
    addAdvice(told, policy, { s: said, beside })
    return explain(policy, s)
  })
  return { path, counted, sizes: s.sizes, explanations, ...told }
}
