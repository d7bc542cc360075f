import type { PolicyFile } from '../catalogue'
import type { Explanation } from '../engine'
import { formatList, Told, useWords } from '../i18n'
import { absenceText, doubtText, PolicyNames, spanText } from '../law'
import { Card, Details, Glossed, Muted, Notice, Tag } from '../ui'
import { WhatWouldHelp } from './advice'
import { AmountUpTo, Formula } from './amount'
import { CardTerms } from './card-terms'
import { HireResults } from './hire-results'
import { History, Original, Sources } from './history'
import { Missing } from './missing'
import { Practical } from './practical'
import { DecisiveReasons } from './reasons'
import type { Report } from './report'
import { windowSaid } from './window-words'

const TONES = { eligible: 'met', ineligible: 'unmet', undetermined: 'open', 'not-in-force': 'plain' } as const

type Props = {
  readonly report: Report
  readonly policy: PolicyFile
  readonly explanation: Explanation
}

/** Who confirms: the lines this policy names, else both of the country's. */
const confirmers = ({ channels }: PolicyFile): readonly string[] => {
  const named = [...new Set(channels.flatMap(({ phone }) => phone ?? []))]
  return named.length > 0 ? named : ['12333', '12366']
}

const VerdictLine = ({ policy: file, explanation }: Pick<Props, 'policy' | 'explanation'>) => {
  const { t, locale } = useWords()
  const { verdict, certainty, policy } = explanation
  const isOpen = verdict === 'eligible' || verdict === 'undetermined'
  const words =
    verdict === 'not-in-force'
      ? t('result.verdict.not-in-force')
      : t(`result.verdict.${verdict}.${certainty ?? 'confirmed'}`, {
          phones: formatList(confirmers(file), locale, 'disjunction'),
        })
  const tone = verdict === 'eligible' && certainty === 'unconfirmed' ? 'open' : TONES[verdict]
  return (
    <p className="verdict-line">
      <Tag tone={tone}>{words}</Tag> {isOpen && <Tag tone="plain">{t(`result.nature.${policy.nature}`)}</Tag>}
    </p>
  )
}

const Amount = ({ explanation }: Pick<Props, 'explanation'>) => {
  const { t } = useWords()
  const { amountUpTo, amount, isAmountUnset, verdict, edition } = explanation
  if (verdict !== 'eligible' || edition?.amount === undefined) return null
  if (amountUpTo === null)
    return (
      <p>
        <Muted>{t(isAmountUnset ? 'result.amountUnset' : 'result.amountOpen')}</Muted>
      </p>
    )
  const isWhole = amount !== undefined && Object.values(amount.parts).every((part) => part !== undefined)
  return (
    <>
      {amountUpTo === 0 ? (
        <p>{t('result.amountNone')}</p>
      ) : (
        <AmountUpTo rule={edition.amount} yuan={amountUpTo} />
      )}
      {amount?.yuan !== undefined && isWhole && <Formula amount={amount} />}
    </>
  )
}

const When = ({ report, explanation }: Omit<Props, 'policy'>) => {
  const said = windowSaid(useWords(), explanation, report.asOf)
  return said ? (
    <p data-window-from={said.window.from ?? ''} data-window-to={said.window.to ?? ''}>
      {said.sentence}
    </p>
  ) : null
}

const Why = ({ report, policy, explanation }: Props) => {
  const words = useWords()
  const { t } = words
  const { finding, hireFindings, edition, verdict } = explanation
  if (finding === undefined) return <p>{absenceText(words, explanation, report.asOf)}</p>
  const fallback = edition?.sources[0]
  return (
    <>
      <h4>{hireFindings ? t('result.employer') : t('result.reasons')}</h4>
      <DecisiveReasons
        loaded={report.loaded}
        findings={[finding]}
        fallback={fallback}
        isRefused={verdict === 'ineligible'}
      />
      {hireFindings && hireFindings.length > 0 && (
        <HireResults report={report} policy={policy} hires={hireFindings} fallback={fallback} />
      )}
      {hireFindings?.length === 0 && <p>{t('result.noHires')}</p>}
    </>
  )
}

/** Why, what would change it, and what to do next. */
const Grounds = ({ report, policy, explanation }: Props) => {
  const { t } = useWords()
  const { verdict } = explanation
  return (
    <>
      <Why report={report} policy={policy} explanation={explanation} />
      <WhatWouldHelp report={report} policy={policy} ways={report.advice.get(policy.id)} />
      <Original loaded={report.loaded} policy={policy} explanation={explanation} />
      {verdict === 'eligible' && <Practical policy={policy} report={report} />}
      {verdict === 'undetermined' && (
        <Details summary={t('result.practical')}>
          <Practical policy={policy} report={report} />
        </Details>
      )}
    </>
  )
}

/** One policy: what it gives, how sure that is, why, and what to do next. */
export const PolicyCard = ({ report, policy, explanation }: Props) => {
  const words = useWords()
  const { t, language } = words
  const { verdict, certainty, edition, missing } = explanation
  const { title, summary, benefit } = policy.says[language]
  const doubt = doubtText(words, explanation)
  const isOpen = verdict === 'eligible' || verdict === 'undetermined'
  const isForInformation = verdict === 'eligible' && policy.nature === 'information'
  const tone = verdict === 'eligible' && certainty === 'unconfirmed' ? 'open' : TONES[verdict]
  return (
    <Card
      tone={tone}
      id={policy.id}
      labelledBy={`${policy.id}-title`}
      data-policy={policy.id}
      data-verdict={verdict}
      data-certainty={certainty ?? ''}
      data-edition={edition?.id ?? ''}
    >
      <h3 id={`${policy.id}-title`}>{title}</h3>
      <PolicyNames policy={policy} />
      <VerdictLine policy={policy} explanation={explanation} />
      <Glossed text={isOpen ? benefit : summary} />
      <Amount explanation={explanation} />
      {doubt && (
        <Notice tone="warning">
          <Told text={doubt} />
        </Notice>
      )}
      {verdict === 'undetermined' && <Missing report={report} paths={missing} />}
      <When report={report} explanation={explanation} />
      {isForInformation ? (
        <Details summary={t('result.whyAndHow')}>
          <Why report={report} policy={policy} explanation={explanation} />
          <Practical policy={policy} report={report} />
        </Details>
      ) : (
        <Grounds report={report} policy={policy} explanation={explanation} />
      )}
      <CardTerms report={report} policy={policy} explanation={explanation} />
      <Details summary={t('result.background')}>
        {edition && (
          <p>{t('keep.receipt.pair', { label: t('result.validity'), value: spanText(words, edition) })}</p>
        )}
        <History policy={policy} explanation={explanation} />
        <Sources loaded={report.loaded} explanation={explanation} />
      </Details>
      <p className="screen-only">
        <a href={report.hrefOfPolicy(policy.id)} aria-describedby={`${policy.id}-title`}>
          {t('library.link')}
        </a>
      </p>
    </Card>
  )
}
