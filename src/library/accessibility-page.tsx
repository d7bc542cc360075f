import { formatDay, useWords } from '../i18n'
import { Lead, PageTitle, PlainList, Section } from '../ui'
import { TESTED } from './tested'

const PARTS = ['standard', 'tested', 'untested', 'limits', 'report'] as const

/** What was tested for readers with a disability and how, what was not, and how to tell of a barrier. */
export const AccessibilityPage = () => {
  const { t, locale } = useWords()
  const figures = { axe: TESTED.axe, states: TESTED.states }
  return (
    <>
      <PageTitle>{t('accessibility.title')}</PageTitle>
      <Lead>{t('accessibility.lead')}</Lead>
      {PARTS.map((part) => (
        <Section key={part} title={t(`accessibility.${part}.title`)}>
          <PlainList>
            {t(`accessibility.${part}.lines`, { returnObjects: true, ...figures }).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </PlainList>
        </Section>
      ))}
      <p>{t('accessibility.written', { day: formatDay(TESTED.writtenOn, locale) })}</p>
    </>
  )
}
