import type { PolicyFile } from '../catalogue'
import { Told, useWords } from '../i18n'
import { fitting } from './papers'
import type { Report } from './report'

/** The first office to turn to, and its telephone. */
export const NextStep = ({ report, policy }: { readonly report: Report; readonly policy: PolicyFile }) => {
  const { t, language } = useWords()
  const [office] = fitting(policy.channels, report.answers)
  if (office === undefined) return null
  const { phone } = office
  return (
    <>
      <Told text={t('result.turnTo', { name: office.says[language].name })} />
      {phone && (
        <>
          {t('result.comma')}
          <a href={`tel:${phone}`}>{t('result.phone', { phone })}</a>
        </>
      )}
    </>
  )
}
