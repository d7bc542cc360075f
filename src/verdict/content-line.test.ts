import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escaped, folded } from './content-line'

const octets = (line: string) => new TextEncoder().encode(line).length
const unfolded = (lines: string) => lines.replace(/\r\n[ \t]/g, '')
const unescaped = (value: string) =>
  value.replace(/\\([\\;,nN])/g, (_, one: string) => (one.toLowerCase() === 'n' ? '\n' : one))

/** Text of all kinds, with what is special in a calendar file more often than by chance. */
const text = fc
  .array(
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('，惠策', '\\', ';', ',', '\n', '😀', ' ', 'é')),
  )
  .map((parts) => parts.join(''))
const oneLine = text.map((line) => line.replace(/[\r\n]/g, ''))

describe('a folded line (RFC 5545, 3.1)', () => {
  it('gives the line back when it is unfolded', () => {
    fc.assert(
      fc.property(oneLine, (line) => {
        expect(unfolded(folded(line))).toBe(line)
      }),
    )
  })

  it('has no part above 75 octets, and splits no character', () => {
    fc.assert(
      fc.property(oneLine, (line) => {
        for (const part of folded(line).split('\r\n')) {
          expect(octets(part)).toBeLessThanOrEqual(75)
          expect(part).not.toMatch(/\p{Surrogate}/u)
        }
      }),
    )
  })

  it.each([
    ['75 letters stay on one line', 'a'.repeat(75), 1],
    ['76 do not', 'a'.repeat(76), 2],
    ['25 Han characters are 75 octets', '惠'.repeat(25), 1],
    ['26 are 78', '惠'.repeat(26), 2],
    ['24 Han characters and two letters of two octets are 76', `${'惠'.repeat(24)}éé`, 2],
    ['18 faces and three letters are 75', `abc${'😀'.repeat(18)}`, 1],
    ['18 faces and four letters are 76', `abcd${'😀'.repeat(18)}`, 2],
    ['75, then 74 a line, as each further one begins with a space', 'a'.repeat(75 + 74), 2],
    ['one more', 'a'.repeat(75 + 74 + 1), 3],
  ])('%s', (_, line, parts) => {
    expect(folded(line).split('\r\n')).toHaveLength(parts)
  })
})

describe('an escaped value (RFC 5545, 3.3.11)', () => {
  it.each([
    ['a, b; c', 'a\\, b\\; c'],
    ['C:\\n', 'C:\\\\n'],
    ['one\ntwo', 'one\\ntwo'],
    ['one\r\ntwo\rthree', 'one\\ntwo\\nthree'],
    ['a\u0000b\u0007c\td', 'abc\td'],
    ['甲，乙；丙：丁', '甲，乙；丙：丁'],
  ])('%j is written %j', (plain, written) => {
    expect(escaped(plain)).toBe(written)
  })

  it('is on one line, and is read as it was', () => {
    fc.assert(
      fc.property(text, (plain) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these may not stand in a value
        const clean = plain.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
        expect(escaped(plain)).not.toMatch(/[\r\n]/)
        expect(unescaped(escaped(plain))).toBe(clean)
      }),
    )
  })
})
