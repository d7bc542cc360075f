import { useWords } from '../i18n'
import { Pager, TableRegion } from '../ui'
import { cellChoices } from './cell-text'
import { columnName } from './cell-words'
import { type Column, NAME } from './column'
import type { GridActs } from './grid-cell'
import { GridRow } from './grid-row'
import { PAGE, pageWords } from './page-of'
import { EMPTY_ROW, MOST_ROWS, type Row } from './row'

type Props = GridActs & {
  readonly rows: readonly Row[]
  readonly columns: readonly Column[]
  readonly page: number
  readonly onPage: (page: number) => void
  readonly onRemove: (at: number) => void
}

const Choices = ({ columns }: Pick<Props, 'columns'>) => {
  const { language } = useWords()
  return columns.map(({ key, asked }) => (
    <datalist key={key} id={`choices-${key}`}>
      {cellChoices(asked, language).map((choice) => (
        <option key={choice} value={choice} />
      ))}
    </datalist>
  ))
}

/** The table of people, page by page, with an empty row at its end to go on in. */
export const Grid = ({ rows, columns, page, onPage, onRemove, ...acts }: Props) => {
  const words = useWords()
  const { t } = words
  const shown = rows.length < MOST_ROWS ? [...rows, EMPTY_ROW] : rows
  const first = page * PAGE
  return (
    <div className="wide">
      <p className="hint">{t('roster.hint')}</p>
      <TableRegion label={t('roster.region')}>
        <caption>{t('roster.caption', { count: rows.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('roster.number')}</th>
            {[NAME, ...columns].map((column) => {
              const of = typeof column === 'string' ? NAME : column
              return (
                <th key={of === NAME ? NAME : of.key} scope="col">
                  {columnName(words, of)}
                </th>
              )
            })}
            <th scope="col">{t('roster.action')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.slice(first, first + PAGE).map((row, place) => {
            const at = first + place
            const remove = at < rows.length ? onRemove : undefined
            return <GridRow key={at} {...acts} at={at} row={row} columns={columns} onRemove={remove} />
          })}
        </tbody>
      </TableRegion>
      <p hidden id="cell-idle">
        {t('roster.idle')}
      </p>
      <Choices columns={columns} />
      <Pager
        label={t('roster.pages.label')}
        previous={t('roster.pages.previous')}
        next={t('roster.pages.next')}
        pages={pageWords(words, shown.length)}
        page={page}
        onPage={onPage}
      />
    </div>
  )
}
