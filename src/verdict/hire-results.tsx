import type { PolicyFile } from '../catalogue'
import type { HireExplanation, Source } from '../engine'
import { useWords } from '../i18n'
import { Tag } from '../ui'
import { WhatWouldHelp } from './advice'
import { Formula, Money } from './amount'
import { Reasons } from './reasons'
import type { Report } from './report'

const TONES = { eligible: 'met', ineligible: 'unmet', undetermined: 'open' } as const

type Props = {
  readonly report: Report
  readonly policy: PolicyFile
  readonly hires: readonly HireExplanation[]
  readonly fallback: Source | undefined
}

/** Each hire's own verdict, with its reasons and its amount. */
export const HireResults = ({ report, policy, hires, fallback }: Props) => {
  const { t } = useWords()
  return hires.map(({ verdict, finding, amount }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a hire has no other name than its place
    <section key={at} className="hire" data-hire={at} data-hire-verdict={verdict}>
      <h4>
        {t('result.hire', { n: at + 1 })}{' '}
        <Tag tone={TONES[verdict]}>{t(`result.hireVerdict.${verdict}`)}</Tag>
      </h4>
      {amount?.yuan !== undefined && (
        <p>
          {t('result.amountOf.payment')} <Money yuan={amount.yuan} />
        </p>
      )}
      {amount?.yuan !== undefined && <Formula amount={amount} />}
      <Reasons loaded={report.loaded} findings={[finding]} fallback={fallback} />
      <WhatWouldHelp
        report={report}
        policy={policy}
        ways={report.hireAdvice.get(policy.id)?.[at]}
        level="h5"
      />
    </section>
  ))
}
