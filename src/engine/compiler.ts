import type { Definitions, GroupCondition, LeafCondition } from './condition'
import type { IsoDate, Ordinal } from './day'
import type { Fact, Unit } from './fact'
import type { Compared } from './finding'
import type { Parameter } from './parameter'
import type { Quantity } from './quantity'
import type { Range } from './range'
import type { Situation } from './situation'
import type { SizeReader, SizeStandard } from './size'
import type { Term, Test } from './term'
import type { Truth } from './truth'

type Compiled = {
  /** Ids of the facts it reads. */
  readonly reads: readonly string[]
  /** Whether it needs a figure of the law that is not held for this day and province. */
  readonly unset: (situation: Situation) => boolean
}

/** Of what reads no figure of the law. */
export const needsNoFigure = (): boolean => false

/** A figure made ready: all it may be in a situation. */
export type NumberTerm = Compiled & {
  readonly kind: 'number'
  readonly unit: Unit | 'year' | undefined
  readonly range: (situation: Situation) => Range
}
export type DayTerm = Compiled & {
  readonly kind: 'day'
  readonly unit?: undefined
  /** To be shown. */
  readonly day: (situation: Situation) => IsoDate | undefined
  /** The same to be judged by. */
  readonly ordinal: (situation: Situation) => Ordinal | undefined
}
export type CompiledTerm = NumberTerm | DayTerm

/** Tells what a condition comes to in a situation. */
export type Judge = (situation: Situation) => Truth

/**
 * Puts a test in front of the rest of a group, which is judged only where the test does not settle the whole. The kinds of test that
 * run most have one of their own, so that a compiler of the browser may put the test in where it is called.
 */
export type Prefix = (settling: Truth, rest: Judge) => Judge

/** A test made ready: judged by calling it. */
export type CompiledTest = Compiled & {
  readonly truth: Judge
  /** Where one answer decides it on its own: it and the rest, joined in one function, as nothing runs more often. */
  readonly before?: Prefix
  /** Of a group: what it joins, so that a group of the same kind may take it in. */
  readonly group?: { readonly kind: 'all' | 'any'; readonly parts: readonly CompiledTest[] }
  readonly compared: (situation: Situation) => Compared
  /** What a fact that stands alone on one side of a comparison is compared with: the least and the most of the other side. */
  readonly opposite?: (id: string, situation: Situation) => readonly Quantity[]
  /** On which side of its span a day lies; only a test of a span has it. */
  readonly side?: (situation: Situation) => 'early' | 'late' | undefined
  /** Whether it only takes waiting, as the day of judgement does; a day that was answered stays what it is. Only a test of a span has it. */
  readonly isToCome?: (situation: Situation) => boolean
}

/** Of a test that shows no figures of its own: its parts do, or there is nothing to show. */
export const NOTHING_SHOWN = { unset: needsNoFigure, compared: () => ({}) } as const

/** What compiling needs to know of the catalogue, and the way back in for nested terms and tests. */
export type Compiler = {
  readonly facts: readonly Fact[]
  /** Whether the size class hangs on this fact. */
  readonly isOfSize: (id: string) => boolean
  /** The place of the derived size class among the answers; -1 where nothing is derived. */
  readonly sizeSlot: number
  readonly factOf: (id: string) => { readonly fact: Fact; readonly slot: number }
  readonly parameterOf: (id: string) => Parameter
  readonly definitions: Definitions
  readonly parameters: readonly Parameter[]
  readonly sizeStandard: SizeStandard
  readonly sizesOf: SizeReader
  readonly term: (term: Term) => CompiledTerm
  readonly test: (test: Test) => CompiledTest
}

/** @throws when definitions.json holds no condition of that id */
export const definedCondition = ({ definitions }: Compiler, id: string): LeafCondition | GroupCondition => {
  const condition = definitions.conditions[id]
  if (!condition) throw new Error(`no such condition: ${id}`)
  return condition
}
