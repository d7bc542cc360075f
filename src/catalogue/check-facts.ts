import type * as z from 'zod/mini'
import { type Audience, type Catalogue, type Fact, type Facts, fieldOf, HIRES, isOfHire } from '../engine'
import { type AnswerCode, answerSchema, checkAnswer } from './answer-schema'
import { pathText } from './fault'

/** What is wrong with a set of answers: the first thing met, with its address inside them. */
export type FactFault = {
  readonly code: AnswerCode | 'unknown-fact' | 'other-audience'
  readonly path: string
}

/** Either the answers, checked, or what is wrong. */
export type CheckedFacts = { readonly facts: Facts } | { readonly fault: FactFault }

/** Checks answers from outside (a line, a link, a file) against the catalogue's facts; compiled once per catalogue. */
export type FactChecker = (answers: unknown, audience: Audience) => CheckedFacts

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

type KnownFact = { readonly fact: Fact; readonly schema: z.ZodMiniType }
export type Known = ReadonlyMap<string, KnownFact>
/** An answer as it was given, by its key and its address. */
export type Given = { readonly key: string; readonly answer: unknown; readonly path: string }

/** What is wrong with one answer, held against its fact alone. */
export const wrongIn = (entry: KnownFact | undefined, { answer, path }: Given): FactFault | undefined => {
  if (entry === undefined) return { code: 'unknown-fact', path }
  if (answer === null || answer === undefined) return undefined
  const wrong = checkAnswer(entry.schema, answer)
  return wrong && { code: wrong.code, path: `${path}${pathText(wrong.path).replace(/^(?=[^[])/, '.')}` }
}

const checkOne = (known: Known, audience: Audience, given: Given): FactFault | undefined => {
  const entry = known.get(given.key)
  return entry && entry.fact.audience !== audience
    ? { code: 'other-audience', path: given.path }
    : wrongIn(entry, given)
}

const firstFault = (known: Known, audience: Audience, given: readonly Given[]): FactFault | undefined => {
  for (const one of given) {
    const fault = checkOne(known, audience, one)
    if (fault) return fault
  }
  return undefined
}

export const givenIn = (answers: Readonly<Record<string, unknown>>, prefix: string): readonly Given[] =>
  Object.entries(answers).map(([key, answer]) => ({ key, answer, path: `${prefix}${key}` }))

const givenInHires = (hires: unknown): readonly Given[] =>
  Array.isArray(hires)
    ? hires.flatMap((hire, at) => (isRecord(hire) ? givenIn(hire, `${HIRES}[${at}].`) : []))
    : []

/** The facts of the firm or person, and the fields of a hire. */
export const knownIn = ({
  facts,
}: Pick<Catalogue, 'facts'>): { readonly outside: Known; readonly fields: Known } => {
  const entries = facts.map((fact) => ({ fact, schema: answerSchema(fact) }))
  return {
    outside: new Map(entries.filter(({ fact }) => !isOfHire(fact.id)).map((entry) => [entry.fact.id, entry])),
    fields: new Map(
      entries.filter(({ fact }) => isOfHire(fact.id)).map((entry) => [fieldOf(entry.fact.id), entry]),
    ),
  }
}

/** Makes the checker of a catalogue. Unknown names, also those of an object's prototype, are faults. */
export const createFactChecker = (catalogue: Pick<Catalogue, 'facts'>): FactChecker => {
  const { outside, fields } = knownIn(catalogue)
  return (answers, audience) => {
    if (answers === null || answers === undefined) return { facts: {} }
    if (!isRecord(answers)) return { fault: { code: 'not-a-list', path: '' } }
    const fault =
      firstFault(outside, audience, givenIn(answers, '')) ??
      firstFault(fields, audience, givenInHires(answers[HIRES]))
    // biome-ignore lint/plugin/no-assertion: every answer has just been held against its fact's schema
    return fault ? { fault } : { facts: answers as Facts }
  }
}
