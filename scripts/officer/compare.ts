import type { MadeUp } from '../situations'
import { suspectsIn } from './suspects'
import { changeText, createJudge, type Judge, type Told } from './told'
import type { Version } from './version'

/** One policy that is told otherwise in one situation. */
export type Change = {
  readonly policy: string
  readonly how: string
  readonly before: Told
  readonly after: Told
  readonly madeUp: MadeUp
}

/** Both versions, ready to judge by, and the policies that can come out otherwise. */
export type Pair = { readonly before: Judge; readonly after: Judge; readonly suspects: readonly string[] }

export const pairOf = (before: Version, after: Version): Pair => ({
  before: createJudge(before),
  after: createJudge(after),
  suspects: suspectsIn(before.loaded.catalogue, after.loaded.catalogue),
})

/** How some policies are told otherwise in a situation. */
export const changesOf = (
  { before, after }: Pair,
  policies: readonly string[],
  madeUp: MadeUp,
): readonly Change[] => {
  const { facts, asOf } = madeUp
  const [was, is] = [before.hear(facts, asOf), after.hear(facts, asOf)]
  return policies.flatMap((policy): readonly Change[] => {
    const [old, fresh] = [was(policy), is(policy)]
    if (old === undefined || fresh === undefined) return []
    const how = changeText(old, fresh)
    return how === undefined ? [] : [{ policy, how, before: old, after: fresh, madeUp }]
  })
}

/** Everything that is told otherwise, situation by situation. */
export const changesIn = (pair: Pair, population: readonly MadeUp[]): readonly (readonly Change[])[] => {
  const isFor = (policy: string, { audience }: MadeUp): boolean =>
    [pair.before, pair.after].some((judge) => judge.policies.get(policy)?.policy.audience.includes(audience))
  return population.map((madeUp) => {
    const own = pair.suspects.filter((policy) => isFor(policy, madeUp))
    return own.length === 0 ? [] : changesOf(pair, own, madeUp)
  })
}
