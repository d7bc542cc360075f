import type { LoadedCatalogue } from '../catalogue'
import type { Explanation, Finding, Source } from '../engine'
import { Told, useWords } from '../i18n'
import { SourceLine } from '../law'
import { Details, Reason, ReasonList } from '../ui'
import { spread } from './nearest-miss'
import { isMoot, reasonText } from './say'

/** Of alternatives that are settled by one, the others would only distract. */
export const worthShowing = ({ kind, truth, children }: Finding): readonly Finding[] =>
  kind === 'any' && truth === 'yes' ? children.filter((child) => child.truth === 'yes') : children

type Props = {
  readonly loaded: LoadedCatalogue
  readonly findings: readonly Finding[]
  /** Cited where a condition names no clause of its own. */
  readonly fallback: Source | undefined
  readonly verdict: Explanation['verdict']
}

/** Each condition as met, not met or open, with what was compared and the clause it stands in. */
export const Reasons = ({ loaded, findings, fallback, verdict }: Props) => {
  const words = useWords()
  return (
    <ReasonList>
      {findings.flatMap(spread).map((finding) => {
        const source = finding.source ?? fallback
        const inner = worthShowing(finding)
        const isGroup = inner.length > 0
        return (
          <Reason
            key={finding.id}
            truth={finding.truth}
            truthLabel={words.t(`result.truth.${isMoot({ finding, verdict }) ? 'moot' : finding.truth}`)}
            text={<Told text={reasonText(words, loaded, { finding, verdict })} />}
            source={!isGroup && source && <SourceLine loaded={loaded} source={source} isShort />}
            data-condition={finding.id}
            data-truth={finding.truth}
          >
            {isGroup && <Reasons {...{ loaded, fallback, verdict }} findings={inner} />}
          </Reason>
        )
      })}
    </ReasonList>
  )
}

/** For a refusal, what stands in the way first, and the other conditions folded away: none of them could change it. */
export const DecisiveReasons = ({ findings, ...props }: Props) => {
  const { t } = useWords()
  const all = findings.flatMap(spread)
  const against = all.filter(({ truth }) => truth === 'no')
  const others = all.filter(({ truth }) => truth !== 'no')
  const isRefused = props.verdict === 'ineligible'
  if (!isRefused || against.length === 0 || others.length === 0) return <Reasons findings={all} {...props} />
  return (
    <>
      <Reasons findings={against} {...props} />
      <Details summary={t('result.otherConditions', { count: others.length })}>
        <Reasons findings={others} {...props} />
      </Details>
    </>
  )
}
