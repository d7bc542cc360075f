import Papa from 'papaparse'
import { neutralised, restored } from './neutral'

/** Cells, row by row. */
export type Grid = readonly (readonly string[])[]

/** Some spreadsheets name the separator on a line of its own. */
const NAMED_SEPARATOR = /^sep=([,;\t|])\r?\n/i

const SEPARATORS = [',', ';', '\t']

/** Lines that end a text hold nothing, and would count among those by which the separator is guessed. */
const guessed = (text: string): string =>
  Papa.parse(text.trimEnd(), { delimitersToGuess: SEPARATORS, preview: 10 }).meta.delimiter

const STRAY_QUOTES = /^"|"$/g

/**
 * Quotes as the rules of CSV have them: one that opens a cell and has no partner before a separator or the end of a line, and one
 * in the middle of a cell, would take all cells and rows after it into one. They are signs like others.
 */
const withSoundQuotes = (text: string, separator: string): string =>
  text.replace(
    new RegExp(`("(?:[^"]|"")*"(?=[${separator}\n]|$))|[^${separator}\n]+`, 'g'),
    (cell, quoted) =>
      quoted === undefined && cell.includes('"')
        ? `"${cell.replace(STRAY_QUOTES, '').replaceAll('"', '""')}"`
        : cell,
  )

/**
 * Reads text with cells parted by commas, semicolons or tabs, with quotes where a cell holds such signs or line breaks, whatever
 * ends its lines: a list that was added to elsewhere has lines of two kinds.
 */
export const readCsv = (text: string, separator?: string): Grid => {
  const named = NAMED_SEPARATOR.exec(text)
  const rows = (named ? text.slice(named[0].length) : text).replace(/\r\n?/g, '\n')
  const delimiter = separator ?? named?.[1] ?? guessed(rows)
  const options = { delimiter, newline: '\n' } as const
  const { data, errors } = Papa.parse<string[]>(rows, options)
  const isSound = !errors.some(({ type }) => type === 'Quotes')
  const cells = isSound ? data : Papa.parse<string[]>(withSoundQuotes(rows, delimiter), options).data
  return cells.map((line) => line.map(restored))
}

/** Some spreadsheets part cells by these signs too, and would take what follows one for a cell of its own, be it a formula. */
const ALSO_PARTS = /[;\t|]/

/** Writes cells so that spreadsheets know the text's coding, leave each cell whole, and take none for a formula. */
export const csvText = (grid: Grid): string =>
  `\uFEFF${Papa.unparse(
    grid.map((cells) => cells.map(neutralised)),
    { newline: '\r\n', quotes: (text) => ALSO_PARTS.test(text) },
  )}\r\n`
