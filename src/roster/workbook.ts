import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import readWorkbookFile from 'read-excel-file/web-worker'
import type { Grid } from './csv'
import { MOST_ROWS } from './row'
import { is1904, plainTargets, sheetPlaces, workbookOf } from './sheet-places'
import { hasShortPieces } from './xml-pieces'

/** A sheet of a workbook. */
export type Sheet = {
  readonly name: string
  readonly grid: Grid
  readonly merged: readonly string[]
  /** Whether its days are counted from 1904, not from 1900. */
  readonly is1904?: boolean
  /** Why it was not read; then it has no cells. */
  readonly unread?: 'bomb' | 'too-many-rows'
}

/** Why a workbook cannot be read. */
export type WorkbookCode = 'damaged' | 'not-a-workbook' | 'bomb' | 'too-many-rows'

/** A list of the longest kind unpacks to a tenth of this. In bytes. */
const MOST_UNPACKED = 64 * 1024 * 1024
const READ = /\.(xml|rels)$/i
const WORKBOOK = 'xl/workbook.xml'
const RELATIONS = 'xl/_rels/workbook.xml.rels'
const MERGED = /<(?:\w+:)?mergeCell\s[^<>]*ref="([A-Z]+\d+:[A-Z]+\d+)"/g

/** A table of the longest kind, with ten times as many columns as are read. The library makes a cell for each place up to the last. */
const MOST_CELLS = 3_000_000
const CELL = /<(?:\w+:)?c\s[^<>]*?\br="([A-Z]+)(\d+)"/g

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
  if (!names.some((name) => name === WORKBOOK)) return 'not-a-workbook'
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

/** A cell as text: a day without its time, a yes or no as spreadsheets write it, a figure with all its digits. */
const textOf = (cell: unknown): string => {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : ''
}

/** An error, or a day as text. */
const TEXT_AS_SEEN = /(<(?:\w+:)?c\s[^<>]*?\bt=["'])[ed](?=["'])/g
/** A formula for which the program that wrote it worked out nothing; an empty text is a result. */
const NO_RESULT =
  /<((?:\w+:)?c)(\s[^<>]*)>\s*<(?:\w+:)?f(?:\s[^<>]*)?>([^<]+)<\/(?:\w+:)?f>\s*(?:<((?:\w+:)?v)(?:\/>|>\s*<\/\4>)\s*)?<\/\1>/g

const withFormula = (...found: readonly string[]): string => {
  const [whole = '', cell = '', attributes = '', formula = ''] = found
  if (/\bt=["']str["']/.test(attributes)) return whole
  const value = cell.replace(/c$/, 'v')
  return `<${cell}${attributes.replace(/\st=["'][^"']*["']/, '')} t="str"><${value}>=${formula}</${value}></${cell}>`
}

/**
 * Cells that the library reads as empty, or wrongly, as the text that is seen in them: an error such as #N/A, a day such as
 * 2026-07-01T00:00:00 (which it takes for a moment of this place), and a formula without a result.
 */
const asSeen = (sheet: string): string => sheet.replace(TEXT_AS_SEEN, '$1str').replace(NO_RESULT, withFormula)

const EMPTY_SHEET =
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>'

/** Why a sheet is not read. */
const refusalOf = (text: string): Sheet['unread'] => {
  if (countOf(text, '<row') > 2 * MOST_ROWS) return 'too-many-rows'
  return placesIn(text) > MOST_CELLS ? 'bomb' : undefined
}

/** What stands in the sheets, from parts packed anew without compression, so that nothing can grow while the library unpacks them. */
const readParts = async (parts: Parts, changed: Readonly<Record<string, string>>) => {
  const texts = Object.entries(changed).map(([name, text]): [string, Uint8Array] => [name, strToU8(text)])
  const plain = zipSync({ ...parts, ...Object.fromEntries(texts) }, { level: 0 })
  const sheets = await readWorkbookFile(plain.buffer, { parseNumber: String })
  return sheets.map(({ sheet, data }) => ({ name: sheet, grid: data.map((cells) => cells.map(textOf)) }))
}

const mergedIn = (text: string): readonly string[] =>
  [...text.matchAll(MERGED)].flatMap(([, cells]) => cells ?? [])

const readSheets = async (parts: Parts): Promise<readonly Sheet[]> => {
  const textIn = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  const [workbook, relations] = [textIn(WORKBOOK), textIn(RELATIONS)]
  const places = sheetPlaces(workbook, relations)
  if (places.length === 0) throw new Error('no sheet of cells')
  const countsFrom1904 = is1904(workbook)
  const found = places.map(({ path }) => {
    const text = textIn(path)
    const unread = refusalOf(text)
    if (!unread && !hasShortPieces(text)) throw new Error(`${path} is no XML`)
    return { path, text, unread }
  })
  const read = await readParts(parts, {
    ...Object.fromEntries(found.map(({ path, text, unread }) => [path, unread ? EMPTY_SHEET : asSeen(text)])),
    [WORKBOOK]: workbookOf(places, countsFrom1904),
    [RELATIONS]: plainTargets(relations),
  })
  return read.map((sheet, at) => {
    const { text = '', unread } = found[at] ?? {}
    const merged = unread ? [] : mergedIn(text)
    return { ...sheet, merged, ...(countsFrom1904 && { is1904: true }), ...(unread && { unread }) }
  })
}

/** Reads the sheets of an XLSX file, those first that are seen; nothing in it is run, followed or loaded. Never throws. */
export const readWorkbook = async (bytes: Uint8Array): Promise<readonly Sheet[] | WorkbookCode> => {
  try {
    const parts = partsOf(bytes)
    return typeof parts === 'string' ? parts : await readSheets(parts)
  } catch {
    return 'damaged'
  }
}
