import type { LoadedCatalogue, PolicyFile } from '../catalogue'
import type { Explanation, Finding } from '../engine'
import { useWords, type Words } from '../i18n'
import { Details, TermList, useTermsIn } from '../ui'
import { factName } from './fact-name'
import { fitting } from './papers'
import { worthShowing } from './reasons'
import type { Report } from './report'
import { sentenceOf } from './say'
import { WhenOpened } from './when-opened'

type Props = {
  readonly report: Report
  readonly policy: PolicyFile
  readonly explanation: Explanation
}

const sentencesIn = (words: Words, loaded: LoadedCatalogue, finding: Finding): readonly string[] => [
  sentenceOf(words, loaded, finding),
  ...worthShowing(finding).flatMap((child) => sentencesIn(words, loaded, child)),
]

const practicalTexts = ({ language }: Words, { policy, report }: Props): readonly string[] => {
  const { documents, channels, deadlines, excludes } = policy
  return [
    ...fitting(documents, report.answers).map(({ says }) => says[language]),
    ...fitting(channels, report.answers).flatMap(({ says }) => [
      says[language].name,
      says[language].detail ?? '',
    ]),
    ...fitting(deadlines, report.answers).map(({ says }) => says[language]),
    ...excludes.map(({ says }) => says[language]),
  ]
}

const textsOn = (words: Words, props: Props): readonly string[] => {
  const { policy, report, explanation } = props
  const { title, summary, benefit } = policy.says[words.language]
  const { verdict, finding, hireFindings = [], missing } = explanation
  const isOpen = verdict === 'eligible' || verdict === 'undetermined'
  const findings = [...(finding ? [finding] : []), ...hireFindings.map((hire) => hire.finding)]
  return [
    title,
    isOpen ? benefit : summary,
    ...findings.flatMap((one) => sentencesIn(words, report.loaded, one)),
    ...(verdict === 'undetermined' ? missing.map((path) => factName(words, report.loaded, path)) : []),
    ...(isOpen ? practicalTexts(words, props) : []),
  ]
}

/** The official terms on a card, below its lines: a line of a result holds no control. Paper has no room for them. */
export const CardTerms = (props: Props) => {
  const words = useWords()
  const terms = useTermsIn(textsOn(words, props))
  if (terms.length === 0) return null
  return (
    <Details summary={words.t('glossary.onCard', { count: terms.length })} told="screen-only">
      <WhenOpened>
        <TermList terms={terms} />
      </WhenOpened>
    </Details>
  )
}
