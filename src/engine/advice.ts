import { plansOf, upTo } from './advice-plan'
import { type Advice, adviceBy } from './advice-search'
import { editionOn, outcomeIn } from './assess'
import type { CompiledPolicy } from './compile'
import { HIRES } from './fact'
import { leversIn } from './lever'
import type { Situation } from './situation'

const MOST_CHANGES = 3
const MOST_ADVICE = 3

const soonest = (one: Advice, other: Advice): number => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0)

/**
 * The nearest honest changes that would make a no a yes: first one change, then two, then three; of these the soonest. Only
 * answers that the catalogue says may honestly be changed are touched, and each advice has been judged anew with the answers
 * it leads to. Where unanswered facts leave no certain yes, changes after which it would only hang on those. Empty when it is
 * theirs, still open, not in force, or beyond such changes.
 */
export const adviceFor = (policy: CompiledPolicy, s: Situation): readonly Advice[] => {
  const edition = editionOn(policy, s.asOf)
  if (edition === undefined || outcomeIn(edition, s) !== 'no') return []
  const { compiler } = edition
  const levers = leversIn(compiler, edition.reads, s)
  const isOfHires = edition.eachHire !== undefined || edition.reads.has(HIRES)
  const mayHire = isOfHires && s.hires !== undefined && compiler.factOf(HIRES).fact.change !== undefined
  for (const mayBeOpen of [false, true])
    for (const count of upTo(1, MOST_CHANGES)) {
      const found = plansOf(levers, mayHire, count).flatMap(
        (plan) => adviceBy({ policy, compiler, edition, s, plan, mayBeOpen }) ?? [],
      )
      if (found.length > 0) return [...found].sort(soonest).slice(0, MOST_ADVICE)
    }
  return []
}
