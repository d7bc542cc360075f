import type { CompiledEdition, CompiledPolicy } from './compile'
import { type IsoDate, type Ordinal, ordinalOf } from './day'
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

/** A policy on days on which the same version is in force, and as certain. */
type Row = {
  readonly compiled: CompiledPolicy
  readonly inForce: CompiledEdition | undefined
  /** What is said of it whatever the answers. */
  readonly common: Judged
  /** Outcomes that tell no hires apart, by rank. Each is made once and given again: thousands of situations come to one of few. */
  readonly plain: readonly [Judged, Judged, Judged]
  /** Outcomes for few hires, by the ranks of them all. */
  readonly ofHires: Map<number, Judged>
}

/** Whether the text was read, and not so long ago that an open-ended rule may have changed since. */
const certaintyOn = ({ edition, lastSure }: CompiledEdition, on: Ordinal): Certainty =>
  on > lastSure ? 'unconfirmed' : edition.certainty

const rowOn = (compiled: CompiledPolicy, on: Ordinal): Row => {
  const { policy } = compiled
  const inForce = editionAt(compiled, on)
  const common: Judged = {
    policy,
    verdict: 'not-in-force',
    certainty: inForce === undefined ? null : certaintyOn(inForce, on),
    edition: inForce?.edition ?? null,
    hires: undefined,
  }
  const outcome = (verdict: Judgement): Judged => ({ ...common, verdict })
  const plain = [outcome('ineligible'), outcome('undetermined'), outcome('eligible')] as const
  return { compiled, inForce, common, plain, ofHires: new Map() }
}

/** So many hires are few. */
const FEW = 3
const BITS_OF_RANK = 2

/** One hire that counts is enough. */
const outcomeOf = ({ common }: Row, ranks: readonly Rank[]): Judged => ({
  ...common,
  verdict: RANKED[ranks.reduce<Rank>((most, rank) => (rank > most ? rank : most), 0)],
  hires: ranks.map((rank) => RANKED[rank]),
})

const outcomeOnce = (row: Row, ranks: readonly Rank[]): Judged => {
  if (ranks.length > FEW) return outcomeOf(row, ranks)
  // Begun with a one, so that lists of other lengths are told apart.
  let key = 1
  for (const rank of ranks) key = (key << BITS_OF_RANK) | rank
  const known = row.ofHires.get(key) ?? outcomeOf(row, ranks)
  row.ofHires.set(key, known)
  return known
}

type Judge = CompiledEdition['rule']['truth']

/** Each hire counts as far as the firm does. */
const ranksOf = (firm: Rank, eachHire: Judge, hires: readonly Situation[]): readonly Rank[] =>
  hires.map((hire) => {
    if (firm === 0) return firm
    const own = rankOf(eachHire(hire))
    return own < firm ? own : firm
  })

const glanceAt = (row: Row, s: Situation, hires: readonly Situation[] | undefined): Judged => {
  const { inForce, plain } = row
  if (inForce === undefined) return row.common
  const firm = rankOf(inForce.rule.truth(s))
  if (inForce.eachHire === undefined) return plain[firm]
  if (hires === undefined) return plain[firm === 0 ? 0 : 1]
  return outcomeOnce(row, ranksOf(firm, inForce.eachHire.truth, hires))
}

/** Judges one policy condition by condition: `undetermined` also where all of them together leave one outcome only. */
export const glance = (compiled: CompiledPolicy, s: Situation): Judged =>
  glanceAt(rowOn(compiled, ordinalOf(s.asOf)), s, hireSituations(s))

/** Days on which the same versions of all policies are in force, and as certain; the rows are made when first asked for. */
type Era = { readonly from: Ordinal; rows: readonly Row[] | undefined }

const known = new WeakMap<readonly CompiledPolicy[], readonly Era[]>()

const erasOf = (policies: readonly CompiledPolicy[]): readonly Era[] => {
  const made = known.get(policies)
  if (made) return made
  const turns = policies.flatMap(({ editions }) =>
    editions.flatMap(({ first, last, lastSure }) => [first, last + 1, lastSure + 1]),
  )
  const days = [...new Set([Number.NEGATIVE_INFINITY, ...turns])].sort((one, other) => one - other)
  const eras = days.map((from): Era => ({ from, rows: undefined }))
  known.set(policies, eras)
  return eras
}

const rowsOn = (policies: readonly CompiledPolicy[], asOf: IsoDate): readonly Row[] => {
  const on = ordinalOf(asOf)
  const era = erasOf(policies).findLast(({ from }) => from <= on)
  if (era === undefined) return []
  era.rows ??= policies.map((policy) => rowOn(policy, on))
  return era.rows
}

/**
 * Judges policies at a glance, in order, and makes something of each. What is made ready for a list of policies is kept as long as
 * the list is.
 */
export const glanceEach = <Made>(
  policies: readonly CompiledPolicy[],
  s: Situation,
  make: (glanced: Judged, compiled: CompiledPolicy) => Made,
): readonly Made[] => {
  const hires = hireSituations(s)
  return rowsOn(policies, s.asOf).map((row) => make(glanceAt(row, s, hires), row.compiled))
}
