import { useDraft } from '../draft'
import { useWords } from '../i18n'
import { ActionRow, Button, ButtonLink, Lead, PageTitle } from '../ui'
import { turnTo, useAddress } from './address'

const goBack = () => window.history.back()

/** Asks once before all answers are cleared. */
export const ForgetPage = () => {
  const { t } = useWords()
  const { forget } = useDraft()
  const { keep } = useAddress()
  return (
    <>
      <PageTitle>{t('forget.title')}</PageTitle>
      <Lead>{t('forget.ask')}</Lead>
      <ActionRow>
        <Button
          kind="primary"
          data-action="forget"
          onClick={() => {
            forget()
            turnTo(keep('/forgotten'))
          }}
        >
          {t('forget.yes')}
        </Button>
        <Button kind="secondary" onClick={goBack}>
          {t('forget.no')}
        </Button>
      </ActionRow>
    </>
  )
}

/** Says that the answers are gone; where the device may still hold them, that stands above. */
export const ForgottenPage = () => {
  const { t } = useWords()
  const { keep } = useAddress()
  const { keeping } = useDraft()
  return (
    <>
      <PageTitle>{t(keeping.at === 'undeleted' ? 'forget.doneHere' : 'forget.done')}</PageTitle>
      <ButtonLink kind="primary" href={keep('/')}>
        {t('forget.home')}
      </ButtonLink>
    </>
  )
}
