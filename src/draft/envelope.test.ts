import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENVELOPE_CODES, type Form, MOST_CHARACTERS, seal, unseal } from './envelope'

const FORM: Form = { format: 'notes', steps: [] }
const text = (value: unknown): string => JSON.stringify(value)

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)
const many = (count: number, one: unknown): readonly unknown[] => Array.from({ length: count }, () => one)

describe('a stored text', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['white space', ' \n\t', 'empty'],
    ['a mark of byte order alone', '\uFEFF', 'empty'],
    ['more than any draft can hold', ' '.repeat(MOST_CHARACTERS + 1), 'too-large'],
    ['half a file', '{ "format": "notes", "version": 1, "answ', 'not-readable'],
    ['a web page', '<html><script>alert(1)</script></html>', 'not-readable'],
    ['brackets without end', '['.repeat(200_000), 'not-readable'],
    ['a list', '[]', 'not-ours'],
    ['a bare null', 'null', 'not-ours'],
    ['a number', '31', 'not-ours'],
    ['an object of another program', '{ "name": "package" }', 'not-ours'],
    ['another format', text({ format: 'other', version: 1 }), 'not-ours'],
    ['a format that is no text', text({ format: ['notes'], version: 1 }), 'not-ours'],
    ['a format of the prototype alone', '{ "__proto__": { "format": "notes", "version": 1 } }', 'not-ours'],
    ['no version', text({ format: 'notes' }), 'damaged'],
    ['a version in words', text({ format: 'notes', version: '1' }), 'damaged'],
    ['version 0', text({ format: 'notes', version: 0 }), 'damaged'],
    ['half a version', text({ format: 'notes', version: 1.5 }), 'damaged'],
    ['a version without end', '{ "format": "notes", "version": 1e999 }', 'damaged'],
    ['brackets in brackets', `{"format":"notes","version":1,"a":${nested(100_000)}}`, 'too-large'],
    [
      'more people than any table takes',
      text({ format: 'notes', version: 1, a: many(20_001, {}) }),
      'too-large',
    ],
    [
      'more names than there are questions',
      text({ format: 'notes', version: 1, ...many(20_001, 1) }),
      'too-large',
    ],
    ['a million entries', text({ format: 'notes', version: 1, a: many(1_000, many(1_000, 1)) }), 'too-large'],
    ['the next version', text({ format: 'notes', version: 2 }), 'newer'],
  ] as const)('of %s is named by a code', (_, stored, code) => {
    expect(unseal(stored, [FORM])).toEqual({ code })
  })

  it('that was sealed is opened again, also with a mark of byte order', () => {
    const stored = text(seal(FORM, { line: 'one' }, { about: 'words' }))
    expect(stored.startsWith('{"about":"words","format":"notes","version":1')).toBe(true)
    for (const one of [stored, `\uFEFF${stored}`])
      expect(unseal(one, [FORM])).toMatchObject({ format: 'notes', content: { line: 'one' } })
  })

  it('of an older version is brought to the newest, step by step', () => {
    const later: Form = {
      format: 'notes',
      steps: [
        ({ line, ...rest }) => ({ ...rest, lines: [line] }),
        ({ lines, ...rest }) => ({ ...rest, all: { lines } }),
      ],
    }
    const opened = (version: number, content: object) =>
      unseal(text({ format: 'notes', version, ...content }), [later])
    const expected = { format: 'notes', content: { all: { lines: ['one'] } } }
    expect(opened(1, { line: 'one' })).toMatchObject(expected)
    expect(opened(2, { lines: ['one'] })).toMatchObject(expected)
    expect(opened(3, { all: { lines: ['one'] } })).toMatchObject(expected)
    expect(opened(4, {})).toEqual({ code: 'newer' })
    expect(seal(later, {})).toMatchObject({ version: 3 })
  })

  it('of any kind is opened or named by a code, and never throws', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.jsonValue().map((value) => text({ format: 'notes', version: 1, value })),
      fc.anything().map((version) => JSON.stringify({ format: 'notes', version }, toPlain) ?? ''),
    )
    fc.assert(
      fc.property(anything, (stored) => {
        const opened = unseal(stored, [FORM])
        expect('code' in opened ? ENVELOPE_CODES : ['notes']).toContain(
          'code' in opened ? opened.code : opened.format,
        )
      }),
    )
  })
})

const toPlain = (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value)
