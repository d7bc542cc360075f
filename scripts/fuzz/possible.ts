import {
  type Answer,
  type Fact,
  type Facts,
  HIRES,
  type Hire,
  isDay,
  isOfHire,
  OPEN_ENDED,
} from '../../src/engine'
import { loadFromFolder } from '../catalogue-files'

const { loaded: found } = loadFromFolder()
if (found === undefined) throw new Error('the catalogue is faulty: npm run catalogue says how')

/** The catalogue as it is shipped. */
export const loaded = found
export const { facts, policies } = loaded.catalogue

const byId = new Map(facts.map((fact) => [fact.id, fact]))

const isFigure = (fact: Fact, answer: unknown): boolean =>
  'min' in fact &&
  typeof answer === 'number' &&
  Number.isFinite(answer) &&
  answer >= fact.min &&
  answer <= (fact.max ?? Number.MAX_VALUE) &&
  (fact.kind === 'number' || Number.isSafeInteger(answer))

/** Whether an answer is one that the fact can have: written a second time here, to hold the first against. */
export const isPossible = (fact: Fact, answer: unknown): answer is Answer => {
  switch (fact.kind) {
    case 'boolean':
      return typeof answer === 'boolean'
    case 'day':
      return typeof answer === 'string' && isDay(answer)
    case 'choice':
      return typeof answer === 'string' && fact.options.includes(answer)
    case 'set':
      return Array.isArray(answer) && answer.every((one) => fact.options.includes(one))
    case 'term-length':
      return answer === OPEN_ENDED || isFigure(fact, answer)
    case 'integer':
    case 'number':
      return isFigure(fact, answer)
    case 'list':
      return false
  }
}

const wrongIn = (fact: Fact | undefined, answer: unknown, path: string): readonly string[] =>
  answer === null || (fact !== undefined && isPossible(fact, answer))
    ? []
    : [`${path} is ${JSON.stringify(answer)}`]

/** What in a hire no hire can have. */
export const wrongInHire = (hire: Hire): readonly string[] =>
  Object.entries(hire).flatMap(([field, answer]) => wrongIn(byId.get(`hire.${field}`), answer, field))

/** What in a set of answers no answers can hold. */
export const wrongInFacts = (answers: Facts): readonly string[] =>
  Object.entries(answers).flatMap(([id, answer]) =>
    id === HIRES && Array.isArray(answer)
      ? answer.flatMap((hire: Hire | string) =>
          typeof hire === 'object' ? wrongInHire(hire) : [`${id} holds ${hire}`],
        )
      : wrongIn(isOfHire(id) ? undefined : byId.get(id), answer, id),
  )

/** Answers as one text, whatever order they stand in. */
export const inOrder = (answers: Facts): string =>
  JSON.stringify(Object.entries(answers).sort(([one], [other]) => (one < other ? -1 : 1)))

/** What a text says; the mark with which some programs begin one is no part of it. */
export const contentOf = (text: string) => JSON.parse(text.replace(/^\uFEFF/, ''))

/** What is read of the answers in a text: all of them but one called `__proto__`, which is nobody's answer and is never copied. */
export const answersIn = (text: string): unknown => {
  const { answers } = contentOf(text)
  return Object.fromEntries(Object.entries(answers).filter(([id]) => id !== '__proto__'))
}
