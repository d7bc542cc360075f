import type { TypedCode } from '../catalogue'
import type { Answer, Hire, Language } from '../engine'
import { cellText } from './cell-text'
import { type Column, isCalled, NAME } from './column'

/** A row of the table: one hire, the reader's name for it, and the cells that could not be read, as they were typed. */
export type Row = {
  readonly hire: Hire
  readonly name: string
  readonly unread: Readonly<Record<string, string>>
}

/** More rows than the law's small firms have people; a longer list is more than a phone can hold. */
export const MOST_ROWS = 10_000
/** A name is a name, not a letter. In characters. */
export const LONGEST_NAME = 100
const LONGEST_CELL = 1000

export const EMPTY_ROW: Row = { hire: {}, name: '', unread: {} }

/** What stands in a cell: what was typed where that could not be read, else the answer. */
export const textIn = (row: Row, column: Column, language: Language): string =>
  row.unread[column.key] ?? cellText(column.asked, row.hire[column.key], language)

/** Whether nothing at all was entered. */
export const isBlank = ({ hire, name, unread }: Row): boolean =>
  name === '' &&
  Object.keys(unread).length === 0 &&
  Object.values(hire).every((answer) => answer === null || answer === undefined)

/** What is not filled in is not known; a follow-up that is not called for is left alone. */
const settled = (columns: readonly Column[], hire: Hire): Hire => {
  const open = columns.filter((column) => hire[column.key] === undefined && isCalled(column, hire))
  return open.length === 0 ? hire : { ...hire, ...Object.fromEntries(open.map(({ key }) => [key, null])) }
}

/** Texts by column; what is not among them stays as it is. */
export type Texts = Readonly<Record<string, string>>

/** Whether of a name only the beginning is kept. */
export const isCutName = (name: string): boolean => name.trim().length > LONGEST_NAME

/** A row with these cells filled in. What cannot be read is kept as it was typed, and is no answer. */
export const withTexts = (columns: readonly Column[], row: Row, texts: Texts): Row => {
  const answers: Record<string, Answer | null> = {}
  const unread: Record<string, string> = { ...row.unread }
  for (const { key, read } of columns) {
    const text = texts[key]
    if (text === undefined) continue
    const reading = read(text)
    delete unread[key]
    answers[key] = 'answer' in reading ? reading.answer : null
    // Blanks before it must not push out what stands in a cell.
    if ('code' in reading)
      unread[key] = (text.length > LONGEST_CELL ? text.trim() : text).slice(0, LONGEST_CELL)
  }
  const hire = settled(columns, { ...row.hire, ...answers })
  return { hire, name: (texts[NAME] ?? row.name).trim().slice(0, LONGEST_NAME), unread }
}

/** A cell that cannot be read: in which row, counted from 0, and which column. */
export type Wrong = { readonly at: number; readonly column: Column; readonly code: TypedCode }

/** Why a cell cannot be read; undefined when it can, or is not called for. */
export const wrongIn = (row: Row, column: Column): TypedCode | undefined => {
  const text = row.unread[column.key]
  if (text === undefined || !isCalled(column, row.hire)) return undefined
  const reading = column.read(text)
  return 'code' in reading ? reading.code : undefined
}

/** Every cell that cannot be read, row by row. */
export const wrongCells = (columns: readonly Column[], rows: readonly Row[]): readonly Wrong[] =>
  rows.flatMap((row, at) =>
    Object.keys(row.unread).length === 0
      ? []
      : columns.flatMap((column) => {
          const code = wrongIn(row, column)
          return code === undefined ? [] : [{ at, column, code }]
        }),
  )
