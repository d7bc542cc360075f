import { useEffect } from 'react'
import { useWords } from '../i18n'
import { ButtonLink, focusOnTitle, Lead, PageTitle } from '../ui'

/** What the reader sees when we are wrong. A full page load, so that nothing broken is kept. */
export const ProblemPage = () => {
  const { t } = useWords()
  // It comes in place of a page that was just begun, with the focus on it or not.
  useEffect(() => void focusOnTitle(), [])
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
