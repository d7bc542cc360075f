import { dayTermOf } from './compile-term'
import { type CompiledTest, type Compiler, type DayTerm, type Judge, needsNoFigure } from './compiler'
import { type IsoDate, type Ordinal, previousDay } from './day'
import type { Shown } from './finding'
import type { Situation } from './situation'
import type { DuringTest, Term } from './term'
import type { Truth } from './truth'

type Bound = { readonly limit: DayTerm; readonly keeps: (day: Ordinal, limit: Ordinal) => boolean }

const boundOf = (limit: DayTerm | undefined, keeps: Bound['keeps']): readonly Bound[] =>
  limit === undefined ? [] : [{ limit, keeps }]

/** Whether a day keeps to all of these; read once, as days are read often. */
const keeping =
  (value: DayTerm, bounds: readonly Bound[]): Judge =>
  (s) => {
    const day = value.ordinal(s)
    if (day === undefined) return 'unknown'
    let whole: Truth = 'yes'
    for (const { limit, keeps } of bounds) {
      const end = limit.ordinal(s)
      if (end === undefined) whole = 'unknown'
      else if (!keeps(day, end)) return 'no'
    }
    return whole
  }

export const showDay = (day: IsoDate | undefined): Shown | undefined => day && { kind: 'day', value: day }

/** A day inside a span: never before its first day, never after its last, or not yet at the day it is over. */
export const compileSpan = (compiler: Compiler, { day, from, to, before }: DuringTest): CompiledTest => {
  const optional = (term: Term | undefined) => term && dayTermOf(compiler, term)
  const value = dayTermOf(compiler, day)
  const [first, last, over] = [optional(from), optional(to), optional(before)]
  const begun = boundOf(first, (on, limit) => on >= limit)
  const ended = [...boundOf(last, (on, limit) => on <= limit), ...boundOf(over, (on, limit) => on < limit)]
  const [hasBegun, isYet] = [keeping(value, begun), keeping(value, ended)]
  const lastDay = (s: Situation): IsoDate | undefined => {
    const end = over?.day(s)
    return last?.day(s) ?? (end && previousDay(end))
  }
  return {
    truth: keeping(value, [...begun, ...ended]),
    reads: [value, first, last, over].flatMap((term) => term?.reads ?? []),
    unset: needsNoFigure,
    compared: (s) => ({
      value: showDay(value.day(s)),
      from: showDay(first?.day(s)),
      to: showDay(lastDay(s)),
    }),
    side: (s) => (hasBegun(s) === 'no' ? 'early' : isYet(s) === 'no' ? 'late' : undefined),
  }
}
