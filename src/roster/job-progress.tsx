import { useWords } from '../i18n'
import { Button, Progress } from '../ui'
import type { Progress as Done } from './use-work'

type Props = {
  readonly progress: Done
  /** Whether it comes in place of what had the focus. */
  readonly takesFocus?: boolean
  readonly onCancel: () => void
}

/** How far a job has come, and the way to end it. */
export const JobProgress = ({ progress, takesFocus = false, onCancel }: Props) => {
  const { t } = useWords()
  const { kind, done, all } = progress
  const label = t(`roster.work.${kind}`)
  return (
    <Progress
      label={all === 0 ? label : t('roster.work.count', { label, done, all })}
      done={done}
      all={all}
      spoken={(percent) => t('roster.work.spoken', { label, percent })}
    >
      <Button takesFocus={takesFocus} onClick={onCancel}>
        {t('roster.work.cancel')}
      </Button>
    </Progress>
  )
}
