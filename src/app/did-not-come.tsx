import { type ReactNode, useEffect } from 'react'
import { useWords } from '../i18n'
import { ActionRow, Button, focusOnTitle, Lead, PageTitle } from '../ui'

type Props = {
  readonly title: string
  readonly lead: string
  readonly onRetry: () => void
  /** What more there is to know of it. */
  readonly children?: ReactNode
}

/** In place of what did not come. Its heading takes the focus, and so is heard once: as an alert it would be heard twice. */
export const DidNotCome = ({ title, lead, onRetry, children }: Props) => {
  const { t } = useWords()
  useEffect(() => void focusOnTitle(), [])
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <Lead>{lead}</Lead>
      {children}
      <ActionRow>
        <Button kind="primary" onClick={onRetry}>
          {t('catalogue.retry')}
        </Button>
      </ActionRow>
    </>
  )
}
