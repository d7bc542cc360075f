import type { Grid } from './csv'
import { type Heads, isFilled, REPEATED, RESULT } from './heads'
import type { Part } from './parts'

/** Columns that were not read: every column is either read or among these. */
export type NotRead = {
  /** Heads that are none of ours. */
  readonly unknown: readonly string[]
  /** Heads that mean what another does, which fits better or stands before them. */
  readonly repeated: readonly string[]
  /** Columns that hold something under no head, or beyond our last column; counted from 1. */
  readonly headless: readonly number[]
  /** Columns of a result that was saved from here. */
  readonly results: number
  /** What the lines begin with that are no people: sums, titles and notes. */
  readonly leftOut: readonly string[]
  /** Who has left. */
  readonly left: readonly string[]
  /** Names that are too long, whose beginning alone is kept. */
  readonly cut: readonly string[]
}

/** Of the lines below, the columns in which something stands, up to the widest. */
export const columnsUsed = (lines: Grid): readonly number[] => {
  const used = new Set<number>()
  for (const cells of lines) for (const [at, cell] of cells.entries()) if (isFilled(cell)) used.add(at)
  return [...used].sort((one, other) => one - other)
}

/** A head that is not read, be it unknown or one that numbers the rows. */
const isUnread = (head: Heads[number]): boolean => head === undefined || head === null

/** Columns of a part that hold something under no head, counted from 1. */
const headlessIn = ({ cells, people }: Part): readonly number[] =>
  columnsUsed(people)
    .filter((at) => !isFilled(cells[at] ?? ''))
    .map((at) => at + 1)

/** Which columns of the parts of a list are not read. */
export const notReadOf = (parts: readonly Part[]): Omit<NotRead, 'leftOut' | 'left' | 'cut'> => {
  const heads = parts.flatMap((part) => part.cells.map((cell, at) => ({ cell, key: part.heads[at] })))
  const named = (isSought: (key: Heads[number]) => boolean) => [
    ...new Set(heads.filter(({ cell, key }) => isSought(key) && isFilled(cell)).map(({ cell }) => cell)),
  ]
  return {
    unknown: named(isUnread),
    repeated: named((key) => key === REPEATED),
    headless: [...new Set(parts.flatMap(headlessIn))].sort((one, other) => one - other),
    results: (parts[0]?.heads ?? []).filter((head) => head === RESULT).length,
  }
}
