import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import writeWorkbook from 'write-excel-file/node'
import { readFile } from './read-file'

const signs = (...bytes: readonly number[]) => Uint8Array.from([...bytes, ...new Array(64).fill(1)])
const workbook = async (lines: number) => {
  const data = [
    [{ value: '姓名' }, { value: '招用日期' }],
    ...Array.from({ length: lines }, (_, n) => [
      { value: `员工${n}` },
      { value: new Date(Date.UTC(2026, 6, 1)), type: Date, format: 'yyyy/m/d' },
    ]),
  ]
  return new Uint8Array(await writeWorkbook([{ sheet: '员工', data }]).toBuffer())
}
const empty = strToU8('<workbook/>')

describe('a file', () => {
  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['blanks', strToU8(' \r\n '), 'empty'],
    ['a picture', signs(0x89, 0x50, 0x4e, 0x47), 'no-table'],
    ['a photo', signs(0xff, 0xd8, 0xff), 'no-table'],
    ['a PDF', strToU8('%PDF-1.7'), 'no-table'],
    ['other bytes', signs(0, 0, 0, 1), 'no-table'],
    ['an old workbook', signs(0xd0, 0xcf, 0x11, 0xe0), 'old-workbook'],
    [
      'a workbook with a password',
      Uint8Array.from([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        ...[...'EncryptedPackage'].flatMap((sign) => [sign.charCodeAt(0), 0]),
      ]),
      'encrypted',
    ],
    ['a web page under another name', strToU8('<html><table></table></html>'), 'web-page'],
    ['half a workbook', signs(0x50, 0x4b, 3, 4), 'damaged'],
    ['another packed file', zipSync({ 'word/document.xml': empty }), 'not-a-workbook'],
    ['a workbook without its parts', zipSync({ 'xl/workbook.xml': empty }), 'damaged'],
    [
      'a bomb',
      zipSync({ 'xl/workbook.xml': empty, 'xl/worksheets/sheet1.xml': new Uint8Array(70 * 1024 * 1024) }),
      'bomb',
    ],
    [
      'a million rows',
      zipSync({ 'xl/workbook.xml': empty, 'xl/worksheets/sheet1.xml': strToU8('<row/>'.repeat(1_000_000)) }),
      'too-many-rows',
    ],
    [
      'a workbook with one cell far to the right',
      zipSync({
        'xl/workbook.xml': empty,
        'xl/worksheets/sheet1.xml': strToU8(
          `${'<row><c r="A1"><v>1</v></c></row>'.repeat(9000)}<row r="9002"><c s="1" r="ZZZZ9002"/></row>`,
        ),
      }),
      'bomb',
    ],
    [
      'a workbook with one cell far below',
      zipSync({
        'xl/workbook.xml': empty,
        'xl/worksheets/sheet1.xml': strToU8('<row><c r="T1"/></row><row><c r="A1048576"/></row>'),
      }),
      'bomb',
    ],
    ['too many bytes', new Uint8Array(20 * 1024 * 1024 + 1), 'too-large'],
  ])('that is %s is refused: it is %s', async (_, bytes, code) => expect(await readFile(bytes)).toBe(code))

  it.each([
    ['an error', '<c r="B2" t="e"><v>#N/A</v></c>', '#N/A'],
    ['an error of a formula', '<c t="e" r="B2"><f>A1/0</f><v>#DIV/0!</v></c>', '#DIV/0!'],
    [
      'a text in runs',
      '<c r="B2" t="inlineStr"><is><r><rPr><b/></rPr><t xml:space="preserve">2026-</t></r><r><t>07-01</t></r></is></c>',
      '2026-07-01',
    ],
    ['a text in one run', '<c r="B2" t="inlineStr"><is><t>A &amp; B</t></is></c>', 'A & B'],
  ])('with %s in a cell is read as it is seen', async (_, cell, text) => {
    const parts = unzipSync(await workbook(1))
    const name = 'xl/worksheets/sheet1.xml'
    const sheet = strFromU8(parts[name] ?? new Uint8Array()).replace(/<c r="B2".*?<\/c>/, cell)
    expect(sheet).toContain(cell)
    const read = await readFile(zipSync({ ...parts, [name]: strToU8(sheet) }))
    expect(typeof read === 'string' ? read : read[0]?.grid[1]?.[1]).toBe(text)
  })

  it('that says it is small and is not is never unpacked to more than it said', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': empty, 'xl/worksheets/sheet1.xml': new Uint8Array(5_000_000) })
    const view = new DataView(bomb.buffer)
    // The size after unpacking, in the directory at the end and before the part itself.
    for (let at = 0; at + 4 <= bomb.length; at++)
      if (view.getUint32(at, true) === 5_000_000) view.setUint32(at, 10, true)
    expect(await readFile(bomb)).toBe('damaged')
  })

  it('that is a workbook gives its cells as text, days as days', async () => {
    expect(await readFile(await workbook(2))).toEqual([
      {
        name: '员工',
        merged: [],
        grid: [
          ['姓名', '招用日期'],
          ['员工0', '2026-07-01'],
          ['员工1', '2026-07-01'],
        ],
      },
    ])
  })

  it('names merged cells', async () => {
    const data = [
      [{ value: '姓名' }, { value: '招用日期' }],
      [{ value: '张三', rowSpan: 2 }, { value: 'x' }],
      [null, { value: 'y' }],
    ]
    const sheets = await readFile(new Uint8Array(await writeWorkbook([{ sheet: 'a', data }]).toBuffer()))
    expect(sheets).toMatchObject([{ merged: ['A2:A3'] }])
  })
})
