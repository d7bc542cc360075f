import type { LoadedCatalogue } from '../catalogue'
import { type Column, NAME } from './column'
import type { Grid } from './csv'
import { type Headed, headsIn, isUnderTitles } from './find-heads'
import { type HeadReader, type Heads, headReader, isFilled, knownIn, RESULT } from './heads'
import { peopleIn } from './no-person'
import { type Goes, placesOf, textsOf } from './places'
import type { FileCode } from './read-file'
import { EMPTY_ROW, isBlank, isCutName, MOST_ROWS, type Row, type Texts, withTexts } from './row'
import type { Sheet } from './workbook'

/** How much of the work is done. */
export type Tell = (done: number, all: number) => void

/** Columns that were not read: every column is either read or among these. */
export type NotRead = {
  /** Heads that are none of ours. */
  readonly unknown: readonly string[]
  /** Heads that stand twice: the first column counts. */
  readonly repeated: readonly string[]
  /** Columns that hold something under no head, or beyond our last column; counted from 1. */
  readonly headless: readonly number[]
  /** Columns of a result that was saved from here. */
  readonly results: number
  /** What the lines begin with that are no people: sums, and notes below the list. */
  readonly leftOut: readonly string[]
  /** Names that are too long, whose beginning alone is kept. */
  readonly cut: readonly string[]
}

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

export type TakeInCode = FileCode | 'no-heads' | 'no-rows'

/** How often progress is told, in rows. */
const STEP = 50

type TableOf = { readonly columns: readonly Column[]; readonly loaded: LoadedCatalogue }

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

/** Of the lines below, the columns in which something stands, up to the widest. */
const columnsUsed = (lines: Grid): readonly number[] => {
  const used = new Set<number>()
  for (const cells of lines) for (const [at, cell] of cells.entries()) if (isFilled(cell)) used.add(at)
  return [...used].sort((one, other) => one - other)
}

/** A head that is not read, be it unknown or one that numbers the rows. */
const isUnread = (head: Heads[number]): boolean => head === undefined || head === null

const notReadOf = (
  heads: Heads,
  cells: readonly string[],
  below: Grid,
): Omit<NotRead, 'leftOut' | 'cut'> => ({
  unknown: cells.filter((cell, at) => isUnread(heads[at]) && cell.trim() !== ''),
  repeated: cells.filter(
    (_, at) => typeof heads[at] === 'string' && heads[at] !== RESULT && heads.indexOf(heads[at]) !== at,
  ),
  headless: columnsUsed(below)
    .filter((at) => (cells[at] ?? '').trim() === '')
    .map((at) => at + 1),
  results: heads.filter((head) => head === RESULT).length,
})

const told = (
  { sheet, heads, cells, below }: Found,
  columns: readonly Column[],
  sheets: readonly Sheet[],
) => ({
  ...notReadOf(heads, cells, below),
  missing: [NAME, ...columns.map(({ key }) => key)].filter((key) => !heads.includes(key)),
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

/** Takes in the sheet of a file that has our heads: the first of several, but for those with nobody below. */
export const takeInSheets = (
  { columns, loaded }: TableOf,
  sheets: readonly Sheet[],
  tell: Tell,
): TakenIn | TakeInCode => {
  const read = headReader(columns, loaded)
  const found = listAmong(sheets.flatMap((sheet) => foundOn(sheet, read)))
  if (found === undefined) return nothingIn(sheets)
  const { people: lines, leftOut } = peopleIn(found.below.filter((cells) => !isEmptyLine(cells)))
  if (lines.length > MOST_ROWS) return 'too-many-rows'
  const places = placesOf(columns, { ...found, is1904: found.sheet.is1904 })
  const texts = lines.map((cells) => textsOf(places, cells))
  const filled = rowsOf(columns, texts, tell).filter((row) => !isBlank(row))
  if (filled.length === 0) return 'no-rows'
  return { rows: filled, leftOut, cut: cutIn(texts), ...told(found, columns, sheets) }
}

/** Cells that were pasted, and the heads among them. */
export type Block = { readonly grid: Grid; readonly headed: Headed | undefined }

export const blockOf = (grid: Grid, read: HeadReader): Block => ({ grid, headed: headsIn(grid, read) })

/** Where a block was pasted: the row, and the key of the column. */
export type Spot = { readonly at: number; readonly key: string }

/** The table after pasting, and which columns of the block are not in it. */
export type Pasted = NotRead & { readonly rows: readonly Row[] }

/**
 * Puts a block of cells into the table from a spot on; where it reaches beyond the last row, rows are added. If it begins with
 * heads, be it below a title, each column goes where its head says. An empty cell in it empties the cell it falls on.
 */
export const pasted = (
  columns: readonly Column[],
  { rows, block, spot }: { readonly rows: readonly Row[]; readonly block: Block; readonly spot: Spot },
  tell: Tell,
): Pasted | 'too-many-rows' => {
  const keys = [NAME, ...columns.map(({ key }) => key)]
  const { grid, headed } = block
  const found = headed && isUnderTitles(headed) ? headed : undefined
  const below = (found?.below ?? grid).filter((cells, at, all) => at < all.length - 1 || !isEmptyLine(cells))
  const isList = found !== undefined || spot.key === NAME
  const { people: lines, leftOut } = isList ? peopleIn(below) : { people: below, leftOut: [] }
  if (spot.at + lines.length > MOST_ROWS) return 'too-many-rows'
  const places = found
    ? placesOf(columns, found)
    : keys.slice(keys.indexOf(spot.key)).map((key): Goes => ({ key }))
  const texts = lines.map((cells) => textsOf(found ? places : places.slice(0, cells.length), cells))
  const filled = texts.map((said, line) => {
    if (line % STEP === 0) tell(line, lines.length)
    return withTexts(columns, rows[spot.at + line] ?? EMPTY_ROW, said)
  })
  const beyond = columnsUsed(lines).filter((at) => at >= places.length)
  return {
    ...(found
      ? notReadOf(found.heads, found.cells, lines)
      : { unknown: [], repeated: [], headless: beyond.map((at) => at + 1), results: 0 }),
    leftOut,
    cut: cutIn(texts),
    rows: [...rows.slice(0, spot.at), ...filled, ...rows.slice(spot.at + lines.length)],
  }
}
