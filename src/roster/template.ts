import type { Words } from '../i18n'
import { columnName } from './cell-words'
import { type Column, NAME } from './column'
import { bothOf, howToWrite } from './column-help'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const WIDTHS = { head: 20, question: 60, how: 80 } as const
const BOLD = 'bold' as const

/**
 * A workbook to fill in: heads alone on the first sheet, so that nothing in it can be taken for a person, and on the second
 * what goes in each column. Its writing is loaded only when it is wanted.
 */
export const templateFile = async (words: Words, columns: readonly Column[]): Promise<Blob> => {
  const { default: write } = await import('write-excel-file/universal')
  const { t, language } = words
  const head = (value: string) => ({ value, fontWeight: BOLD, wrap: true })
  const text = (value: string) => ({ value, wrap: true })
  const names = [columnName(words, NAME), ...columns.map((column) => columnName(words, column))]
  const help = columns.map((column) => {
    const { question, hint } = column.asked.says[language]
    const asks = bothOf(words, question, hint)
    return [text(columnName(words, column)), text(asks), text(howToWrite(words, column, columns))]
  })
  const file = write([
    {
      sheet: t('roster.file.sheet'),
      data: [names.map(head)],
      columns: names.map(() => ({ width: WIDTHS.head })),
      stickyRowsCount: 1,
    },
    {
      sheet: t('roster.file.help'),
      data: [t('roster.file.helpHead', { returnObjects: true }).map(head), ...help],
      columns: [WIDTHS.head, WIDTHS.question, WIDTHS.how].map((width) => ({ width })),
    },
  ])
  return new Blob([await file.toBlob()], { type: XLSX })
}
