import Papa from 'papaparse'
import { neutralised, restored } from './neutral'

/** Cells, row by row. */
export type Grid = readonly (readonly string[])[]

/** Some spreadsheets name the separator on a line of its own. */
const NAMED_SEPARATOR = /^sep=([,;\t|])\r?\n/i

/** Reads text with cells parted by commas, semicolons or tabs, with quotes where a cell holds such signs or line breaks. */
export const readCsv = (text: string, separator?: string): Grid => {
  const named = NAMED_SEPARATOR.exec(text)
  const { data } = Papa.parse<string[]>(named ? text.slice(named[0].length) : text, {
    delimiter: separator ?? named?.[1] ?? '',
    delimitersToGuess: [',', ';', '\t'],
  })
  return data.map((cells) => cells.map(restored))
}

/** Writes cells so that spreadsheets know the text's coding, and take no cell for a formula. */
export const csvText = (grid: Grid): string =>
  `\uFEFF${Papa.unparse(
    grid.map((cells) => cells.map(neutralised)),
    { newline: '\r\n' },
  )}\r\n`
