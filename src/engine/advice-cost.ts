import { type Advice, isWaiting } from './advice-plan'
import { outcomeIn } from './assess'
import type { CompiledPolicy } from './compile'
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

/** Which of these would be theirs no longer once an advice is followed: by what it changes, not by the time that it takes. */
const lostBy = (theirs: readonly CompiledPolicy[], s: Situation, advice: Advice): readonly string[] => {
  const held = theirs.flatMap((policy) => {
    const edition = editionOn(policy, s.asOf)
    return edition ? [{ id: policy.policy.id, edition }] : []
  })
  const [first] = held
  if (first === undefined) return []
  const after = followed(first.edition.compiler, s, advice)
  return held.filter(({ edition }) => outcomeIn(edition, after) === 'no').map(({ id }) => id)
}

/** What advice must know of the reader besides the answers. */
export type Beside = {
  /** What is theirs now: each advice says which of it would be lost. */
  readonly theirs?: readonly CompiledPolicy[]
  /** Ids of facts that this reader cannot bring about, though others may. */
  readonly shut?: ReadonlySet<string>
}

/** An advice with what it would cost, if anything. */
export const withLosses = ({ theirs = [] }: Beside, s: Situation, advice: Advice): Advice => {
  const loses = lostBy(theirs, s, advice)
  return loses.length > 0 ? { ...advice, loses } : advice
}
