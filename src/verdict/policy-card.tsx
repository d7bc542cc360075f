import type { PolicyFile } from '../catalogue'
import type { Explanation } from '../engine'
import { useWords } from '../i18n'
import { Card, Details, FoldedCard, HeardOnly } from '../ui'
import { Grounds } from './grounds'
import { Held } from './held'
import { Missing } from './missing'
import { RefusalNote } from './refusal-note'
import type { Report } from './report'
import { isMain } from './tier'
import { toneOf, VerdictTags } from './verdict-tags'

type Props = {
  readonly report: Report
  readonly policy: PolicyFile
  readonly explanation: Explanation
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
  const { title } = policy.says[language]
  return (
    <Card tone={toneOf(explanation)} {...hooksOf(props)}>
      <h3 id={`${policy.id}-title`}>{title}</h3>
      <VerdictTags {...props} />
      {verdict === 'eligible' ? <Held {...props} /> : <Missing report={report} paths={missing} />}
      <Details
        summary={
          <span className="card-summary">
            {t(verdict === 'eligible' ? 'result.whyAndHow' : 'result.givesAndHow')}
            <HeardOnly>
              {t('interview.heardPause')}
              {title}
            </HeardOnly>
          </span>
        }
      >
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
          <VerdictTags {...props} />
        ) : (
          <RefusalNote report={report} policy={policy} explanation={explanation} />
        )
      }
    >
      {isYours ? <Held {...props} /> : <VerdictTags {...props} />}
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
