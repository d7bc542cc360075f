import { errorSentence, Told, useWords, type Words } from '../i18n'
import { ErrorSummary, Said } from '../ui'
import { cellId, cellName } from './cell-words'
import type { Row, Wrong } from './row'
import type { Typed } from './use-bulk'

const MOST_LINES = 20

const lineOf = (words: Words, rows: readonly Row[], { at, column, code }: Wrong): string =>
  words.t('roster.wrong.line', {
    cell: cellName(words, at, { row: rows[at], column }),
    error: errorSentence(words, column.asked.fact, code),
  })

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
  const lines = wrong.slice(0, MOST_LINES).map((one) => ({
    id: cellId(one.at, one.column.key),
    message: <Told text={lineOf(words, rows, one)} />,
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

type TypedProps = Pick<Props, 'wrong' | 'rows'> & { readonly typed: Typed | undefined }

/** Says of a cell that was typed into and cannot be read what is wrong with it: the reader has left it, and is elsewhere. */
export const WrongTyped = ({ wrong, rows, typed }: TypedProps) => {
  const words = useWords()
  const one = typed && wrong.find(({ at, column }) => at === typed.at && column.key === typed.key)
  return (
    <div className="heard-only">
      <Said times={one ? typed.times : 0}>{one && <Told text={lineOf(words, rows, one)} />}</Said>
    </div>
  )
}
