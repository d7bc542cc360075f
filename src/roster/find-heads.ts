import { NAME } from './column'
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

/** How many cells of a line hold something. */
export const filledIn = (cells: readonly string[]): number => cells.filter(isFilled).length

/** Whether a line goes on with the heads above it: it calls nobody, and each of its words, days and figures being none, stands below a group. */
const goesOn = (upper: readonly string[], lower: readonly string[], read: HeadReader): boolean => {
  const isUnderGroup = (at: number) =>
    !/\d/.test(lower[at] ?? '') &&
    (!isFilled(upper[at] ?? '') || (at + 1 < upper.length && !isFilled(upper[at + 1] ?? '')))
  const said = [...lower.keys()].filter((at) => isFilled(lower[at] ?? ''))
  const nameAt = read(upper).indexOf(NAME)
  return nameAt >= 0 && said.length >= 2 && !said.includes(nameAt) && said.every(isUnderGroup)
}

type Line = Pick<Headed, 'heads' | 'cells'> & { readonly lines: number }

/** Heads that begin on this line, on it alone or with the next: what knows more, and the line alone where both know as much. */
export const headsAt = (grid: Grid, at: number, read: HeadReader): Line | undefined => {
  const [before, upper = [], lower = []] = [grid[at - 1], grid[at], grid[at + 1]]
  if (before && goesOn(before, upper, read)) return undefined
  const double = { cells: joined(upper, lower), lines: 2 }
  const may = goesOn(upper, lower, read) ? [double] : [{ cells: upper, lines: 1 }, double]
  return may
    .map((line) => ({ ...line, heads: read(line.cells) }))
    .filter(({ heads, cells }) => isHeadRow(heads, cells))
    .reduce<Line | undefined>(
      (best, line) => (knownIn(line.heads) > knownIn(best?.heads ?? []) ? line : best),
      undefined,
    )
}

/** Whether a line between two lines of heads is nobody: a title says one thing alone. */
const isNobody = (line: readonly string[], read: HeadReader): boolean =>
  filledIn(line) <= 1 || isHeadRow(read(line), line)

/** The heads that know most, among the first lines; people who stand below others are theirs. */
export const headsIn = (grid: Grid, read: HeadReader): Headed | undefined => {
  let best: Headed | undefined
  for (const at of grid.slice(0, ROWS_ABOVE_HEADS).keys()) {
    const line = headsAt(grid, at, read)
    if (line === undefined || knownIn(line.heads) <= knownIn(best?.heads ?? [])) continue
    const between = best ? grid.slice(grid.length - best.below.length, at) : []
    if (!between.every((one) => isNobody(one, read))) break
    best = { ...line, above: grid.slice(0, at), below: grid.slice(at + line.lines) }
  }
  return best
}

/** Whether all that stands above are titles, which fill less of a line than heads do: a line of people is none. */
export const isUnderTitles = ({ cells, above }: Headed): boolean =>
  above.every((line) => 2 * filledIn(line) <= filledIn(cells))
