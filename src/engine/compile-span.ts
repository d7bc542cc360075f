import { dayTermOf } from './compile-term'
import { type CompiledTest, type Compiler, type DayTerm, needsNoFigure } from './compiler'
import { type IsoDate, type Ordinal, previousDay } from './day'
import type { Shown } from './finding'
import type { Situation } from './situation'
import type { DuringTest, Term } from './term'
import { joining, type Truth, truthOf } from './truth'

type Bound = (situation: Situation) => Truth

const boundOf = (
  value: DayTerm,
  limit: DayTerm | undefined,
  keeps: (day: Ordinal, limit: Ordinal) => boolean,
): readonly Bound[] => {
  if (limit === undefined) return []
  const bound = (s: Situation): Truth => {
    const [day, end] = [value.ordinal(s), limit.ordinal(s)]
    return day === undefined || end === undefined ? 'unknown' : truthOf(keeps(day, end))
  }
  return [bound]
}

export const showDay = (day: IsoDate | undefined): Shown | undefined => day && { kind: 'day', value: day }

/** A day inside a span: never before its first day, never after its last, or not yet at the day it is over. */
export const compileSpan = (compiler: Compiler, { day, from, to, before }: DuringTest): CompiledTest => {
  const optional = (term: Term | undefined) => term && dayTermOf(compiler, term)
  const value = dayTermOf(compiler, day)
  const [first, last, over] = [optional(from), optional(to), optional(before)]
  const begun = boundOf(value, first, (a, b) => a >= b)
  const ended = [...boundOf(value, last, (a, b) => a <= b), ...boundOf(value, over, (a, b) => a < b)]
  const [hasBegun, isYet] = [joining('all', begun), joining('all', ended)]
  const lastDay = (s: Situation): IsoDate | undefined => {
    const end = over?.day(s)
    return last?.day(s) ?? (end && previousDay(end))
  }
  return {
    truth: joining('all', [...begun, ...ended]),
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
