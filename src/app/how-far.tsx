import type { ReactNode } from 'react'
import { useWords } from '../i18n'
import { Notice, Progress } from '../ui'

type Props = {
  /** Policies that are judged, of all. */
  readonly done: number
  readonly all: number
  /** It could not be judged. */
  readonly failed?: true | undefined
  /** The way to end it. */
  readonly children?: ReactNode
}

/** How far the judging beside the page has come, or that it failed. */
export const HowFar = ({ done, all, failed, children }: Props) => {
  const { t } = useWords()
  const label = t('roster.whole.title')
  return failed ? (
    <Notice tone="problem" role="alert">
      <p>{t('roster.work.failed')}</p>
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
