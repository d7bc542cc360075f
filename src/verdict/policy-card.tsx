import type { PolicyFile } from '../catalogue'
import type { Explanation } from '../engine'
import { formatDay, formatList, useWords } from '../i18n'
import { confirmers } from '../law'
import { Card, Details, Essential, Essentials, FoldedCard, Tag, TagLine } from '../ui'
import { AmountHeld } from './amount'
import { Grounds } from './grounds'
import { Missing } from './missing'
import { NextStep } from './next-step'
import { RefusalNote } from './refusal-note'
import type { Report } from './report'
import { isMain, lastDayOf } from './what-first'

const TONES = { eligible: 'met', ineligible: 'unmet', undetermined: 'open', 'not-in-force': 'plain' } as const

type Props = {
  readonly report: Report
  readonly policy: PolicyFile
  readonly explanation: Explanation
}

const toneOf = ({ verdict, certainty }: Explanation) =>
  verdict === 'eligible' && certainty === 'unconfirmed' ? 'open' : TONES[verdict]

const VerdictTags = ({ policy: file, explanation }: Omit<Props, 'report'>) => {
  const { t, locale } = useWords()
  const { verdict, certainty, policy } = explanation
  const isOpen = verdict === 'eligible' || verdict === 'undetermined'
  const words =
    verdict === 'not-in-force'
      ? t('result.verdict.not-in-force')
      : t(`result.verdict.${verdict}.${certainty ?? 'confirmed'}`, {
          phones: formatList(confirmers(file), locale, 'disjunction'),
        })
  return (
    <TagLine>
      <Tag tone={toneOf(explanation)}>{words}</Tag>{' '}
      {isOpen && <Tag tone="plain">{t(`result.nature.${policy.nature}`)}</Tag>}
    </TagLine>
  )
}

/** What one must know to act: how much, until when, and whom to turn to. */
const Held = ({ report, policy, explanation }: Props) => {
  const { t, locale } = useWords()
  const last = lastDayOf({ explanation }, report.asOf)
  return (
    <>
      <AmountHeld explanation={explanation} />
      <Essentials>
        {last && <Essential label={t('result.essential.until')}>{formatDay(last, locale)}</Essential>}
        <Essential label={t('result.essential.next')}>
          <NextStep report={report} policy={policy} />
        </Essential>
      </Essentials>
    </>
  )
}

const hooksOf = ({ policy, explanation: { verdict, certainty, edition } }: Props) => ({
  id: policy.id,
  labelledBy: `${policy.id}-title`,
  'data-policy': policy.id,
  'data-verdict': verdict,
  'data-certainty': certainty ?? '',
  'data-edition': edition?.id ?? '',
})

const OpenCard = (props: Props) => {
  const { t, language } = useWords()
  const { report, policy, explanation } = props
  const { verdict, missing } = explanation
  return (
    <Card tone={toneOf(explanation)} {...hooksOf(props)}>
      <h3 id={`${policy.id}-title`}>{policy.says[language].title}</h3>
      <VerdictTags policy={policy} explanation={explanation} />
      {verdict === 'eligible' ? <Held {...props} /> : <Missing report={report} paths={missing} />}
      <Details summary={t(verdict === 'eligible' ? 'result.whyAndHow' : 'result.givesAndHow')}>
        <Grounds {...props} />
      </Details>
    </Card>
  )
}

const Folded = (props: Props) => {
  const { language } = useWords()
  const { report, policy, explanation } = props
  const isYours = explanation.verdict === 'eligible'
  return (
    <FoldedCard
      {...hooksOf(props)}
      title={policy.says[language].title}
      note={
        isYours ? (
          <VerdictTags policy={policy} explanation={explanation} />
        ) : (
          <RefusalNote report={report} policy={policy} explanation={explanation} />
        )
      }
    >
      {isYours ? <Held {...props} /> : <VerdictTags policy={policy} explanation={explanation} />}
      <Grounds {...props} />
    </FoldedCard>
  )
}

/** One policy: the essentials at once, all else one tap away. What is not the reader's now shows its reason alone. */
export const PolicyCard = (props: Props) => {
  const { verdict } = props.explanation
  const isFolded = verdict === 'eligible' ? !isMain(props) : verdict !== 'undetermined'
  return isFolded ? <Folded {...props} /> : <OpenCard {...props} />
}
