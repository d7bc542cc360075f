import { deepEqual, ok } from 'node:assert/strict'
import fc from 'fast-check'
import { readTyped, typedSchema } from '../../src/catalogue'
import words from '../../src/i18n/zh-CN.json'
import { type Door, doorOf } from './door'
import { hostileTexts, hostileValues } from './hostile'
import { cuts, withCuts } from './mutate-text'
import { facts, isPossible } from './possible'

type Read = typeof readTyped

const schemas = new Map(facts.map((fact) => [fact.id, typedSchema(fact)]))
const options = facts.flatMap((fact) => ('options' in fact ? fact.options : []))

/** What people write, near to which slips of the hand lie. */
const WRITTEN = [
  '2026-3-1',
  '2026年3月1日',
  '20260301',
  '1 March 2026',
  'March 1, 2026',
  '２０２６/０３/０１',
  '2026 3 1',
  '12万',
  '6万5千',
  '1,200.50',
  '1.7%',
  '￥3000',
  'CNY 1,100',
  '1.5亿',
  '8人',
  '36',
  '三年',
  '半年',
  '3 years',
  'two years',
  '无固定期限',
  '是',
  'yes',
  'no',
  '√',
] as const

const typedTexts = fc.oneof(
  fc
    .record({ text: fc.constantFrom(...WRITTEN, ...options), changes: cuts() })
    .map(({ text, changes }) => withCuts(text, changes)),
  fc.constantFrom(...WRITTEN, ...options),
  fc.stringMatching(/^[0-9０-９.,，、年月日万千亿%/ -]{0,14}$/),
  hostileTexts,
)

const inputs = fc.record({
  fact: fc.constantFrom(...facts),
  typed: fc.oneof(
    { weight: 9, arbitrary: typedTexts },
    { weight: 1, arbitrary: fc.array(fc.oneof(fc.constantFrom(...options), hostileTexts), { maxLength: 4 }) },
    { weight: 1, arbitrary: hostileValues },
  ),
})

const isSentence = (code: string): boolean => Object.hasOwn(words.errors, code)

/** What the same text, with blanks around it, is read as. */
const readAround = (read: Read, id: string, typed: string) => {
  const schema = schemas.get(id)
  return schema && read(schema, ` ${typed}\t`)
}

/**
 * Typed answers. What is typed in a field is an answer that the fact can have, or a code for which there is a sentence; blanks
 * are no answer, and blanks around an answer are nothing.
 */
export const typedDoor = (read: Read = readTyped): Door =>
  doorOf({
    name: 'typed answers',
    share: 18,
    inputs,
    kept: facts.map((fact) => ({ fact, typed: `1${' '.repeat(300_000)}x` })),
    holds: ({ fact, typed }) => {
      const schema = schemas.get(fact.id)
      ok(schema)
      const result = read(schema, typed)
      if ('answer' in result) {
        if (fact.kind !== 'list')
          ok(isPossible(fact, result.answer), `no ${fact.kind}: ${JSON.stringify(result)}`)
        ok(typeof typed !== 'string' || typed.trim() !== '', 'blanks were taken for an answer')
      } else ok(isSentence(result.code), `no sentence says ${result.code}`)
      if (typeof typed === 'string') deepEqual(readAround(read, fact.id, typed), result)
    },
  })
