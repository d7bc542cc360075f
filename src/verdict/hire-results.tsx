import type { PolicyFile } from '../catalogue'
import type { HireExplanation, Source } from '../engine'
import { hireName, Told, useWords, Whole } from '../i18n'
import { Tag } from '../ui'
import { WhatWouldHelp } from './advice'
import { Formula, HireSum } from './amount'
import { Reasons } from './reasons'
import type { Report } from './report'
import { contains, spanFrom } from './window-words'

const TONES = { eligible: 'met', ineligible: 'unmet', undetermined: 'open' } as const

type Props = {
  readonly report: Report
  readonly policy: PolicyFile
  readonly hires: readonly HireExplanation[]
  readonly fallback: Source | undefined
}

/** Of a longer list nobody reads the reasons one by one. */
const MOST_LISTED = 20

/** How many hires count, with the way to the table where each stands. */
const HireSummary = ({ report, hires }: Pick<Props, 'report' | 'hires'>) => {
  const { t } = useWords()
  const count = (sought: HireExplanation['verdict']) =>
    hires.filter(({ verdict }) => verdict === sought).length
  return (
    <div className="hire" data-hires={hires.length}>
      <p>
        {t('roster.result.summary', {
          eligible: count('eligible'),
          open: count('undetermined'),
          no: count('ineligible'),
        })}
      </p>
      {report.eachHref && (
        <p>
          <a href={report.eachHref}>{t('roster.result.all')}</a>
        </p>
      )}
    </div>
  )
}

/** Each hire's own verdict, with its reasons and its amount; of a long list how many count. */
export const HireResults = ({ report, policy, hires, fallback }: Props) => {
  const words = useWords()
  const { t } = words
  if (hires.length > MOST_LISTED) return <HireSummary report={report} hires={hires} />
  return hires.map(({ verdict, finding, amount, windows }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a hire has no other name than its place
    <section key={at} className="hire" data-hire={at} data-hire-verdict={verdict}>
      <h4>
        <Told text={hireName({ t }, at, report.names)} />{' '}
        <Tag tone={TONES[verdict]}>{t(`result.hireVerdict.${verdict}`)}</Tag>
      </h4>
      {windows
        .filter((window) => contains(window, report.asOf))
        .map((window) => (
          <p key={window.to}>
            <Whole text={t('result.hireUntil', { span: spanFrom(words, window, report.asOf) })} />
          </p>
        ))}
      {amount?.yuan !== undefined && <HireSum yuan={amount.yuan} kind={amount.rule.kind} />}
      {amount?.yuan !== undefined && <Formula amount={amount} />}
      <Reasons loaded={report.loaded} findings={[finding]} fallback={fallback} verdict={verdict} />
      <WhatWouldHelp
        report={report}
        policy={policy}
        ways={report.hireAdvice.get(policy.id)?.[at]}
        level="h5"
      />
    </section>
  ))
}
