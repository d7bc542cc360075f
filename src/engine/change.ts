import { type Look, outcomeOf } from './outcome'
import { joinPairs, type Pairs, pairOf, SAME_EITHER_WAY } from './pairs'
import { type OpenLeaf, openLeaves, type Variable } from './question'
import { type Situation, seenFrom } from './situation'
import { isSettled, type Truth } from './truth'
import { reads } from './use'

/** One fact changed: the situation before and after. */
type Change = { readonly variable: Variable; readonly before: Situation; readonly after: Situation }

const possible = (truth: Truth): readonly boolean[] =>
  truth === 'unknown' ? [false, true] : [truth === 'yes']

const pairsOf = (from: Truth, to: Truth): Pairs =>
  possible(from).reduce(
    (all, one) => possible(to).reduce((pairs, other) => pairs | pairOf(one, other), all),
    0,
  )

/**
 * What one condition comes to before and after. What hangs on a figure that is not held may come to either: to the same
 * before and after, if it is not held in both.
 */
const pairsOfLeaf = ({ test, at }: OpenLeaf, { before, after }: Change): Pairs => {
  const from = test.truth(seenFrom(before, at))
  const to = test.truth(seenFrom(after, at))
  return isSettled(from) || isSettled(to) ? pairsOf(from, to) : SAME_EITHER_WAY
}

/**
 * What a question comes to before and after. No fact but the changed one may be read twice, or together with that. A part
 * that it does not touch comes to what it can come to: that may be settled though a single condition looks open, where a
 * figure hangs on a choice.
 */
export const pairsIn = (look: Look, change: Change): Pairs => {
  const { compiler, question, s } = look
  const open = openLeaves(question, s)
  if (!open.some((leaf) => reads(leaf, change.variable.path))) {
    const outcome = outcomeOf(look)
    return outcome === 'unknown' ? SAME_EITHER_WAY : pairOf(outcome === 'yes', outcome === 'yes')
  }
  const opened = question.open(s)
  if (opened.kind === 'leaf') return pairsOfLeaf(opened, change)
  return joinPairs(
    opened.kind,
    opened.parts.map((part) => pairsIn({ compiler, question: part, s }, change)),
  )
}
