import { type Advice, isWaiting } from './advice-plan'
import { outcomeIn } from './assess'
import type { CompiledEdition, CompiledPolicy } from './compile'
import type { Compiler } from './compiler'
import { editionOn } from './glance'
import { leversIn, pulled, withMoreHires } from './lever'
import type { Situation } from './situation'

/** The situation once an advice is followed, on the same day: what grows by itself with time has not grown. */
const followed = (compiler: Compiler, s: Situation, { changes, hires }: Advice): Situation => {
  const hired = hires > 0 ? withMoreHires(compiler, s, { count: hires, on: s.asOf, months: 0 }) : s
  const levers = leversIn(
    compiler,
    changes.map(({ id }) => id),
    s,
  ).filter((lever) => !isWaiting(lever))
  return changes.reduce((changed: Situation, { id, at, to }) => {
    const lever = levers.find(({ variable }) => variable.id === id && variable.at === at)
    return lever ? pulled(compiler, changed, { lever, value: to, on: s.asOf }) : changed
  }, hired)
}

const inForce = (policies: readonly CompiledPolicy[], { asOf }: Situation) =>
  policies.flatMap((policy) => {
    const edition = editionOn(policy, asOf)
    return edition ? [{ id: policy.policy.id, edition }] : []
  })

/**
 * Which policies are theirs now and would be no longer once an advice is followed: by what it changes, not by the time that it
 * takes.
 */
const lostBy = (policies: readonly CompiledPolicy[], s: Situation, advice: Advice): readonly string[] => {
  const all = inForce(policies, s)
  const compiler = all[0]?.edition.compiler
  if (compiler === undefined) return []
  const after = followed(compiler, s, advice)
  const isLost = (edition: CompiledEdition) =>
    outcomeIn(edition, s) === 'yes' && outcomeIn(edition, after) === 'no'
  return all.flatMap(({ id, edition }) => (isLost(edition) ? [id] : []))
}

/** What advice must know of the reader besides the answers. */
export type Beside = {
  /** Of these each advice says which would be lost by it. */
  readonly others?: readonly CompiledPolicy[]
  /** Ids of facts that this reader cannot bring about, though others may. */
  readonly shut?: ReadonlySet<string>
}

/** An advice with what it would cost, if anything. */
export const withLosses = ({ others = [] }: Beside, s: Situation, advice: Advice): Advice => {
  const loses = lostBy(others, s, advice)
  return loses.length > 0 ? { ...advice, loses } : advice
}
