import { describe, expect, it } from 'vitest'
import { hasShortPieces } from './xml-pieces'

const MANY = 80_000
const cell = (text: string) => `<worksheet><c r="A1"><v>${text}</v></c></worksheet>`

describe('a sheet as it is written', () => {
  it.each([
    ['nothing', ''],
    ['a cell', '<?xml version="1.0"?>\n<worksheet><c r="A1"><v>1 &lt; 2</v></c></worksheet>\n'],
    ['signs of a tag in a value', '<c a=">" b=\'>"\'/>'],
    ['a comment and a text as it stands', '<a><!-- <b> --><![CDATA[ <c ]]></a>'],
    ['the longest cell', cell('&quot;'.repeat(32_767))],
    ['many cells', cell('1').repeat(MANY)],
  ])('with %s is taken', (_, xml) => expect(hasShortPieces(xml)).toBe(true))

  it.each([
    ['tags that never end', '<c '.repeat(MANY)],
    ['a tag of a megabyte', `<c ${'a="1" '.repeat(200_000)}/>`],
    ['a tag whose ends are all in quotes', `<c ${'">" '.repeat(MANY)}>`],
    ['a value that never ends', `<c a="${'>'.repeat(MANY)}`],
    ['a comment that never ends', `<!--${' >'.repeat(MANY)}`],
    ['a text that never ends', `<a><![CDATA[${' >'.repeat(MANY)}`],
    ['an instruction that never ends', `<?a ${' >'.repeat(MANY)}`],
    ['a megabyte between two tags', cell(' '.repeat(1_000_000))],
  ])('with %s is not', (_, xml) => expect(hasShortPieces(xml)).toBe(false))
})
