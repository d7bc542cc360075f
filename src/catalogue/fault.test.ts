import { afterEach, describe, expect, it } from 'vitest'
import { en } from 'zod/locales'
import * as z from 'zod/mini'
import { faultsOf, READING } from './fault'
import { notJson } from './not-json'
import { condition, term } from './rule-schema'
import { day, kebab, text } from './words-schema'

const one = (schema: z.ZodMiniType, value: unknown): string => {
  const { error } = z.safeParse(schema, value, READING)
  const faults = error ? faultsOf('a.json', error) : []
  return (
    faults.map(({ path, message, mend }) => `${path}: ${message} → ${mend}`).join('\n') || 'nothing wrong'
  )
}

describe('what is wrong in a file', () => {
  it.each<readonly [string, z.ZodMiniType, unknown, string]>([
    [
      'a field that is not there',
      z.object({ a: text }),
      {},
      'a: is missing → write a text, between quotation marks',
    ],
    [
      'a number as text',
      z.object({ a: z.number() }),
      { a: '3' },
      'a: must be of type number → write a number, without quotation marks',
    ],
    [
      'half a person',
      z.object({ a: z.int() }),
      { a: 1.5 },
      'a: must be of type int → write a whole number, without quotation marks',
    ],
    [
      'a field nobody knows',
      z.strictObject({}),
      { colour: 'red' },
      ': unknown field: colour → mend its spelling, or take it away',
    ],
    ['a text that says nothing', text, '', ': is empty → write something here, or leave the field out'],
    ['a day that is none', day, '2026-02-30', ': no such day → write a day that the calendar has'],
    [
      'an id in capitals',
      kebab,
      'Levy',
      ': an id is lower case words joined by hyphens → write it in this form',
    ],
    ['an empty list', z.array(text).check(z.minLength(1)), [], ': has too few entries → list at least 1'],
    ['a month too many', z.int().check(z.maximum(12)), 13, ': is too large → write 12 or less'],
    ['no month at all', z.int().check(z.minimum(1)), 0, ': is too small → write 1 or more'],
    ['one of three', z.enum(['a', 'b']), 'c', ': must be one of: a, b → write one of these'],
    ['a name that cannot be', z.record(kebab, text), { A: 'a' }, 'A: an id is lower case words'],
    [
      'a kind of condition that there is not',
      condition,
      { kind: 'maybe' },
      'kind: fits none of the known forms → write one of: is, oneOf, noneOf, compare, during, provincial',
    ],
  ])('%s is told with its place and its mend', (...row) => {
    const [, schema, value, words] = row
    expect(one(schema, value)).toContain(words)
  })
})

describe('what is wrong in a file, where zod speaks a language', () => {
  afterEach(() => {
    z.config({ localeError: undefined })
  })

  it('is told in the same words', () => {
    z.config(en())
    expect(one(z.int().check(z.maximum(12)), 13)).toBe(': is too large → write 12 or less')
  })
})

describe('a slip of the hand in a file', () => {
  it.each(['2027-1-1', '2027/01/01', '20261120', '2026-13-1'])(
    'is told once, where a day is written %s',
    (written) => expect(one(day, written)).toBe(': a day is written YYYY-MM-DD → write it in this form'),
  )

  it('is told once, where the day of a term is written 2027-1-1', () =>
    expect(one(term, { day: '2027-1-1' })).toBe('day: a day is written YYYY-MM-DD → write it in this form'))

  it('is told with the form of a term, where one is a bare number', () =>
    expect(one(z.object({ yuan: term }), { yuan: 600 })).toBe(
      'yuan: must be of type object → write { "number": 600 }',
    ))

  it.each([
    ['600', '{ "number": 600 }'],
    ['2026-01-01', '{ "day": "2026-01-01" }'],
  ])('is told with the form of a term, where one is the bare text %s', (written, form) =>
    expect(one(z.object({ yuan: term }), { yuan: written })).toBe(
      `yuan: must be of type object → write ${form}`,
    ),
  )

  it('is told once, where a text says nothing', () =>
    expect(one(text, '')).toBe(': is empty → write something here, or leave the field out'))

  it('is told with fields, where what is no term is a bare number', () =>
    expect(one(z.object({ a: z.strictObject({}) }), { a: 600 })).toContain('write fields, between { and }'))
})

describe('a file that cannot be read', () => {
  const faultIn = (written: string) => {
    try {
      JSON.parse(written)
      throw new Error('it can be read')
    } catch (error) {
      return notJson('a.json', written, error).path
    }
  }

  it('names the line and column where reading stopped', () =>
    expect(faultIn('{\n  "a": 1,\n  "b" 2\n}')).toBe('line 3, column 7'))
  it('names the end where something is not closed', () =>
    expect(faultIn('{\n  "a": [1,\n')).toMatch(/^line 3, column 1$/))
})
