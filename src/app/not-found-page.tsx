import { useWords } from '../i18n'
import { ButtonLink, Lead, PageTitle } from '../ui'
import { useAddress } from './address'

/** For an address that leads nowhere. */
export const NotFoundPage = () => {
  const { t } = useWords()
  const { keep } = useAddress()
  return (
    <>
      <PageTitle>{t('notFound.title')}</PageTitle>
      <Lead>{t('notFound.lead')}</Lead>
      <ButtonLink kind="primary" href={keep('/')}>
        {t('notFound.home')}
      </ButtonLink>
    </>
  )
}
