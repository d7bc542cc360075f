import { type Beside, withLosses } from './advice-cost'
import { type Advice, plansOf, upTo } from './advice-plan'
import { adviceBy } from './advice-search'
import { hireOutcome, outcomeIn } from './assess'
import type { CompiledEdition, CompiledPolicy } from './compile'
import { HIRES } from './fact'
import { editionOn } from './glance'
import { leversIn } from './lever'
import type { Situation } from './situation'

const MOST_CHANGES = 3
const MOST_ADVICE = 3

/** In order of time; of those on one day as they were found. */
const soonestFirst = (found: readonly Advice[]): readonly Advice[] =>
  [...new Set(found.map(({ on }) => on))].sort().flatMap((day) => found.filter(({ on }) => on === day))

type Sought = {
  readonly policy: CompiledPolicy
  readonly s: Situation
  /** The place of the hire that is to count; undefined for the policy as a whole. */
  readonly hire: number | undefined
  readonly beside: Beside
}

/** The edition in force, if what is sought is a no in it. */
const refusedIn = ({ policy, s, hire }: Sought): CompiledEdition | undefined => {
  const edition = editionOn(policy, s.asOf)
  const outcome = edition && (hire === undefined ? outcomeIn(edition, s) : hireOutcome(edition, hire, s))
  return outcome === 'no' ? edition : undefined
}

const nearest = (sought: Sought): readonly Advice[] => {
  const edition = refusedIn(sought)
  if (edition === undefined) return []
  const { s, hire, beside } = sought
  const { compiler, reads, eachHire } = edition
  const levers = leversIn(compiler, reads, s).filter(
    ({ variable: { id, at } }) =>
      !beside.shut?.has(id) && (hire === undefined || at === undefined || at === hire),
  )
  const isOfHires = eachHire !== undefined || reads.has(HIRES)
  const mayHire = isOfHires && s.hires !== undefined && compiler.factOf(HIRES).fact.change !== undefined
  for (const mayBeOpen of [false, true])
    for (const count of upTo(1, MOST_CHANGES)) {
      const found = plansOf(levers, mayHire, count).flatMap(
        (plan) => adviceBy({ ...sought, compiler, edition, plan, mayBeOpen }) ?? [],
      )
      // What the firm alone would have to change is told of the policy as a whole.
      const told = found.filter(({ changes }) => hire === undefined || changes.some(({ at }) => at === hire))
      if (found.length > 0)
        return soonestFirst(told)
          .slice(0, MOST_ADVICE)
          .map((advice) => withLosses(beside, s, advice))
    }
  return []
}

/**
 * The nearest honest changes that would make a no a yes: first one change, then two, then three; of these the soonest. Only
 * answers that the catalogue says may honestly be changed are touched, and each advice has been judged anew with the answers
 * it leads to. Where unanswered facts leave no certain yes, changes after which it would only hang on those. Empty when it is
 * theirs, still open, not in force, or beyond such changes.
 */
export const adviceFor = (policy: CompiledPolicy, s: Situation, beside: Beside = {}): readonly Advice[] =>
  nearest({ policy, s, hire: undefined, beside })

/** The same for each hire that does not count and would itself have to change, in the list's order; undefined where hires are not judged, or unknown. */
export const adviceForHires = (
  policy: CompiledPolicy,
  s: Situation,
  beside: Beside = {},
): readonly (readonly Advice[])[] | undefined =>
  editionOn(policy, s.asOf)?.eachHire && s.hires?.map((_, hire) => nearest({ policy, s, hire, beside }))
