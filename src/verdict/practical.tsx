import type { PolicyFile } from '../catalogue'
import { useWords } from '../i18n'
import { ExclusionList, Office, Stated } from '../law'
import { PlainList } from '../ui'
import { fitting, paperId } from './papers'
import type { Report } from './report'

type Props = { readonly policy: PolicyFile; readonly report: Report }

/** By when to apply, in words. */
export const Deadlines = ({ policy, report }: Props) => {
  const { t } = useWords()
  return (
    <>
      <h4>{t('result.deadlines')}</h4>
      <PlainList>
        {fitting(policy.deadlines, report.answers).map((deadline) => (
          <li key={deadline.id}>
            <Stated of={deadline} />
          </li>
        ))}
      </PlainList>
    </>
  )
}

/** What to do next: papers, offices, dates, and what it cannot be had together with. */
export const Practical = ({ policy, report }: Props) => {
  const { t } = useWords()
  const { answers, ticked } = report
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
            <Stated of={document} />
          </li>
        ))}
      </PlainList>
      <h4>{t('result.channels')}</h4>
      <PlainList>
        {fitting(policy.channels, answers).map((office) => (
          <li key={office.id}>
            <Office office={office} />
          </li>
        ))}
      </PlainList>
      <Deadlines policy={policy} report={report} />
      {policy.excludes.length > 0 && (
        <>
          <h4>{t('result.excludes')}</h4>
          <ExclusionList policy={policy} />
        </>
      )}
    </>
  )
}
