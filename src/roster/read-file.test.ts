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
const RELATIONS = 'xl/_rels/workbook.xml.rels'
const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`

type Given = {
  readonly name: string
  readonly cells: string
  readonly state?: string
  readonly kind?: string
}

/** A workbook of sheets, each as it would be written by another program. */
const workbookWith = (sheets: readonly Given[], properties = '') =>
  zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="r">${properties}<sheets>${sheets
        .map(
          ({ name, state = 'visible' }, at) =>
            `<sheet name="${name}" sheetId="${at + 1}" state="${state}" r:id="r${at}"/>`,
        )
        .join('')}</sheets></workbook>`,
    ),
    [RELATIONS]: strToU8(
      `<Relationships>${sheets
        .map(({ kind = 'worksheet' }, at) => relation(`r${at}`, kind, `${kind}s/sheet${at}.xml`))
        .join('')}</Relationships>`,
    ),
    'xl/styles.xml': strToU8('<styleSheet><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>'),
    ...Object.fromEntries(
      sheets.map(({ cells, kind = 'worksheet' }, at) => [
        `xl/${kind}s/sheet${at}.xml`,
        strToU8(`<worksheet><sheetData>${cells}</sheetData></worksheet>`),
      ]),
    ),
  })

const said = (at: string, says: string) => `<c r="${at}" t="inlineStr"><is><t>${says}</t></is></c>`
const people = `<row r="1">${said('A1', '姓名')}${said('B1', '招用日期')}</row><row r="2">${said('A2', '张三')}${said('B2', '2026-07-01')}</row>`

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
    ['too many bytes', new Uint8Array(20 * 1024 * 1024 + 1), 'too-large'],
  ])('that is %s is refused', async (_, bytes, code) => expect(await readFile(bytes)).toBe(code))

  it.each([
    ['a million rows', '<row/>'.repeat(1_000_000), 'too-many-rows'],
    [
      'one cell far to the right',
      `${'<row><c r="A1"><v>1</v></c></row>'.repeat(9000)}<row r="9002"><c s="1" r="ZZZZ9002"/></row>`,
      'bomb',
    ],
    ['one cell far below', '<row><c r="T1"/></row><row><c r="A1048576"/></row>', 'bomb'],
  ])('with a sheet of %s is read but for that sheet', async (_, cells, unread) => {
    const sheets = [
      { name: '打卡', cells },
      { name: '员工', cells: people },
    ]
    const read = await readFile(workbookWith(sheets))
    expect(read).toMatchObject([
      { name: '打卡', grid: [], unread },
      {
        name: '员工',
        grid: [
          ['姓名', '招用日期'],
          ['张三', '2026-07-01'],
        ],
      },
    ])
  })

  it('has its hidden sheets last, and none of its charts', async () => {
    const sheets = [
      { name: '图', cells: '', kind: 'chartsheet' },
      { name: '离职 &amp; 其他', cells: people, state: 'hidden' },
      { name: '员工', cells: people },
    ]
    const read = await readFile(workbookWith(sheets))
    expect(typeof read === 'string' ? read : read.map(({ name }) => name)).toEqual(['员工', '离职 & 其他'])
  })

  it.each([
    ['1', true],
    ['true', true],
    ['0', undefined],
    ['false', undefined],
  ])('that says %j of the calendar from 1904 says so of its sheets', async (says, is1904) => {
    const read = await readFile(
      workbookWith([{ name: 'a', cells: people }], `<workbookPr date1904="${says}"/>`),
    )
    expect(typeof read === 'string' ? read : read[0]?.is1904).toBe(is1904)
  })

  it('of cells that end nowhere keeps nothing busy', async () => {
    expect(await readFile(workbookWith([{ name: 'a', cells: '<c '.repeat(80_000) }]))).toBe('damaged')
  })

  it.each([
    ['an error', '<c r="B2" t="e"><v>#N/A</v></c>', '#N/A'],
    ['an error of a formula', '<c t="e" r="B2"><f>A1/0</f><v>#DIV/0!</v></c>', '#DIV/0!'],
    [
      'a text in runs',
      '<c r="B2" t="inlineStr"><is><r><rPr><b/></rPr><t xml:space="preserve">2026-</t></r><r><t>07-01</t></r></is></c>',
      '2026-07-01',
    ],
    ['a day as text', '<c r="B2" t="d"><v>2026-07-01T00:00:00</v></c>', '2026-07-01T00:00:00'],
    ['a formula without a result', '<c r="B2" s="1"><f>3000*0.4 &lt; 5</f></c>', '=3000*0.4 < 5'],
    [
      'a formula with an empty result',
      '<c r="B2"><f>DATEDIF(A1,A2,"m")</f><v></v></c>',
      '=DATEDIF(A1,A2,"m")',
    ],
    ['a formula whose result is an empty text', '<c r="B2" t="str"><f>IF(1,"")</f><v></v></c>', ''],
    ['a formula with its result', '<c r="B2"><f>1+1</f><v>2</v></c>', '2'],
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
