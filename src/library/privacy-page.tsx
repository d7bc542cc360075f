import { useWords } from '../i18n'
import { Statement } from './statement'

const PARTS = ['where', 'sent', 'check', 'shared'] as const

/** Where answers are, what is sent and what is not, and how a reader can see that for themselves. */
export const PrivacyPage = () => {
  const { t } = useWords()
  return (
    <Statement
      title={t('privacy.title')}
      lead={t('privacy.lead')}
      parts={PARTS.map((part) => ({
        title: t(`privacy.${part}.title`),
        lines: t(`privacy.${part}.lines`, { returnObjects: true }),
      }))}
    />
  )
}
