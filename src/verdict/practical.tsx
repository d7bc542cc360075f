import type { PolicyFile } from '../catalogue'
import { Told, useWords } from '../i18n'
import { ExclusionList } from '../law'
import { LoneLink, PlainList } from '../ui'
import { fitting, paperId } from './papers'
import type { Report } from './report'

type Props = { readonly policy: PolicyFile; readonly report: Report }

/** What to do next: papers, offices, dates, and what it cannot be had together with. */
export const Practical = ({ policy, report }: Props) => {
  const { t, language } = useWords()
  const { answers, ticked } = report
  const notSure = (certainty: string | undefined) =>
    certainty === 'unconfirmed' ? t('result.unconfirmed') : ''
  const boxOf = ({ id, nothingToBring }: PolicyFile['documents'][number]) => {
    if (nothingToBring) return undefined
    return ticked.includes(paperId(policy.id, id)) ? 'paper-box paper-box-ready' : 'paper-box'
  }
  return (
    <>
      <h4>{t('result.documents')}</h4>
      <PlainList>
        {fitting(policy.documents, answers).map((document) => (
          <li key={document.id} className={boxOf(document)}>
            <Told text={`${document.says[language]}${notSure(document.certainty)}`} />
          </li>
        ))}
      </PlainList>
      <h4>{t('result.channels')}</h4>
      <PlainList>
        {fitting(policy.channels, answers).map(({ id, says, phone, url }) => (
          <li key={id}>
            {url && !phone && !says[language].detail ? (
              <LoneLink href={url}>
                <Told text={says[language].name} />
              </LoneLink>
            ) : url ? (
              <a href={url}>
                <Told text={says[language].name} />
              </a>
            ) : (
              <Told text={says[language].name} />
            )}
            {says[language].detail && <Told text={t('result.office', { detail: says[language].detail })} />}{' '}
            {phone && <a href={`tel:${phone}`}>{t('result.phone', { phone })}</a>}
          </li>
        ))}
      </PlainList>
      <h4>{t('result.deadlines')}</h4>
      <PlainList>
        {fitting(policy.deadlines, answers).map(({ id, says, certainty }) => (
          <li key={id}>
            <Told text={`${says[language]}${notSure(certainty)}`} />
          </li>
        ))}
      </PlainList>
      {policy.excludes.length > 0 && (
        <>
          <h4>{t('result.excludes')}</h4>
          <ExclusionList policy={policy} />
        </>
      )}
    </>
  )
}
