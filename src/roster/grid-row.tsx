import { memo } from 'react'
import { useWords } from '../i18n'
import { Button, RowMark } from '../ui'
import { cellId } from './cell-words'
import { type Column, NAME } from './column'
import { type GridActs, GridCell } from './grid-cell'
import { type Row, textIn, wrongIn } from './row'

type Props = GridActs & {
  readonly at: number
  readonly row: Row
  readonly columns: readonly Column[]
  /** Undefined for the empty row at the end. */
  readonly onRemove: ((at: number) => void) | undefined
}

/** One person. Only a row that changes is drawn anew. */
export const GridRow = memo(({ at, row, columns, onRemove, ...acts }: Props) => {
  const { t, language } = useWords()
  return (
    <tr>
      <th scope="row" id={`row-${at}`}>
        {at + 1}
        {columns.some((column) => wrongIn(row, column)) && <RowMark>{t('roster.mend')}</RowMark>}
      </th>
      {[NAME, ...columns].map((column) => {
        const key = typeof column === 'string' ? NAME : column.key
        const text = typeof column === 'string' ? row.name : textIn(row, column, language)
        const of = typeof column === 'string' ? NAME : column
        return <GridCell key={`${cellId(at, key)} ${text}`} {...acts} at={at} row={row} column={of} />
      })}
      <td>
        {onRemove && (
          <Button kind="quiet" onClick={() => onRemove(at)} aria-label={t('roster.removeOf', { n: at + 1 })}>
            {t('roster.remove')}
          </Button>
        )}
      </td>
    </tr>
  )
})
