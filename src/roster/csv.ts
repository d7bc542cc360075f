import Papa from 'papaparse'
import { neutralised, restored } from './neutral'

/** Cells, row by row. */
export type Grid = readonly (readonly string[])[]

/** Some spreadsheets name the separator on a line of its own. */
const NAMED_SEPARATOR = /^sep=([,;\t|])\r?\n/i

/** No text holds it. */
const NO_SIGN = '\uFFFF'
const STRAY_QUOTES = /^"|"$/g

/**
 * Reads text with cells parted by commas, semicolons or tabs, with quotes where a cell holds such signs or line breaks. A quote that
 * is never closed, or closed too soon, would take all rows after it into one cell: then quotes are signs like others.
 */
export const readCsv = (text: string, separator?: string): Grid => {
  const named = NAMED_SEPARATOR.exec(text)
  const rows = named ? text.slice(named[0].length) : text
  const options = { delimiter: separator ?? named?.[1] ?? '', delimitersToGuess: [',', ';', '\t'] }
  const { data, errors } = Papa.parse<string[]>(rows, options)
  if (!errors.some(({ type }) => type === 'Quotes')) return data.map((cells) => cells.map(restored))
  const plain = Papa.parse<string[]>(rows, { ...options, quoteChar: NO_SIGN })
  return plain.data.map((cells) => cells.map((cell) => restored(cell.replace(STRAY_QUOTES, ''))))
}

/** Writes cells so that spreadsheets know the text's coding, and take no cell for a formula. */
export const csvText = (grid: Grid): string =>
  `\uFEFF${Papa.unparse(
    grid.map((cells) => cells.map(neutralised)),
    { newline: '\r\n' },
  )}\r\n`
