import type { Compiler } from './compiler'
import { type Answer, isOfHire } from './fact'
import type { Situation } from './situation'
import { type Truth, truthOf } from './truth'

/** A test that one answer decides on its own: whether it is one of some. */
export type Among = {
  readonly ofHire: boolean
  readonly slot: number
  readonly first: Answer | undefined
  /** The others, where there are any: most tests ask for one answer. */
  readonly more: ReadonlySet<Answer> | undefined
  /** Whether to be one of them is what is asked for. */
  readonly isMeant: boolean
}

/** What the answer makes of it; unknown while there is none. */
export const judgeAmong = ({ ofHire, slot, first, more, isMeant }: Among, s: Situation): Truth => {
  const answer = (ofHire ? s.hire : s.values)[slot]
  if (answer === undefined) return 'unknown'
  return truthOf((answer === first || (more?.has(answer) ?? false)) === isMeant)
}

/** Makes ready whether the answer to a fact is one of some; or none of them, where that is meant. */
export const compileAmong = (
  compiler: Compiler,
  fact: string,
  { answers: [first, ...more], isMeant }: { readonly answers: readonly Answer[]; readonly isMeant: boolean },
) => {
  const among: Among = {
    ofHire: isOfHire(fact),
    slot: compiler.factOf(fact).slot,
    first,
    more: more.length > 0 ? new Set(more) : undefined,
    isMeant,
  }
  return { among, truth: (s: Situation): Truth => judgeAmong(among, s) }
}
