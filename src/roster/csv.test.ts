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

  it('is none around what a separator or a line break stands in', () =>
    expect(readCsv('"李,四","a\nb"\n王五,c')).toEqual([
      ['李,四', 'a\nb'],
      ['王五', 'c'],
    ]))
})
