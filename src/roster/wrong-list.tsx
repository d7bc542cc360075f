import { errorSentence, useWords } from '../i18n'
import { ErrorSummary } from '../ui'
import { cellId, cellName } from './cell-words'
import type { Row, Wrong } from './row'

const MOST_LINES = 20

type Props = {
  readonly wrong: readonly Wrong[]
  readonly rows: readonly Row[]
  /** Counts what was brought in at once; each time the list takes the focus. */
  readonly attempt: number | undefined
  readonly onLead: (at: number, key: string) => void
}

/** Every cell that cannot be read, by row and column, each line leading to it. */
export const WrongList = ({ wrong, rows, attempt, onLead }: Props) => {
  const words = useWords()
  const { t } = words
  const lines = wrong.slice(0, MOST_LINES).map(({ at, column, code }) => ({
    id: cellId(at, column.key),
    message: t('roster.wrong.line', {
      cell: cellName(words, at, { row: rows[at], column }),
      error: errorSentence(words, column.asked.fact, code),
    }),
  }))
  const lead = (id: string) => {
    const one = wrong.find(({ at, column }) => cellId(at, column.key) === id)
    if (one) onLead(one.at, one.column.key)
  }
  return wrong.length === 0 ? null : (
    <ErrorSummary
      title={t('roster.wrong.title', { count: wrong.length })}
      errors={lines}
      attempt={attempt}
      onLead={lead}
    >
      {wrong.length > MOST_LINES && <p>{t('roster.wrong.more', { count: wrong.length - MOST_LINES })}</p>}
    </ErrorSummary>
  )
}
