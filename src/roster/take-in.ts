import type { LoadedCatalogue } from '../catalogue'
import type { IsoDate } from '../engine'
import { type Column, NAME } from './column'
import type { Grid } from './csv'
import { type Headed, headsIn, isUnderTitles } from './find-heads'
import { type HeadReader, headReader, isFilled, knownIn } from './heads'
import { peopleIn } from './no-person'
import { columnsUsed, type NotRead, notReadOf } from './not-read'
import { type Part, partsOf, saidIn } from './parts'
import { type Goes, textsOf } from './places'
import type { FileCode } from './read-file'
import { EMPTY_ROW, isBlank, isCutName, MOST_ROWS, type Row, type Texts, withTexts } from './row'
import { type About, withoutLeft } from './who-left'
import type { Sheet } from './workbook'

/** How much of the work is done. */
export type Tell = (done: number, all: number) => void

/** What was read, and what a reader must know of it. */
export type TakenIn = NotRead & {
  readonly rows: readonly Row[]
  /** Keys of our columns that were not there. */
  readonly missing: readonly string[]
  readonly sheet: string
  readonly otherSheets: readonly string[]
  /** Ranges of merged cells: only the first cell of each holds anything. */
  readonly merged: readonly string[]
}

export type TakeInCode = FileCode | 'no-heads' | 'no-rows' | 'all-left'

/** How often progress is told, in rows. */
const STEP = 50

type TableOf = {
  readonly columns: readonly Column[]
  readonly loaded: LoadedCatalogue
  readonly asOf: IsoDate
}

const isEmptyLine = (cells: readonly string[]): boolean => !cells.some(isFilled)

type Found = Headed & { readonly sheet: Sheet }

const foundOn = (sheet: Sheet, read: HeadReader): readonly Found[] => {
  const headed = headsIn(sheet.grid, read)
  return headed === undefined ? [] : [{ ...headed, sheet }]
}

const hasPeople = ({ below }: Found): boolean => below.some((cells) => !isEmptyLine(cells))

/** The first with people of those that know most heads, or nearly so: a sheet that explains a list names a few of them. */
const listAmong = (headed: readonly Found[]): Found | undefined => {
  const most = Math.max(...headed.map(({ heads }) => knownIn(heads)))
  const lists = headed.filter(({ heads }) => 2 * knownIn(heads) >= most)
  return lists.find(hasPeople) ?? lists[0]
}

/** Why nothing was found: a sheet that could not be read may have held it. */
const nothingIn = (sheets: readonly Sheet[]): TakeInCode => {
  const unread = sheets.find((sheet) => sheet.unread !== undefined)?.unread
  return unread ?? (sheets.every(({ grid }) => grid.every(isEmptyLine)) ? 'empty' : 'no-heads')
}

const told = (
  { sheet, parts }: { readonly sheet: Sheet; readonly parts: readonly Part[] },
  columns: readonly Column[],
  sheets: readonly Sheet[],
) => ({
  missing: [NAME, ...columns.map(({ key }) => key)].filter((key) =>
    parts.every(({ heads }) => !heads.includes(key)),
  ),
  sheet: sheet.name,
  otherSheets: sheets.filter((other) => other !== sheet).map(({ name }) => name),
  merged: sheet.merged,
})

/** Rows from lines of texts by key; blank lines are left out. */
const rowsOf = (columns: readonly Column[], texts: readonly Texts[], tell: Tell): readonly Row[] =>
  texts.map((line, at) => {
    if (at % STEP === 0) tell(at, texts.length)
    return withTexts(columns, EMPTY_ROW, line)
  })

const cutIn = (texts: readonly Texts[]): readonly string[] =>
  texts.map((line) => line[NAME] ?? '').filter(isCutName)

/** What lines of people say, by column, and what of the list is not read. */
type Said = { readonly texts: readonly Texts[]; readonly notRead: NotRead }

const underHeads = (columns: readonly Column[], parts: readonly Part[], about: About): Said => {
  const { staying, left } = withoutLeft(parts, about)
  const texts = saidIn(columns, staying, about.is1904)
  const leftOut = parts.flatMap((part) => part.leftOut)
  return { texts, notRead: { ...notReadOf(parts), leftOut, left, cut: cutIn(texts) } }
}

/** Takes in the sheet of a file that has our heads: the first of several, but for those with nobody below. */
export const takeInSheets = (
  { columns, loaded, asOf }: TableOf,
  sheets: readonly Sheet[],
  tell: Tell,
): TakenIn | TakeInCode => {
  const read = headReader(columns, loaded)
  const found = listAmong(sheets.flatMap((sheet) => foundOn(sheet, read)))
  if (found === undefined) return nothingIn(sheets)
  const { sheet: of } = found
  const below = found.below.filter((cells) => !isEmptyLine(cells))
  const parts = partsOf({ ...found, below }, read)
  const { texts, notRead } = underHeads(columns, parts, { asOf, is1904: of.is1904 })
  if (texts.length > MOST_ROWS) return 'too-many-rows'
  const filled = rowsOf(columns, texts, tell).filter((row) => !isBlank(row))
  if (filled.length === 0) return notRead.left.length > 0 ? 'all-left' : 'no-rows'
  return { ...notRead, rows: filled, ...told({ sheet: of, parts }, columns, sheets) }
}

/** Lines that were copied end with an empty one, which is no row. */
const untilLast = (lines: Grid): Grid =>
  lines.filter((cells, at) => at < lines.length - 1 || !isEmptyLine(cells))

/** Cells that were pasted, and the heads among them; in parts, where nobody stands above these. */
export type Block = {
  readonly grid: Grid
  readonly headed: Headed | undefined
  readonly parts: readonly Part[] | undefined
}

export const blockOf = (grid: Grid, read: HeadReader): Block => {
  const headed = headsIn(grid, read)
  if (headed === undefined || !isUnderTitles(headed)) return { grid, headed, parts: undefined }
  return { grid, headed, parts: partsOf({ ...headed, below: untilLast(headed.below) }, read) }
}

/** Where a block was pasted: the row, and the key of the column. */
export type Spot = { readonly at: number; readonly key: string }

/** The table after pasting, and which columns of the block are not in it. */
export type Pasted = NotRead & { readonly rows: readonly Row[] }

/** A block without heads, from the column on in which it was pasted. */
const fromSpot = (columns: readonly Column[], lines: Grid, key: string): Said => {
  const keys = [NAME, ...columns.map((column) => column.key)]
  const { people, leftOut } = key === NAME ? peopleIn(lines, 0) : { people: lines, leftOut: [] }
  const places = keys.slice(keys.indexOf(key)).map((one): Goes => ({ key: one }))
  const beyond = columnsUsed(people).filter((at) => at >= places.length)
  const texts = people.map((cells) => textsOf(places.slice(0, cells.length), cells))
  const headless = beyond.map((at) => at + 1)
  return {
    texts,
    notRead: { unknown: [], repeated: [], headless, results: 0, leftOut, left: [], cut: cutIn(texts) },
  }
}

/**
 * Puts a block of cells into the table from a spot on; where it reaches beyond the last row, rows are added. If it begins with
 * heads, be it below a title, each column goes where its head says. An empty cell in it empties the cell it falls on.
 */
export const pasted = (
  { columns, asOf }: Omit<TableOf, 'loaded'>,
  { rows, block, spot }: { readonly rows: readonly Row[]; readonly block: Block; readonly spot: Spot },
  tell: Tell,
): Pasted | 'too-many-rows' => {
  const { texts, notRead } = block.parts
    ? underHeads(columns, block.parts, { asOf })
    : fromSpot(columns, untilLast(block.grid), spot.key)
  if (spot.at + texts.length > MOST_ROWS) return 'too-many-rows'
  const filled = texts.map((said, line) => {
    if (line % STEP === 0) tell(line, texts.length)
    return withTexts(columns, rows[spot.at + line] ?? EMPTY_ROW, said)
  })
  return {
    ...notRead,
    rows: [...rows.slice(0, spot.at), ...filled, ...rows.slice(spot.at + texts.length)],
  }
}
