import { useWords } from '../i18n'
import type { Session } from '../interview'
import { ActionRow, ButtonLink, Lead, PageTitle } from '../ui'
import { useAddress } from './address'

/** Where a result or a check is opened with no answer at all, as after a reload: says so, and how to go on. */
export const UnansweredPage = ({ session }: { readonly session: Session }) => {
  const { t } = useWords()
  const { keep } = useAddress()
  const caption = t(`interview.caption.${session.audience}`)
  return (
    <>
      <PageTitle caption={caption} within={caption}>
        {t('unanswered.title')}
      </PageTitle>
      <Lead>{t('unanswered.lead')}</Lead>
      <p>{t('unanswered.kept')}</p>
      <ActionRow>
        <ButtonLink kind="primary" href={session.hrefOf({ at: 'start' })} data-action="begin">
          {t('unanswered.begin')}
        </ButtonLink>
        <ButtonLink href={keep('/open')}>{t('keep.file.open')}</ButtonLink>
      </ActionRow>
    </>
  )
}
