import { dayTermOf } from './compile-term'
import { type CompiledTest, type Compiler, type DayTerm, type Judge, needsNoFigure } from './compiler'
import { type IsoDate, previousDay } from './day'
import type { Shown } from './finding'
import type { Situation } from './situation'
import type { DuringTest, Term } from './term'
import type { Truth } from './truth'

/** On which side of a day to be; the least is one where that day itself is too near. */
type Side = { readonly toward: 1 | -1; readonly least: 0 | 1 }
const FROM: Side = { toward: 1, least: 0 }
const UP_TO: Side = { toward: -1, least: 0 }
const BEFORE: Side = { toward: -1, least: 1 }

type Bound = Side & Pick<DayTerm, 'ordinal'>

const boundOf = (limit: DayTerm | undefined, { toward, least }: Side): readonly Bound[] =>
  limit === undefined ? [] : [{ ordinal: limit.ordinal, toward, least }]

/** Whether a day keeps to all of these; read once, as days are read often. */
const keeping =
  (ordinal: DayTerm['ordinal'], bounds: readonly Bound[]): Judge =>
  (s) => {
    const day = ordinal(s)
    if (day === undefined) return 'unknown'
    let whole: Truth = 'yes'
    for (const { ordinal: endOf, toward, least } of bounds) {
      const end = endOf(s)
      if (end === undefined) whole = 'unknown'
      else if ((day - end) * toward < least) return 'no'
    }
    return whole
  }

export const showDay = (day: IsoDate | undefined): Shown | undefined => day && { kind: 'day', value: day }

/** A day inside a span: never before its first day, never after its last, or not yet at the day it is over. */
export const compileSpan = (compiler: Compiler, { day, from, to, before }: DuringTest): CompiledTest => {
  const optional = (term: Term | undefined) => term && dayTermOf(compiler, term)
  const value = dayTermOf(compiler, day)
  const [first, last, over] = [optional(from), optional(to), optional(before)]
  const begun = boundOf(first, FROM)
  const ended = [...boundOf(last, UP_TO), ...boundOf(over, BEFORE)]
  const [hasBegun, isYet] = [keeping(value.ordinal, begun), keeping(value.ordinal, ended)]
  const lastDay = (s: Situation): IsoDate | undefined => {
    const end = over?.day(s)
    return last?.day(s) ?? (end && previousDay(end))
  }
  return {
    truth: keeping(value.ordinal, [...begun, ...ended]),
    reads: [value, first, last, over].flatMap((term) => term?.reads ?? []),
    unset: needsNoFigure,
    compared: (s) => ({
      value: showDay(value.day(s)),
      from: showDay(first?.day(s)),
      to: showDay(lastDay(s)),
    }),
    side: (s) => (hasBegun(s) === 'no' ? 'early' : isYet(s) === 'no' ? 'late' : undefined),
    isToCome: (s) => value.reads.length === 0 && hasBegun(s) === 'no',
  }
}
