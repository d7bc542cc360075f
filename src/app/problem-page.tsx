import { useWords } from '../i18n'
import { ButtonLink, Lead, PageTitle } from '../ui'

/** What the reader sees when we are wrong. A full page load, so that nothing broken is kept. */
export const ProblemPage = () => {
  const { t } = useWords()
  return (
    <>
      <PageTitle>{t('problem.title')}</PageTitle>
      <Lead>{t('problem.lead')}</Lead>
      <ButtonLink kind="primary" href="/" target="_self">
        {t('problem.home')}
      </ButtonLink>
    </>
  )
}
