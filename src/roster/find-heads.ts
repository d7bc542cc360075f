import type { Grid } from './csv'
import { type HeadReader, type Heads, isFilled, isHeadRow, knownIn } from './heads'

/** Heads, and what stands around them. */
export type Headed = {
  readonly heads: Heads
  /** As they were written, group and column in one where they stand on two lines. */
  readonly cells: readonly string[]
  readonly above: Grid
  readonly below: Grid
}

/** Above the heads there may be a title. */
const ROWS_ABOVE_HEADS = 10

/** Heads on two lines as on one: a group stands once above its columns, and before each of them. */
const joined = (upper: readonly string[], lower: readonly string[]): readonly string[] => {
  let group = ''
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => {
    const [up = '', down = ''] = [upper[at], lower[at]]
    if (isFilled(up)) group = up
    return isFilled(down) ? `${group}${down}` : up
  })
}

type Line = Pick<Headed, 'cells'> & { readonly at: number; readonly lines: number }

/** What may be heads: each line, and each with the next; what is read the same on one line is one. */
const mayBeHeads = (grid: Grid): readonly Line[] => {
  const first = grid.slice(0, ROWS_ABOVE_HEADS)
  const single = first.map((cells, at) => ({ cells, at, lines: 1 }))
  const double = first.map((cells, at) => ({ cells: joined(cells, grid[at + 1] ?? []), at, lines: 2 }))
  return [...single, ...double]
}

/** The line of heads that knows most, among the first. */
export const headsIn = (grid: Grid, read: HeadReader): Headed | undefined => {
  let best: Headed | undefined
  for (const { cells, at, lines } of mayBeHeads(grid)) {
    const heads = read(cells)
    const isBetter = isHeadRow(heads, cells) && knownIn(heads) > knownIn(best?.heads ?? [])
    if (isBetter) best = { heads, cells, above: grid.slice(0, at), below: grid.slice(at + lines) }
  }
  return best
}

/** Whether all that stands above are titles, which fill less of a line than heads do: a line of people is none. */
export const isUnderTitles = ({ cells, above }: Headed): boolean =>
  above.every((line) => 2 * line.filter(isFilled).length <= cells.filter(isFilled).length)
