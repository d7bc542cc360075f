import * as z from 'zod/mini'
import { type Fact, isDay, OPEN_ENDED } from '../engine'

/** Why an answer cannot be taken. Codes, so that each place says it in its reader's words. */
export const ANSWER_CODES = [
  'not-a-choice',
  'not-a-yes-or-no',
  'not-a-day',
  'no-such-day',
  'not-a-number',
  'not-whole',
  'too-small',
  'too-large',
  'not-a-list',
] as const
export type AnswerCode = (typeof ANSWER_CODES)[number]

const coded = (error: AnswerCode) => ({ error })
const SHAPE_OF_DAY = /^\d{4}-\d{2}-\d{2}$/

type Figure = { readonly min: number; readonly max?: number | undefined; readonly whole: boolean }
const figure = ({ min, max = Number.MAX_VALUE, whole }: Figure) => {
  const bounded = z
    .number(coded('not-a-number'))
    .check(z.minimum(min, coded('too-small')), z.maximum(max, coded('too-large')))
  return whole
    ? bounded.check(
        z.refine(Number.isInteger, coded('not-whole')),
        z.maximum(Number.MAX_SAFE_INTEGER, coded('too-large')),
      )
    : bounded
}

const among = (options: readonly string[]) =>
  z.string(coded('not-a-choice')).check(z.refine((value) => options.includes(value), coded('not-a-choice')))

const day = z.string(coded('not-a-day')).check(
  z.regex(SHAPE_OF_DAY, coded('not-a-day')),
  z.refine((text) => !SHAPE_OF_DAY.test(text) || isDay(text), coded('no-such-day')),
)

/** The schema of one fact's answer, from the catalogue's own bounds and options. */
export const answerSchema = (fact: Fact): z.ZodMiniType => {
  switch (fact.kind) {
    case 'boolean':
      return z.boolean(coded('not-a-yes-or-no'))
    case 'day':
      return day
    case 'choice':
      return among(fact.options)
    case 'set':
      return z.array(among(fact.options), coded('not-a-list'))
    case 'integer':
      return figure({ ...fact, whole: true })
    case 'number':
      return figure({ ...fact, whole: false })
    case 'term-length':
      return z.union([z.literal(OPEN_ENDED), figure({ ...fact, whole: true })], {
        error: (issue) =>
          typeof issue.input === 'number' && issue.input < fact.min
            ? 'too-small'
            : typeof issue.input === 'number'
              ? 'not-whole'
              : 'not-a-number',
      })
    case 'list':
      return z.array(z.record(z.string(), z.unknown(), coded('not-a-list')), coded('not-a-list'))
  }
}

/** A schema's message as the code it is; undefined when it is none of them. */
export const codeAmong = <Code extends string>(codes: readonly Code[], message: string): Code | undefined =>
  codes.find((code) => code === message)

/** The first thing wrong with an answer, and where inside it; undefined when it can be taken. */
export const checkAnswer = (
  schema: z.ZodMiniType,
  answer: unknown,
): { readonly code: AnswerCode; readonly path: readonly PropertyKey[] } | undefined => {
  const issue = z.safeParse(schema, answer).error?.issues[0]
  return issue && { code: codeAmong(ANSWER_CODES, issue.message) ?? 'not-a-list', path: issue.path }
}
