import type { Column } from './column'
import { type Heads, isColumn, unitIn } from './heads'
import { from1900, isBareFigure } from './read-cell'
import type { Texts } from './row'

/** Where the cells of a column go, and how they read there. */
export type Goes = { readonly key: string; readonly asSaid?: ((cell: string) => string) | undefined }

/** Cells of a column, with the unit that its head names and the calendar of its workbook. */
const asSaidUnder = (column: Column | undefined, head: string, from1904: boolean): Goes['asSaid'] => {
  const kind = column?.asked.fact.kind
  if (kind === 'day') return from1904 ? from1900 : undefined
  const unit = unitIn(head)
  const isFigure = kind === 'integer' || kind === 'number' || kind === 'term-length'
  return isFigure && unit !== '' ? (cell) => (isBareFigure(cell) ? `${cell}${unit}` : cell) : undefined
}

type Under = {
  readonly heads: Heads
  /** The heads as they were written. */
  readonly cells: readonly string[]
  readonly is1904?: boolean | undefined
}

/** What goes where by the heads. */
export const placesOf = (columns: readonly Column[], { heads, cells, is1904 = false }: Under) =>
  heads.map((key, at): Goes | undefined => {
    if (!isColumn(key)) return undefined
    const column = columns.find((one) => one.key === key)
    return { key, asSaid: asSaidUnder(column, cells[at] ?? '', is1904) }
  })

/** What a line of cells says, by column. */
export const textsOf = (places: readonly (Goes | undefined)[], cells: readonly string[]): Texts =>
  Object.fromEntries(
    places.flatMap((goes, at) => {
      if (goes === undefined) return []
      const cell = cells[at] ?? ''
      return [[goes.key, goes.asSaid?.(cell) ?? cell]]
    }),
  )
