import { type Words, withinLine } from '../i18n'
import { type Column, NAME } from './column'
import type { Row } from './row'

/** What a column is called. */
export const columnName = ({ t, language }: Words, column: Column | typeof NAME): string =>
  column === NAME ? t('roster.name') : column.asked.says[language].name

/** What a cell is called: its row, the person's name if there is one, and its column. */
export const cellName = (
  words: Words,
  at: number,
  of: { row: Row | undefined; column: Column | typeof NAME },
) => {
  const name = withinLine(columnName(words, of.column), words.locale)
  const who = of.column === NAME ? undefined : of.row?.name
  return who
    ? words.t('roster.cellCalled', { n: at + 1, who, name })
    : words.t('roster.cell', { n: at + 1, name })
}

/** The id of a cell's control in the page. */
export const cellId = (at: number, key: string): string => `cell-${at}-${key.replace('#', '')}`
