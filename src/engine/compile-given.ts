import { type CompiledTerm, type Compiler, type NumberTerm, needsNoFigure } from './compiler'
import { ordinalOf } from './day'
import { type Answer, isOfHire } from './fact'
import { OF_COUNTRY, setBy, valuesOf } from './parameter'
import { ANY_NUMBER, exactly, type Range } from './range'
import { isDayAnswer, type Situation } from './situation'

/** Where one fact's answer stands: with the hire being judged, or outside the list. */
export type Answering = { readonly ofHire: boolean; readonly slot: number }
export const answeringOf = (compiler: Compiler, id: string): Answering => ({
  ofHire: isOfHire(id),
  slot: compiler.factOf(id).slot,
})

/** The answer that stands there. Its place comes in two parts, for what reads it keeps things of its own beside them. */
export const answerAt = (ofHire: boolean, slot: number, { hire, values }: Situation): Answer | undefined =>
  (ofHire ? hire : values)[slot]

/** Reads one fact's answer. */
export const readerOf = (compiler: Compiler, id: string): ((situation: Situation) => Answer | undefined) => {
  const { ofHire, slot } = answeringOf(compiler, id)
  return (s) => answerAt(ofHire, slot, s)
}

/** The unit of a figure, and all that it may be while it is not answered. @throws when the fact is none */
export const figureOf = (compiler: Compiler, id: string) => {
  const { fact } = compiler.factOf(id)
  if (fact.kind !== 'integer' && fact.kind !== 'number' && fact.kind !== 'term-length')
    throw new Error(`${id} is neither a day nor a figure`)
  const anything: Range = { low: fact.min, high: fact.max ?? Number.POSITIVE_INFINITY }
  return { unit: fact.unit, anything }
}

/** An answer as a term. An unanswered figure may be anything between its bounds. */
export const compileFact = (compiler: Compiler, id: string): CompiledTerm => {
  const { fact } = compiler.factOf(id)
  const answer = readerOf(compiler, id)
  const common = { reads: [id], unset: needsNoFigure }
  if (fact.kind === 'day') {
    const day = (s: Situation) => {
      const given = answer(s)
      return isDayAnswer(given) ? given : undefined
    }
    const ordinal = (s: Situation) => {
      const given = answer(s)
      return isDayAnswer(given) ? ordinalOf(given) : undefined
    }
    return { ...common, kind: 'day', day, ordinal }
  }
  const { unit, anything } = figureOf(compiler, id)
  const range = (s: Situation): Range => {
    const value = answer(s)
    return typeof value === 'number' ? exactly(value) : anything
  }
  return { ...common, kind: 'number', unit, range }
}

/** The value a law or province has set on the day asked about. */
export const lawReader = (compiler: Compiler, id: string, by: readonly string[]) => {
  const parameter = compiler.parameterOf(id)
  const valueOn = valuesOf(parameter)
  const readers = by.map((fact) => readerOf(compiler, fact))
  /** Undefined while one of the facts that it is set by is not answered. */
  const keyIn = (s: Situation): string | undefined => {
    let key = OF_COUNTRY
    for (const read of readers) {
      const code = read(s)
      if (typeof code !== 'string') return undefined
      key = setBy(key, code)
    }
    return key
  }
  const value = (s: Situation): number | boolean | undefined => {
    const key = keyIn(s)
    return key === undefined ? undefined : valueOn(s.asOf, key)?.value
  }
  const unset = (s: Situation): boolean => {
    const key = keyIn(s)
    return key !== undefined && valueOn(s.asOf, key) === undefined
  }
  return { unit: parameter.unit, value, unset }
}

/** A figure set by law as a term; one that is not held may be anything. */
export const compileParameter = (compiler: Compiler, id: string, by: readonly string[]): NumberTerm => {
  const { unit, value, unset } = lawReader(compiler, id, by)
  const range = (s: Situation): Range => {
    const held = value(s)
    return typeof held === 'number' ? exactly(held) : ANY_NUMBER
  }
  return { kind: 'number', unit, reads: by, unset, range }
}
