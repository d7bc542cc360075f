import { type Answering, answerAt, answeringOf, figureOf } from './compile-given'
import type { Compiler, Judge, Prefix } from './compiler'
import { type Comparison, compareRanges, exactly } from './range'
import type { Situation } from './situation'
import { joinTwo, type Truth, truthOf } from './truth'

/** A test that one figure decides on its own, held against one that is always the same. */
type Bound = Answering & {
  readonly limit: number
  /** Whether figures from the limit upwards are told from those below it; or else those up to it from those above. */
  readonly isUp: boolean
  /** Whether to be on the limit's side is what is asked for. */
  readonly isMeant: boolean
  /** What all that it may be while it is not answered comes to. */
  readonly open: Truth
}

const judgeBound = (bound: Bound, s: Situation): Truth => {
  const given = answerAt(bound.ofHire, bound.slot, s)
  if (typeof given !== 'number') return bound.open
  return truthOf((bound.isUp ? given >= bound.limit : given <= bound.limit) === bound.isMeant)
}

const boundBefore =
  (bound: Bound, settling: Truth, rest: Judge): Judge =>
  (s) => {
    const truth = judgeBound(bound, s)
    return truth === settling ? truth : joinTwo(truth, rest(s), settling)
  }

/** Makes ready whether a figure that is asked for keeps to a limit. */
export const compileBound = (
  compiler: Compiler,
  fact: string,
  { is, limit }: { readonly is: Exclude<Comparison, 'equalTo'>; readonly limit: number },
) => {
  const { ofHire, slot } = answeringOf(compiler, fact)
  const bound = {
    ofHire,
    slot,
    limit,
    isUp: is === 'atLeast' || is === 'below',
    isMeant: is === 'atLeast' || is === 'atMost',
    open: compareRanges(figureOf(compiler, fact).anything, is, exactly(limit)),
  }
  const before: Prefix = (settling, rest) => boundBefore(bound, settling, rest)
  return { truth: (s: Situation): Truth => judgeBound(bound, s), before }
}
