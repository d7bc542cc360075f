import { formatDay, useWords } from '../i18n'
import { Statement } from './statement'
import { TESTED } from './tested'

const PARTS = ['standard', 'tested', 'untested', 'limits', 'report'] as const

/** What was tested for readers with a disability and how, what was not, and how to tell of a barrier. */
export const AccessibilityPage = () => {
  const { t, locale } = useWords()
  const figures = { axe: TESTED.axe, states: TESTED.states }
  return (
    <Statement
      title={t('accessibility.title')}
      lead={t('accessibility.lead')}
      parts={PARTS.map((part) => ({
        title: t(`accessibility.${part}.title`),
        lines: t(`accessibility.${part}.lines`, { returnObjects: true, ...figures }),
      }))}
    >
      <p>{t('accessibility.written', { day: formatDay(TESTED.writtenOn, locale) })}</p>
    </Statement>
  )
}
