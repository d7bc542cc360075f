import { deepEqual, equal, ok } from 'node:assert/strict'
import fc from 'fast-check'
import words from '../../src/i18n/zh-CN.json'
import { csvText } from '../../src/roster/csv'
import { type Door, doorOf } from './door'
import { hostileTexts } from './hostile'
import { cuts, withByteCuts } from './mutate-text'
import { columns, grids, spots, taken, wrongInRows } from './rows'

type Take = typeof taken

const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le')
const utf8 = (text: string): Uint8Array => Buffer.from(text)

const isSentence = (code: string): boolean => Object.hasOwn(words.roster.code, code)

/** Columns of days: one of another century is kept as a slip of the hand. */
const mayBeFar = new Set(columns.flatMap(({ key, asked }) => (asked.fact.kind === 'day' ? [key] : [])))

/** Tables as text, spoilt byte by byte: a table whose cells are answers or are kept as they stand, or a code with a sentence. */
export const tableDoor = (take: Take = taken): Door =>
  doorOf({
    name: 'tables as text',
    share: 5,
    inputs: fc.record({
      grid: grids,
      isWide: fc.boolean(),
      changes: cuts(0),
      other: fc.option(hostileTexts, { freq: 15 }),
    }),
    holds: async ({ grid, isWide, changes, other }) => {
      const text = other ?? csvText(grid)
      const result = await take(withByteCuts(isWide ? utf16(text) : utf8(text), changes))
      ok(result)
      if (typeof result === 'string') ok(isSentence(result), `no sentence says ${result}`)
      else deepEqual(wrongInRows(result), [])
      if (changes.length > 0 || other !== null || grid.length === 1) return
      ok(typeof result === 'object' && result.rows.length > 0)
      deepEqual(
        result.rows.flatMap(({ unread }) => Object.keys(unread).filter((key) => !mayBeFar.has(key))),
        [],
        'a good cell was not read',
      )
    },
  })

/** What stands in a cell that is not filled in. */
const NOTHING = /^[-–—/?？]*$|^(不知道|unknown)$/

/** The most of a cell that is kept; breaks of lines and blanks around it may be written otherwise. */
const asKept = (text: string | undefined): string | undefined =>
  text?.slice(0, 1000).replace(/\r\n?/g, '\n').trim()

/** A text as it is after it was written to a table and read again. */
const asWritten = (text: string): string => asKept(Buffer.from(text).toString().trim()) ?? ''

const blank = (name: string): readonly string[] => [name, ...columns.map(() => '')]
const heads = ['姓名', ...columns.map(({ asked }) => asked.says['zh-CN'].name)]

/** Cells that once were lost, or kept the table busy. */
const KEPT = [' ', '(', '\t'].map((sign) => ({
  grid: [heads, blank('张三'), blank('李四')],
  spot: { row: 0, column: 0 },
  cell: `${sign.repeat(300_000)}soon`,
}))

/**
 * One cell of a table that holds anything at all. All other cells are read as if it were a good one; what stands in it is an
 * answer, or is kept beside the row as it was typed.
 */
export const cellDoor = (take: Take = taken): Door =>
  doorOf({
    name: 'a cell with anything in it',
    share: 5,
    inputs: fc.record({
      grid: grids.filter((grid) => grid.length > 2),
      spot: spots,
      // Larger files are refused as a whole.
      cell: hostileTexts.map((text) => text.replaceAll('\0', '').slice(0, 5_000_000)),
    }),
    kept: KEPT,
    holds: async ({ grid, spot, cell }) => {
      const row = 1 + (spot.row % (grid.length - 1))
      const column = 1 + (spot.column % columns.length)
      const key = columns[column - 1]?.key ?? ''
      const spoilt = grid.map((line, at) =>
        line.map((text, place) => (at === row && place === column ? cell : text)),
      )
      const [plain, result] = [await take(utf8(csvText(grid))), await take(utf8(csvText(spoilt)))]
      ok(plain && result && typeof plain === 'object', 'a good table was not read')
      ok(typeof result === 'object', `one cell, and no table: ${result}`)
      deepEqual(wrongInRows(result), [])
      const others = ({ rows }: typeof plain) =>
        rows.map((one, at) => [one.name, at === row - 1 ? { ...one.hire, [key]: 0 } : one.hire])
      deepEqual(others(result), others(plain), 'one cell changed others')
      const { hire = {}, unread = {} } = result.rows[row - 1] ?? {}
      if ((hire[key] ?? null) === null && !NOTHING.test(asWritten(cell)))
        equal(asKept(unread[key]), asWritten(cell), 'a cell was lost')
    },
  })
