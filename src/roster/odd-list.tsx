import { isUnlikely } from '../catalogue'
import type { IsoDate } from '../engine'
import { Told, unlikelySentence, useWords } from '../i18n'
import { Notice, PlainList } from '../ui'
import { cellId, cellName } from './cell-words'
import { type Column, isCalled } from './column'
import type { Row } from './row'

const MOST_LINES = 10

type Odd = { readonly at: number; readonly column: Column }

/** Cells that were read, but hold what seldom is the answer. */
export const oddCells = (columns: readonly Column[], rows: readonly Row[], asOf: IsoDate): readonly Odd[] =>
  rows.flatMap(({ hire }, at) =>
    columns.flatMap((column) =>
      isCalled(column, hire) && isUnlikely(column.asked, hire[column.key], asOf) ? [{ at, column }] : [],
    ),
  )

type Props = {
  readonly odd: readonly Odd[]
  readonly rows: readonly Row[]
  readonly onLead: (at: number, key: string) => void
}

/** Asks to look again at such cells; they count all the same. */
export const OddList = ({ odd, rows, onLead }: Props) => {
  const words = useWords()
  const { t } = words
  return odd.length === 0 ? null : (
    <Notice title={t('roster.odd.title', { count: odd.length })}>
      <PlainList>
        {odd.slice(0, MOST_LINES).map(({ at, column }) => {
          const answer = rows[at]?.hire[column.key] ?? ''
          return (
            <li key={cellId(at, column.key)}>
              <a
                href={`#${cellId(at, column.key)}`}
                onClick={(event) => {
                  event.preventDefault()
                  onLead(at, column.key)
                }}
              >
                <Told
                  text={t('roster.wrong.line', {
                    cell: cellName(words, at, { row: rows[at], column }),
                    error: unlikelySentence(words, column.asked, answer),
                  })}
                />
              </a>
            </li>
          )
        })}
      </PlainList>
      {odd.length > MOST_LINES && <p>{t('roster.odd.more', { count: odd.length - MOST_LINES })}</p>}
    </Notice>
  )
}
