import { useWords } from '../i18n'
import { Button, Notice, Telling } from '../ui'
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
  const isRefused = outcome?.kind === 'code'
  const done = outcome?.kind === 'done' ? outcome : undefined
  const before = done?.before
  return (
    <>
      {isRefused && <NotTakenIn code={outcome.code} columns={columns} />}
      <Telling>
        {outcome && !isRefused && (
          <Notice tone="info">
            <p>{outcome.says(t)}</p>
            {done?.taken && <Remarks taken={done.taken} columns={columns} />}
            {before && (
              <Button key={attempt} kind="quiet" takesFocus onClick={() => onUndo(before)}>
                {t('roster.imported.undo')}
              </Button>
            )}
          </Notice>
        )}
      </Telling>
    </>
  )
}
