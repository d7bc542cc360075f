import type { CompiledEdition, CompiledPolicy } from './compile'
import type { CompiledCondition } from './compile-condition'
import { type IsoDate, type Ordinal, ordinalOf } from './day'
import { once } from './once'
import type { Certainty, Edition, Policy } from './policy'
import { hireSituations, type Situation } from './situation'
import type { Truth } from './truth'

export type Judgement = 'eligible' | 'ineligible' | 'undetermined'
export type Verdict = Judgement | 'not-in-force'

/** What the law says of one policy on the day asked about. */
export type Judged = {
  readonly policy: Policy
  readonly verdict: Verdict
  /** Null when no edition is in force. */
  readonly certainty: Certainty | null
  readonly edition: Edition | null
  /** The verdict of each hire in the list's order; undefined where hires are not judged, or the list is unknown. */
  readonly hires: readonly Judgement[] | undefined
}

/** Kleene's values in their order: what two come to together is the lesser. */
type Rank = 0 | 1 | 2
const rankOf = (truth: Truth): Rank => (truth === 'no' ? 0 : truth === 'yes' ? 2 : 1)

const RANKED = ['ineligible', 'undetermined', 'eligible'] as const
export const judgementOf = (truth: Truth): Judgement => RANKED[rankOf(truth)]

const editionAt = ({ editions }: CompiledPolicy, on: Ordinal): CompiledEdition | undefined =>
  editions.find(({ first, last }) => first <= on && on <= last)

/** The version in force on a day, or undefined. */
export const editionOn = (compiled: CompiledPolicy, asOf: IsoDate): CompiledEdition | undefined =>
  editionAt(compiled, ordinalOf(asOf))

/** How a policy stands on days on which the same version is in force, and as certain. */
export type Standing = {
  readonly compiled: CompiledPolicy
  readonly inForce: CompiledEdition | undefined
  /** Outcomes that tell no hires apart, by rank. Each is made once and given again: thousands of situations come to one of few. */
  readonly plain: readonly [Judged, Judged, Judged]
  /** Outcomes for few hires, by the ranks of them all in one number. */
  readonly ofHires: (Judged | undefined)[]
}

/** Whether the text was read, and not so long ago that an open-ended rule may have changed since. */
const certaintyOn = ({ edition, lastSure }: CompiledEdition, on: Ordinal): Certainty =>
  on > lastSure ? 'unconfirmed' : edition.certainty

const standingOn = (compiled: CompiledPolicy, on: Ordinal): Standing => {
  const { policy } = compiled
  const inForce = editionAt(compiled, on)
  const outcome = (judgement: Judgement): Judged => ({
    policy,
    verdict: inForce === undefined ? 'not-in-force' : judgement,
    certainty: inForce === undefined ? null : certaintyOn(inForce, on),
    edition: inForce?.edition ?? null,
    hires: undefined,
  })
  const plain = [outcome('ineligible'), outcome('undetermined'), outcome('eligible')] as const
  return { compiled, inForce, plain, ofHires: [] }
}

/** So many hires are few. */
const FEW = 3
const BITS_OF_RANK = 2

/** One hire that counts is enough. */
const withHires = ({ plain }: Standing, ranks: readonly Rank[]): Judged => ({
  ...plain[ranks.reduce<Rank>((most, rank) => (rank > most ? rank : most), 0)],
  hires: ranks.map((rank) => RANKED[rank]),
})

/** Of few hires, each outcome is made once. Their ranks stand behind a one, so that lists of other lengths are told apart. */
const withHiresOnce = (
  standing: Standing,
  hires: readonly Situation[],
  rankFor: (hire: Situation) => Rank,
): Judged => {
  if (hires.length > FEW) return withHires(standing, hires.map(rankFor))
  let key = 1
  for (const hire of hires) key = (key << BITS_OF_RANK) | rankFor(hire)
  const known = standing.ofHires[key]
  if (known !== undefined) return known
  const made = withHires(standing, hires.map(rankFor))
  standing.ofHires[key] = made
  return made
}

/** Each hire counts as far as the firm does. */
const rankUpTo =
  (firm: Rank, { truth }: CompiledCondition) =>
  (hire: Situation): Rank => {
    if (firm === 0) return firm
    const own = rankOf(truth(hire))
    return own < firm ? own : firm
  }

const glanceAt = (standing: Standing, s: Situation, hires: readonly Situation[] | undefined): Judged => {
  const { inForce, plain } = standing
  if (inForce === undefined) return plain[0]
  const firm = rankOf(inForce.rule.truth(s))
  if (inForce.eachHire === undefined) return plain[firm]
  if (hires === undefined) return plain[firm === 0 ? 0 : 1]
  return withHiresOnce(standing, hires, rankUpTo(firm, inForce.eachHire))
}

/** Judges one policy condition by condition: `undetermined` also where all of them together leave one outcome only. */
export const glance = (compiled: CompiledPolicy, s: Situation): Judged => {
  const standing = standingOn(compiled, ordinalOf(s.asOf))
  return glanceAt(standing, s, standing.inForce?.eachHire && hireSituations(s))
}

/** Days on which the same versions of all policies are in force, and as certain; how these stand is made when first asked for. */
type Era = { readonly from: Ordinal; standings: readonly Standing[] | undefined }

/** Eras in order, the latest first; the earliest begins before all days. */
const erasOf = once((policies: readonly CompiledPolicy[]): readonly Era[] => {
  const turns = policies.flatMap(({ editions }) =>
    editions.flatMap(({ first, last, lastSure }) => [first, last + 1, lastSure + 1]),
  )
  return [Number.NEGATIVE_INFINITY, ...new Set(turns)]
    .sort((one, other) => other - one)
    .map((from) => ({ from, standings: undefined }))
})

const standingsOn = (policies: readonly CompiledPolicy[], asOf: IsoDate): readonly Standing[] => {
  const on = ordinalOf(asOf)
  const era = erasOf(policies).find(({ from }) => from <= on)
  const standings = era?.standings ?? policies.map((policy) => standingOn(policy, on))
  if (era) era.standings = standings
  return standings
}

/**
 * Judges policies at a glance, in order, and makes something of each. What is made ready for a list of policies is kept as long as
 * the list is.
 */
export const glanceEach = <Made>(
  policies: readonly CompiledPolicy[],
  s: Situation,
  make: (glanced: Judged, standing: Standing) => Made,
): readonly Made[] => {
  const hires = hireSituations(s)
  return standingsOn(policies, s.asOf).map((one) => make(glanceAt(one, s, hires), one))
}
