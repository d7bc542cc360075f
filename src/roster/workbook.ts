import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import readWorkbookFile from 'read-excel-file/web-worker'
import type { Grid } from './csv'
import { MOST_ROWS } from './row'

/** A sheet of a workbook. */
export type Sheet = { readonly name: string; readonly grid: Grid; readonly merged: readonly string[] }

/** Why a workbook cannot be read. */
export type WorkbookCode = 'damaged' | 'not-a-workbook' | 'bomb' | 'too-many-rows'

/** A list of the longest kind unpacks to a tenth of this. In bytes. */
const MOST_UNPACKED = 64 * 1024 * 1024
const READ = /\.(xml|rels)$/i
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i
const MERGED = /<(?:\w+:)?mergeCell\s[^>]*ref="([A-Z]+\d+:[A-Z]+\d+)"/g

/** A table of the longest kind, with ten times as many columns as are read. The library makes a cell for each place up to the last. */
const MOST_CELLS = 3_000_000
const CELL = /<(?:\w+:)?c\s[^>]*?\br="([A-Z]+)(\d+)"/g

type Parts = Readonly<Record<string, Uint8Array<ArrayBuffer>>>

/** Unpacks what is read. The sizes are added up before; each part is unpacked into no more than it said it would need. */
const partsOf = (bytes: Uint8Array): Parts | WorkbookCode => {
  let size = 0
  const names: string[] = []
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      names.push(name)
      if (READ.test(name)) size += originalSize
      return false
    },
  })
  if (!names.some((name) => /^xl\/workbook\.xml$/i.test(name))) return 'not-a-workbook'
  return size > MOST_UNPACKED ? 'bomb' : unzipSync(bytes, { filter: ({ name }) => READ.test(name) })
}

const countOf = (text: string, sought: string): number => {
  let count = 0
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) count++
  return count
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0)

/** How many places there are up to the last cell of a sheet, filled or not. */
const placesIn = (text: string): number => {
  let [columns, rows] = [0, 0]
  for (const [, letters = '', row] of text.matchAll(CELL)) {
    columns = Math.max(columns, columnOf(letters))
    rows = Math.max(rows, Number(row))
  }
  return columns * rows
}

const sheetTexts = (parts: Parts): readonly string[] =>
  Object.entries(parts).flatMap(([name, part]) => (SHEET.test(name) ? [strFromU8(part)] : []))

/** A cell as text: a day without its time, a yes or no as spreadsheets write it, a figure with all its digits. */
const textOf = (cell: unknown): string => {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : ''
}

const ERROR = /(<(?:\w+:)?c\s[^>]*?\bt=["'])e(?=["'])/g
/** An error such as #N/A as the text that is seen in its place: the library would read an empty cell. */
const asSeen = (sheet: string): string => sheet.replace(ERROR, '$1str')

const readSheets = async (parts: Parts, merged: readonly string[]): Promise<readonly Sheet[]> => {
  // Packed anew without compression, so that nothing can grow while the library unpacks it.
  const seen = Object.entries(parts).map(([name, part]): [string, Uint8Array] => [
    name,
    SHEET.test(name) ? strToU8(asSeen(strFromU8(part))) : part,
  ])
  const plain = zipSync(Object.fromEntries(seen), { level: 0 })
  const sheets = await readWorkbookFile(plain.buffer, { parseNumber: String })
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    grid: data.map((cells) => cells.map(textOf)),
    merged,
  }))
}

/** Reads the sheets of an XLSX file; nothing in it is run, followed or loaded. Never throws. */
export const readWorkbook = async (bytes: Uint8Array): Promise<readonly Sheet[] | WorkbookCode> => {
  try {
    const parts = partsOf(bytes)
    if (typeof parts === 'string') return parts
    const texts = sheetTexts(parts)
    if (texts.some((text) => countOf(text, '<row') > 2 * MOST_ROWS)) return 'too-many-rows'
    if (texts.some((text) => placesIn(text) > MOST_CELLS)) return 'bomb'
    const merged = texts.flatMap((text) => [...text.matchAll(MERGED)].flatMap(([, cells]) => cells ?? []))
    return await readSheets(parts, merged)
  } catch {
    return 'damaged'
  }
}
