import { type Column, NAME } from './column'
import type { Grid } from './csv'
import { filledIn, type Headed, headsAt } from './find-heads'
import { type HeadReader, type Heads, isFilled, knownIn } from './heads'
import { firstIn, peopleIn } from './no-person'
import { placesOf, textsOf } from './places'
import type { Texts } from './row'

/** A part of a list, below heads of its own: they stand again on each page, or above those who have left. */
export type Part = {
  readonly heads: Heads
  /** The heads as they were written. */
  readonly cells: readonly string[]
  /** Lines of people. */
  readonly people: Grid
  /** What the lines begin with that are no people. */
  readonly leftOut: readonly string[]
  /** What stands alone on the line above its heads. */
  readonly title: string | undefined
}

type Open = Pick<Part, 'heads' | 'cells' | 'title'> & { readonly lines: (readonly string[])[] }

/** What stands alone on the last line that says anything. */
const titleBelow = (lines: Grid): string | undefined => {
  const last = lines.findLast((line) => line.some(isFilled))
  return last && filledIn(last) === 1 ? firstIn(last) : undefined
}

/** A part whose lines are all there. @param next the title of what follows, which is the last of them */
const closed = ({ lines, ...part }: Open, next?: string): Part => {
  const until = next === undefined ? lines.length : lines.findLastIndex((line) => line.some(isFilled))
  const { people, leftOut } = peopleIn(lines.slice(0, until), part.heads.indexOf(NAME))
  return { ...part, people, leftOut: next === undefined ? leftOut : [...leftOut, next] }
}

/** The parts of a list, from the lines below its first heads. */
export const partsOf = ({ heads, cells, above, below }: Headed, read: HeadReader): readonly Part[] => {
  const parts: Part[] = []
  let open: Open = { heads, cells, title: titleBelow(above), lines: [] }
  // A line is only read as heads where two of it stood above: a person may be of the group that one head names.
  const known = new Set(cells.filter((cell, at) => isFilled(cell) && heads[at] !== undefined))
  const isAgain = (line: readonly string[]) => new Set(line.filter((cell) => known.has(cell))).size >= 2
  for (let at = 0; at < below.length; at++) {
    const line = below[at] ?? []
    const next = isAgain(line) ? headsAt(below, at, read) : undefined
    if (next === undefined || knownIn(next.heads) < 2) {
      open.lines.push(line)
      continue
    }
    const title = titleBelow(open.lines)
    parts.push(closed(open, title))
    open = { heads: next.heads, cells: next.cells, title, lines: [] }
    at += next.lines - 1
  }
  return [...parts, closed(open)]
}

/** What the people of all parts say, by column. */
export const saidIn = (
  columns: readonly Column[],
  parts: readonly Part[],
  is1904?: boolean,
): readonly Texts[] =>
  parts.flatMap(({ heads, cells, people }) => {
    const places = placesOf(columns, { heads, cells, is1904 })
    return people.map((line) => textsOf(places, line))
  })
