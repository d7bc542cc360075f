import { type Answering, answerAt, answeringOf } from './compile-given'
import type { Compiler, Judge, Prefix } from './compiler'
import type { Answer } from './fact'
import type { Situation } from './situation'
import { joinTwo, type Truth, truthOf } from './truth'

/** A test that one answer decides on its own: whether it is one of some. */
type Among = Answering & {
  readonly first: Answer | undefined
  /** The others, where there are any: most tests ask for one answer. */
  readonly more: ReadonlySet<Answer> | undefined
  /** Whether to be one of them is what is asked for. */
  readonly isMeant: boolean
}

/** What the answer makes of it; unknown while there is none. */
const judgeAmong = (among: Among, s: Situation): Truth => {
  const answer = answerAt(among.ofHire, among.slot, s)
  if (answer === undefined) return 'unknown'
  return truthOf((answer === among.first || (among.more?.has(answer) ?? false)) === among.isMeant)
}

const amongBefore =
  (among: Among, settling: Truth, rest: Judge): Judge =>
  (s) => {
    const truth = judgeAmong(among, s)
    return truth === settling ? truth : joinTwo(truth, rest(s), settling)
  }

/** Makes ready whether the answer to a fact is one of some; or none of them, where that is meant. */
export const compileAmong = (
  compiler: Compiler,
  fact: string,
  { answers: [first, ...more], isMeant }: { readonly answers: readonly Answer[]; readonly isMeant: boolean },
) => {
  const { ofHire, slot } = answeringOf(compiler, fact)
  // Written out, here and where else it runs often: what is spread into an object is farther from hand.
  const among = {
    ofHire,
    slot,
    first,
    more: more.length > 0 ? new Set(more) : undefined,
    isMeant,
  }
  const before: Prefix = (settling, rest) => amongBefore(among, settling, rest)
  return { truth: (s: Situation): Truth => judgeAmong(among, s), before }
}
