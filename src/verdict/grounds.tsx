import type { PolicyFile } from '../catalogue'
import type { Explanation } from '../engine'
import { Told, useWords } from '../i18n'
import { absenceText, doubtText, PolicyNames, spanText } from '../law'
import { Details, Glossed, LoneLink, Notice } from '../ui'
import { WhatWouldHelp } from './advice'
import { WorkedOut } from './amount'
import { CardTerms } from './card-terms'
import { earliestOf } from './earliest'
import { HireResults } from './hire-results'
import { History, Original, Sources } from './history'
import { spread } from './nearest-miss'
import { Deadlines, Practical } from './practical'
import { DecisiveReasons } from './reasons'
import type { Report } from './report'
import { WhenOpened } from './when-opened'
import { windowSaid } from './window-words'

type Props = {
  readonly report: Report
  readonly policy: PolicyFile
  readonly explanation: Explanation
}

const When = ({ report, explanation }: Props) => {
  const said = windowSaid(useWords(), explanation, report.asOf)
  if (said === undefined) return null
  // Where something can be done earlier, that is told with the advice.
  const isLater =
    explanation.possibleWindows.includes(said.window) && earliestOf(report, explanation)?.takesDoing === true
  return isLater ? null : (
    <p data-window-from={said.window.from ?? ''} data-window-to={said.window.to ?? ''}>
      {said.sentence}
    </p>
  )
}

const Why = ({ report, policy, explanation }: Props) => {
  const words = useWords()
  const { t } = words
  const { finding, hireFindings, edition, verdict } = explanation
  if (finding === undefined) return <p>{absenceText(words, explanation, report.asOf)}</p>
  const fallback = edition?.sources[0]
  const asksNothing = spread(finding).length === 0
  return (
    <>
      {asksNothing || (
        <>
          <h4>{hireFindings ? t('result.employer') : t('result.reasons')}</h4>
          <DecisiveReasons
            loaded={report.loaded}
            findings={[finding]}
            fallback={fallback}
            verdict={verdict}
          />
        </>
      )}
      {hireFindings && hireFindings.length > 0 && (
        <HireResults report={report} policy={policy} hires={hireFindings} fallback={fallback} />
      )}
      {hireFindings?.length === 0 && <p>{t('result.noHires')}</p>}
    </>
  )
}

const Background = ({ report, policy, explanation }: Props) => {
  const words = useWords()
  const { t } = words
  const { edition } = explanation
  return (
    <Details summary={t('result.background')} told="print-all">
      {edition && (
        <p>{t('keep.receipt.pair', { label: t('result.validity'), value: spanText(words, edition) })}</p>
      )}
      <History policy={policy} explanation={explanation} />
      <Sources loaded={report.loaded} explanation={explanation} />
    </Details>
  )
}

/** All that stands behind a verdict: what it gives, how sure that is, why, what would change it, and what to do next. */
export const Grounds = (props: Props) => {
  const words = useWords()
  const { t, language } = words
  const { report, policy, explanation } = props
  const { verdict, finding } = explanation
  const { summary, benefit } = policy.says[language]
  const doubt = doubtText(words, explanation)
  const isOpen = verdict === 'eligible' || verdict === 'undetermined'
  const ways = report.advice.get(policy.id) ?? []
  return (
    <>
      <PolicyNames policy={policy} />
      <Glossed text={isOpen ? benefit : summary} />
      <WorkedOut explanation={explanation} />
      {doubt && (
        <Notice tone="warning">
          <Told text={doubt} />
        </Notice>
      )}
      {finding && <When {...props} />}
      <WhatWouldHelp report={report} policy={policy} ways={ways} />
      {!isOpen && ways.length > 0 && <Deadlines policy={policy} report={report} />}
      <Why {...props} />
      <Original loaded={report.loaded} policy={policy} explanation={explanation} />
      {isOpen && <Practical policy={policy} report={report} />}
      <WhenOpened>
        <CardTerms {...props} />
        <Background {...props} />
      </WhenOpened>
      <p className="screen-only">
        <LoneLink href={report.hrefOfPolicy(policy.id)} aria-describedby={`${policy.id}-title`}>
          {t('library.link')}
        </LoneLink>
      </p>
    </>
  )
}
