import { useEffect } from 'react'
import { isEmpty, useDraft } from '../draft'
import { useWords } from '../i18n'
import { ButtonLink, focusOnTitle, Lead, PageTitle } from '../ui'
import { useAddress } from './address'

/** What the reader sees when we are wrong. A full page load, so that nothing broken is kept: the language is, the day is not. */
export const ProblemPage = () => {
  const { t } = useWords()
  const { draft } = useDraft()
  const { keep } = useAddress()
  // It comes in place of a page that was just begun, with the focus on it or not.
  useEffect(() => void focusOnTitle(), [])
  return (
    <>
      <PageTitle>{t('problem.title')}</PageTitle>
      <Lead>{t('problem.lead')}</Lead>
      {!isEmpty(draft) && <p>{t('problem.answers')}</p>}
      <ButtonLink kind="primary" href={keep('/', { on: undefined })} target="_self">
        {t('problem.home')}
      </ButtonLink>
    </>
  )
}
