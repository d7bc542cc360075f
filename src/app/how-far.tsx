import type { ReactNode } from 'react'
import { useWords } from '../i18n'
import { Button, Notice, Progress } from '../ui'

type Props = {
  /** Policies that are judged, of all. */
  readonly done: number
  readonly all: number
  /** It could not be judged. */
  readonly failed?: true | undefined
  /** The way to begin anew what failed. */
  readonly onRetry: () => void
  /** The way to end it. */
  readonly children?: ReactNode
}

/** How far the judging beside the page has come, or that it failed. */
export const HowFar = ({ done, all, failed, onRetry, children }: Props) => {
  const { t } = useWords()
  const label = t('roster.whole.title')
  return failed ? (
    <Notice tone="problem" role="alert">
      <p>{t('roster.whole.failed')}</p>
      <Button data-action="judge-again" onClick={onRetry}>
        {t('catalogue.retry')}
      </Button>
    </Notice>
  ) : (
    <Progress
      label={all === 0 ? label : t('roster.whole.progress', { done, all })}
      done={done}
      all={all}
      spoken={(percent) => t('roster.work.spoken', { label, percent })}
    >
      {children}
    </Progress>
  )
}
