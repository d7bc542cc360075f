import { lawReader, readerOf } from './compile-given'
import { compileSpan, showDay } from './compile-span'
import {
  type CompiledTerm,
  type CompiledTest,
  type Compiler,
  definedCondition,
  needsNoFigure,
} from './compiler'
import { HIRES } from './fact'
import type { Shown } from './finding'
import { toNumber } from './quantity'
import { type Comparison, compareRanges, onlyValue } from './range'
import { hireSituations, type Situation } from './situation'
import type { CompareTest, IsTest, NoneOfTest, OneOfTest, ProvincialTest, Term, Test } from './term'
import { joinInTurn, joining, type Truth, truthOf } from './truth'

const NOTHING = { unset: needsNoFigure, compared: () => ({}) } as const

const holds = (order: number, is: Comparison): boolean => {
  switch (is) {
    case 'atLeast':
      return order >= 0
    case 'atMost':
      return order <= 0
    case 'above':
      return order > 0
    case 'below':
      return order < 0
    case 'equalTo':
      return order === 0
  }
}

/** A bare number is shown in the unit of what it is compared with. */
const show = (term: CompiledTerm, other: CompiledTerm, s: Situation): Shown | undefined => {
  if (term.kind === 'day') return showDay(term.day(s))
  const value = onlyValue(term.range(s))
  const unit = term.unit ?? other.unit
  return value === undefined ? undefined : { kind: 'number', value: toNumber(value), unit }
}

const compareTerms = (left: CompiledTerm, is: Comparison, right: CompiledTerm): ((s: Situation) => Truth) => {
  if (left.kind === 'number' && right.kind === 'number')
    return (s) => compareRanges(left.range(s), is, right.range(s))
  if (left.kind === 'number' || right.kind === 'number') throw new Error('a day is compared with a figure')
  return (s) => {
    const [a, b] = [left.ordinal(s), right.ordinal(s)]
    return a === undefined || b === undefined ? 'unknown' : truthOf(holds(a - b, is))
  }
}

/** The bounds of a term, where the other side of its comparison is this fact itself. */
const boundsOf = (term: Term, other: CompiledTerm, on: { readonly id: string; readonly s: Situation }) => {
  if (!('fact' in term) || term.fact !== on.id || other.kind !== 'number') return []
  const { low, high } = other.range(on.s)
  return [low, high]
}

const compileCompare = (compiler: Compiler, { value, is, limit }: CompareTest): CompiledTest => {
  const [left, right] = [compiler.term(value), compiler.term(limit)]
  return {
    truth: compareTerms(left, is, right),
    reads: [...left.reads, ...right.reads],
    unset: (s) => left.unset(s) || right.unset(s),
    compared: (s) => ({ value: show(left, right, s), limit: show(right, left, s) }),
    opposite: (id, s) => [...boundsOf(value, right, { id, s }), ...boundsOf(limit, left, { id, s })],
  }
}

/** A choice or set by what it may still be, `undefined` for anything; sizes are what is left of a derived class. */
type Held = (s: Situation) => string | readonly string[] | undefined

/** The options a choice or set may still have: all of them while it is unanswered. */
const heldBy = (compiler: Compiler, id: string): Held => {
  if (compiler.factOf(id).fact.derived) return ({ sizes }) => sizes
  const answer = readerOf(compiler, id)
  return (s) => {
    const value = answer(s)
    return typeof value === 'string' || Array.isArray(value) ? value : undefined
  }
}

/** How many of the values are among the options. */
const countAmong = (options: readonly string[], values: readonly string[]): number => {
  let count = 0
  for (const value of values) if (options.includes(value)) count++
  return count
}

const compileMembership = (
  compiler: Compiler,
  { kind, fact, options }: OneOfTest | NoneOfTest,
): CompiledTest => {
  const values = heldBy(compiler, fact)
  const isSet = compiler.factOf(fact).fact.kind === 'set'
  const truth = (s: Situation): Truth => {
    const held = values(s)
    if (held === undefined) return 'unknown'
    if (typeof held === 'string') return truthOf(options.includes(held) === (kind === 'oneOf'))
    const among = countAmong(options, held)
    if (kind === 'noneOf')
      return isSet || among === 0 || among === held.length ? truthOf(among === 0) : 'unknown'
    return among === held.length ? 'yes' : among === 0 ? 'no' : 'unknown'
  }
  const compared = (s: Situation) => {
    const held = values(s)
    if (held === undefined) return {}
    const value = typeof held === 'string' ? [held] : held
    return { value: { kind: 'options', fact, value } as const }
  }
  return { truth, reads: [fact], unset: needsNoFigure, compared }
}

const compileProvincial = (compiler: Compiler, { parameter, by, equals }: ProvincialTest): CompiledTest => {
  const { value, unset } = lawReader(compiler, parameter, by)
  const [province = ''] = by
  const read = readerOf(compiler, province)
  return {
    truth: (s) => {
      const held = value(s)
      return typeof held === 'boolean' ? truthOf(held === equals) : 'unknown'
    },
    reads: by,
    unset,
    compared: (s) => {
      const answer = read(s)
      return typeof answer === 'string' ? { value: { kind: 'options', fact: province, value: [answer] } } : {}
    },
  }
}

const compileIs = (compiler: Compiler, { fact, equals }: IsTest): CompiledTest => {
  const read = readerOf(compiler, fact)
  const truth = (s: Situation): Truth => {
    const answer = read(s)
    return answer === undefined ? 'unknown' : truthOf(answer === equals)
  }
  return { ...NOTHING, reads: [fact], truth }
}

const compileGroup = (kind: 'all' | 'any', members: readonly CompiledTest[]): CompiledTest => ({
  ...NOTHING,
  reads: members.flatMap(({ reads }) => reads),
  truth: joining(
    kind,
    members.map(({ truth }) => truth),
  ),
})

const compileHires = (member: CompiledTest, kind: 'someHire' | 'everyHire'): CompiledTest => ({
  ...NOTHING,
  reads: [HIRES, ...member.reads],
  truth: (s) => {
    const each = hireSituations(s)
    if (each === undefined) return s.hasPlenty ? truthOf(kind === 'someHire') : 'unknown'
    return joinInTurn(kind === 'everyHire' ? 'all' : 'any', each, member.truth)
  },
})

/** Makes a test ready to be judged in any situation. @throws when it names what the catalogue does not hold */
export const compileTest = (compiler: Compiler, test: Test): CompiledTest => {
  switch (test.kind) {
    case 'all':
    case 'any':
      return compileGroup(test.kind, test.of.map(compiler.test))
    case 'someHire':
    case 'everyHire':
      return compileHires(compiler.test(test.of), test.kind)
    case 'is':
      return compileIs(compiler, test)
    case 'oneOf':
    case 'noneOf':
      return compileMembership(compiler, test)
    case 'compare':
      return compileCompare(compiler, test)
    case 'during':
      return compileSpan(compiler, test)
    case 'provincial':
      return compileProvincial(compiler, test)
    case 'use':
      return compiler.test(definedCondition(compiler, test.definition))
  }
}
