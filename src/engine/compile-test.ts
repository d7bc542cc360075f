import { compileAmong } from './among'
import { compileBound } from './bound'
import { lawReader, readerOf } from './compile-given'
import { compileGroup, compileHires } from './compile-group'
import { compileMembership } from './compile-membership'
import { compileSpan, showDay } from './compile-span'
import {
  type CompiledTerm,
  type CompiledTest,
  type Compiler,
  definedCondition,
  type Judge,
  NOTHING_SHOWN,
} from './compiler'
import type { Shown } from './finding'
import { toNumber } from './quantity'
import { type Comparison, compareRanges, onlyValue } from './range'
import type { Situation } from './situation'
import type { CompareTest, IsTest, ProvincialTest, Term, Test } from './term'
import { truthOf } from './truth'

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

const compareTerms = (left: CompiledTerm, is: Comparison, right: CompiledTerm): Judge => {
  if (left.kind === 'number' && right.kind === 'number') {
    const [value, limit] = [left.range, right.range]
    return (s) => compareRanges(value(s), is, limit(s))
  }
  if (left.kind === 'number' || right.kind === 'number') throw new Error('a day is compared with a figure')
  const [day, limit] = [left.ordinal, right.ordinal]
  return (s) => {
    const [a, b] = [day(s), limit(s)]
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
    ...('fact' in value && 'number' in limit && left.kind === 'number' && is !== 'equalTo'
      ? compileBound(compiler, value.fact, { is, limit: limit.number })
      : { truth: compareTerms(left, is, right) }),
    reads: [...left.reads, ...right.reads],
    unset: (s) => left.unset(s) || right.unset(s),
    compared: (s) => ({ value: show(left, right, s), limit: show(right, left, s) }),
    opposite: (id, s) => [...boundsOf(value, right, { id, s }), ...boundsOf(limit, left, { id, s })],
  }
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

const compileIs = (compiler: Compiler, { fact, equals }: IsTest): CompiledTest => ({
  ...NOTHING_SHOWN,
  ...compileAmong(compiler, fact, { answers: [equals], isMeant: true }),
  reads: [fact],
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
