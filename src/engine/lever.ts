import { readerOf } from './compile-given'
import type { Compiler } from './compiler'
import type { IsoDate } from './day'
import { type Answer, type Fact, HIRES, type HonestChange, hirePath, isOfHire } from './fact'
import type { Variable } from './question'
import { hirePlaces, knownHires, type Situation, seenFrom } from './situation'
import { withAnswer } from './variable'

/** An answer that the reader may honestly change, and what it is now. */
export type Lever = {
  readonly variable: Variable
  readonly fact: Fact
  readonly change: HonestChange
  readonly now: Answer
}

const isCalled = (compiler: Compiler, { while: calling }: HonestChange, s: Situation): boolean =>
  calling === undefined || calling.in.some((value) => value === s.values[compiler.factOf(calling.fact).slot])

const leversOf = (compiler: Compiler, id: string, s: Situation): readonly Lever[] => {
  const { fact, slot } = compiler.factOf(id)
  const { change } = fact
  if (change === undefined || id === HIRES || !isCalled(compiler, change, s)) return []
  const places = isOfHire(id) ? hirePlaces(s) : [undefined]
  const read = readerOf(compiler, id)
  return places.flatMap((at) => {
    const now = read(seenFrom(s, at))
    const path = at === undefined ? id : hirePath(at, id)
    return now === undefined ? [] : [{ variable: { path, id, slot, at }, fact, change, now }]
  })
}

/** Every answer among these facts that may honestly be changed. */
export const leversIn = (compiler: Compiler, ids: Iterable<string>, s: Situation): readonly Lever[] =>
  [...ids].flatMap((id) => leversOf(compiler, id, s))

/** The situation with what a lever moves at these values, or open. */
const moved = (
  compiler: Compiler,
  s: Situation,
  { lever, value, on }: { lever: Lever; value: Answer | undefined; on: IsoDate | undefined },
): Situation =>
  (lever.change.sets ?? []).reduce(
    (changed, id) => {
      const variable = { path: id, id, slot: compiler.factOf(id).slot }
      return withAnswer(compiler, changed, { variable, value: on })
    },
    withAnswer(compiler, s, { variable: lever.variable, value }),
  )

/** The situation with a lever's answer open. */
export const opened = (compiler: Compiler, s: Situation, lever: Lever): Situation =>
  moved(compiler, s, { lever, value: undefined, on: undefined })

/** A lever and the answer it is brought to. */
export type Pull = { readonly lever: Lever; readonly value: Answer }

/** The situation with a lever at another answer; what comes with it begins on the day given, or grows as it does. */
export const pulled = (
  compiler: Compiler,
  s: Situation,
  pull: Pull & { readonly on: IsoDate },
): Situation => {
  const { lever, value } = pull
  const by = Number(value) - Number(lever.now)
  const { raises = [] } = lever.change
  return raises.reduce(
    (grown: Situation, id) => raised(compiler, grown, { id, by }),
    moved(compiler, s, pull),
  )
}

/** Hires yet to be made: how many, on which day, and how many months ago. */
export type NewHires = { readonly count: number; readonly on: IsoDate; readonly months: number }

const raised = (compiler: Compiler, s: Situation, { id, by }: { id: string; by: number }): Situation => {
  const { slot } = compiler.factOf(id)
  const now = s.values[slot]
  const variable = { path: id, id, slot }
  return typeof now === 'number' ? withAnswer(compiler, s, { variable, value: now + by }) : s
}

/** The situation with more hires, of whom nothing is known but when they began, and what grew by itself since. */
export const withMoreHires = (
  compiler: Compiler,
  s: Situation,
  { count, on, months }: NewHires,
): Situation => {
  const { sets, raises = [] } = compiler.factOf(HIRES).fact.change ?? {}
  const hire: (Answer | undefined)[] = []
  for (const { id, change, default: usual } of compiler.facts.filter((fact) => isOfHire(fact.id)))
    hire[compiler.factOf(id).slot] = sets?.includes(id) ? on : change?.takesMonths ? months : usual
  const hires = [...knownHires(s), ...Array.from({ length: count }, () => hire)]
  return raises.reduce((grown: Situation, id) => raised(compiler, grown, { id, by: count }), { ...s, hires })
}
