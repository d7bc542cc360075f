import { useWords } from '../i18n'
import { Button, Notice } from '../ui'
import type { Column } from './column'
import type { Row } from './row'
import { NotTakenIn, Remarks } from './taken-in'
import type { Outcome } from './use-bulk'

type Props = {
  readonly outcome: Outcome | undefined
  /** Counts the changes; the way back from each new one takes the focus. */
  readonly attempt: number | undefined
  readonly columns: readonly Column[]
  readonly onUndo: (before: readonly Row[]) => void
}

/** What became of the last change to many rows, and the way back. */
export const OutcomeNotice = ({ outcome, attempt, columns, onUndo }: Props) => {
  const { t } = useWords()
  const before = outcome?.kind === 'done' ? outcome.before : undefined
  switch (outcome?.kind) {
    case undefined:
      return null
    case 'code':
      return <NotTakenIn code={outcome.code} columns={columns} />
    case 'said':
      return (
        <Notice tone="info" role="status">
          <p>{outcome.says(t)}</p>
        </Notice>
      )
    case 'done':
      return (
        <Notice tone="info" role="status">
          <p>{outcome.says(t)}</p>
          {outcome.taken && <Remarks taken={outcome.taken} columns={columns} />}
          {before && (
            <Button key={attempt} kind="quiet" takesFocus onClick={() => onUndo(before)}>
              {t('roster.imported.undo')}
            </Button>
          )}
        </Notice>
      )
  }
}
