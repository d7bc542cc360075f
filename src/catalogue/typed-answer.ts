import * as z from 'zod/mini'
import { type Answer, type Fact, OPEN_ENDED } from '../engine'
import { ANSWER_CODES, answerSchema, codeAmong } from './answer-schema'
import { DAY_CODES, readDay } from './typed-day'
import { readNumber } from './typed-number'
import { readYesNo } from './typed-yes-no'

/** Why what was typed or chosen cannot be taken as an answer. */
const TYPED_CODES = [...ANSWER_CODES, ...DAY_CODES, 'required'] as const
export type TypedCode = (typeof TYPED_CODES)[number]

/** What a form holds for one fact: text, a tick, or the options ticked. */
export type Typed = string | boolean | readonly string[] | null | undefined

/** No answer that is typed is longer; reading on could keep the page busy for minutes. In characters. */
export const LONGEST_TYPED = 1000

const OPEN_WORDS = /^(open-?\s?ended|无固定期限(劳动)?(合同)?|无固定|不定期|长期)$/i
const YEARS = /^(.+?)\s*(?:年|years?|yrs?)$/i
const HALF_A_YEAR = /^(?:半年|half\s+(?:a\s+)?year)$/i

/** Short lengths as they are written in words: 一年, 三年, 两个月, one year, six months. */
const IN_WORDS = /^([零一二两三四五六七八九十])(?=个?[年月])/
const NUMERALS = '零一二三四五六七八九十'
const IN_ENGLISH = /^(an?|one|two|three|four|five|six|seven|eight|nine|ten)(?=\s+(?:months?|years?|yrs?)$)/i
const ENGLISH = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** A length in months; years are turned into months. */
const readMonths = (typed: string): number | string => {
  const text = typed
    .normalize('NFKC')
    .replace(HALF_A_YEAR, '6')
    .replace(IN_WORDS, (word) => String(NUMERALS.indexOf(word.replace('两', '二'))))
    .replace(IN_ENGLISH, (word) => String(ENGLISH.indexOf(word.toLowerCase().replace(/^an?$/, 'one'))))
  const years = YEARS.exec(text)
  const figure = readNumber(years?.[1] ?? text)
  return typeof figure === 'number' && years ? figure * 12 : figure
}

const readTerm = (text: string): number | string => (OPEN_WORDS.test(text) ? OPEN_ENDED : readMonths(text))

/** A share as people say it: 1.5 is 1.5%, with or without its sign. Below 1 a bare figure is the share itself: 0.015. */
const readShare = (text: string): number | string => {
  const value = readNumber(text)
  const isBare = !text.normalize('NFKC').includes('%')
  return typeof value === 'number' && value >= 1 && isBare ? readNumber(`${text}%`) : value
}

const readText = (fact: Fact, text: string): unknown => {
  switch (fact.kind) {
    case 'boolean':
      return readYesNo(text) ?? text
    case 'day':
      return readDay(text)
    case 'integer':
      return fact.unit === 'months' ? readMonths(text) : readNumber(text)
    case 'number':
      return fact.unit === 'share' ? readShare(text) : readNumber(text)
    case 'term-length':
      return readTerm(text)
    default:
      return text
  }
}

const READING_CODES = [...DAY_CODES, 'not-a-number'] as const

/** The schema of one form field: reads what was typed, then holds it against the fact's own bounds and options. */
export const typedSchema = (fact: Fact): z.ZodMiniType<Answer, Typed> => {
  const read = z.transform((typed: Typed, context) => {
    const text = typeof typed === 'string' ? typed.trim() : typed
    const isReadable = typeof text === 'string' && text !== '' && text.length <= LONGEST_TYPED
    const value = isReadable ? readText(fact, text) : text
    const code = value === '' || value === null || value === undefined ? 'required' : value
    if (code === 'required' || (typeof code === 'string' && codeAmong(READING_CODES, code)))
      context.issues.push({ code: 'custom', message: code, input: typed })
    return value
  })
  // biome-ignore lint/plugin/no-assertion: what passes the fact's schema is an answer
  return z.pipe(read, answerSchema(fact)) as z.ZodMiniType<Answer, Typed>
}

/** Reads a field. @returns the answer, or why it cannot be taken */
export const readTyped = (
  schema: z.ZodMiniType<Answer, Typed>,
  typed: unknown,
): { readonly answer: Answer } | { readonly code: TypedCode } => {
  const result = z.safeParse(schema, typed)
  return result.success
    ? { answer: result.data }
    : { code: codeAmong(TYPED_CODES, result.error.issues[0]?.message ?? '') ?? 'required' }
}
