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

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

type Known = ReadonlyMap<string, { readonly fact: Fact; readonly schema: z.ZodMiniType }>

const checkOne = (
  known: Known,
  key: string,
  answer: unknown,
  audience: Audience,
  path: string,
): FactFault | undefined => {
  const entry = known.get(key)
  if (entry === undefined) return { code: 'unknown-fact', path }
  if (entry.fact.audience !== audience) return { code: 'other-audience', path }
  if (answer === null || answer === undefined) return undefined
  const wrong = checkAnswer(entry.schema, answer)
  return wrong && { code: wrong.code, path: `${path}${pathText(wrong.path).replace(/^(?=[^[])/, '.')}` }
}

const checkHires = (fields: Known, hires: readonly unknown[], audience: Audience): FactFault | undefined => {
  for (const [at, hire] of hires.entries()) {
    for (const [field, answer] of Object.entries(isRecord(hire) ? hire : {})) {
      const fault = checkOne(fields, field, answer, audience, `${HIRES}[${at}].${field}`)
      if (fault) return fault
    }
  }
  return undefined
}

/** Makes the checker of a catalogue. Unknown names, also those of an object's prototype, are faults. */
export const createFactChecker = ({ facts }: Pick<Catalogue, 'facts'>): FactChecker => {
  const entries = facts.map((fact) => ({ fact, schema: answerSchema(fact) }))
  const outside: Known = new Map(
    entries.filter(({ fact }) => !isOfHire(fact.id)).map((entry) => [entry.fact.id, entry]),
  )
  const fields: Known = new Map(
    entries.filter(({ fact }) => isOfHire(fact.id)).map((entry) => [fieldOf(entry.fact.id), entry]),
  )
  return (answers, audience) => {
    if (answers === null || answers === undefined) return { facts: {} }
    if (!isRecord(answers)) return { fault: { code: 'not-a-list', path: '' } }
    for (const [id, answer] of Object.entries(answers)) {
      const fault = checkOne(outside, id, answer, audience, id)
      if (fault) return { fault }
    }
    const hires = answers[HIRES]
    const fault = Array.isArray(hires) ? checkHires(fields, hires, audience) : undefined
    return fault ? { fault } : { facts: answers as Facts }
  }
}
