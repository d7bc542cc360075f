import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvText, readCsv } from './csv'
import { decodeText } from './decode'
import { neutralised, restored } from './neutral'

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .tuple(
      fc.constantFrom('=', '+', '-', '@', '＝', '＠', '＋', '－', '\t=', ' =', "'=", "''-", '\r', "'"),
      fc.string(),
    )
    .map((parts) => parts.join('')),
)

describe('a cell that a spreadsheet might work out', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+86 139', "'+86 139"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['＠x', "'＠x"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['  =1', "'  =1"],
    ["'=1", "''=1"],
    ['张三', '张三'],
    ['2026-07-01', '2026-07-01'],
  ])('%j is written as %j', (text, written) => expect(neutralised(text)).toBe(written))

  it('never begins as a formula does, and is read back as it was', () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(neutralised(text)).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/)
        expect(restored(neutralised(text))).toBe(text)
      }),
    )
  })
})

describe('a table written as CSV', () => {
  it('is read back as it was, whatever its cells hold', () => {
    const plain = fc.string().map((text) => text.replace(/\r\n?/g, '\n'))
    const grids = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(plain, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      )
    fc.assert(
      fc.property(grids, (grid) => {
        const text = decodeText(new TextEncoder().encode(csvText(grid)))
        if (grid.flat().some((one) => one.includes('\0'))) return
        expect(readCsv(text ?? '', ',').slice(0, grid.length)).toEqual(grid)
      }),
    )
  })

  it('has each cell whole in a spreadsheet that parts cells by semicolons or tabs too', () => {
    expect(csvText([['a; b', "x;=cmd|'/C calc'!A0", 'c\td', 'e']])).toBe(
      '\uFEFF"a; b","x;=cmd|\'/C calc\'!A0","c\td",e\r\n',
    )
  })

  it.each([
    ['commas', '姓名,年龄\n张三,30'],
    ['semicolons', '姓名;年龄\n张三;30'],
    ['tabs', '姓名\t年龄\n张三\t30'],
    ['a separator that is named', 'sep=;\n姓名;年龄\n张三;30'],
  ])('is read with %s', (_, text) => {
    expect(readCsv(text)).toEqual([
      ['姓名', '年龄'],
      ['张三', '30'],
    ])
  })
})

describe('lines of several kinds', () => {
  it('are each a row', () => {
    expect(readCsv('a,b\r\n1,2\n3,4\r5,6\n')).toEqual([['a', 'b'], ['1', '2'], ['3', '4'], ['5', '6'], ['']])
  })

  it.each([';', '\t'])('of two cells are parted by %j, also where nothing follows the last', (separator) => {
    const rows = [
      ['姓名', '招用日期'],
      ['张三', '2026/1/5'],
      ['李四', '2026/1/6'],
    ]
    expect(readCsv(rows.map((cells) => `${cells.join(separator)}\r\n`).join(''))).toEqual([...rows, ['']])
  })
})

describe('the coding of a file', () => {
  const utf16 = (text: string, isLittle: boolean) =>
    Uint8Array.from(
      [0xfeff, ...[...text].map((sign) => sign.charCodeAt(0))].flatMap((code) =>
        isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255],
      ),
    )
  it.each([
    ['UTF-8', new TextEncoder().encode('姓名')],
    ['UTF-8 with a mark', new TextEncoder().encode('\uFEFF姓名')],
    ['GB18030', Uint8Array.from([0xd0, 0xd5, 0xc3, 0xfb])],
    ['UTF-16, little end first', utf16('姓名', true)],
    ['UTF-16, big end first', utf16('姓名', false)],
  ])('is found: %s', (_, bytes) => expect(decodeText(bytes)).toBe('姓名'))

  it.each([
    ['bytes that are no text', Uint8Array.from([0xff, 0xff, 0x80])],
    ['text with a nought', Uint8Array.from([65, 0, 66])],
  ])('is not guessed for %s', (_, bytes) => expect(decodeText(bytes)).toBeUndefined())
})

describe('a quote out of place', () => {
  const people = (nth: number, typed: string) =>
    Array.from({ length: 9 }, (_, at) => (at === nth ? typed : `员工${at}`)).map(
      (name) => `${name},2026-07-01`,
    )

  it.each([
    ['never closed', '"员工3', '员工3'],
    ['closed too soon', '"李"四', '李"四'],
    ['in the middle', '李"四', '李"四'],
  ])('%s takes no row with it', (_, typed, read) => {
    const grid = readCsv(people(3, typed).join('\n'))
    expect(grid).toHaveLength(9)
    expect(grid[3]).toEqual([read, '2026-07-01'])
    expect(grid[8]).toEqual(['员工8', '2026-07-01'])
  })

  it('leaves the quotes of all other cells as they are', () => {
    const text = '姓名,单位每月缴费,月数\n"李"四,900,3\n王五,"1,234",5\n"张\n三","7 ""b""",6\n'
    expect(readCsv(text)).toEqual([
      ['姓名', '单位每月缴费', '月数'],
      ['李"四', '900', '3'],
      ['王五', '1,234', '5'],
      ['张\n三', '7 "b"', '6'],
      [''],
    ])
  })

  it('of a hundred thousand keeps nothing busy', () => {
    expect(readCsv('"a,""b"c,'.repeat(100_000), ',')[0]?.length).toBeGreaterThan(100_000)
  }, 5000)

  it('is none around what a separator or a line break stands in', () =>
    expect(readCsv('"李,四","a\nb"\n王五,c')).toEqual([
      ['李,四', 'a\nb'],
      ['王五', 'c'],
    ]))
})
