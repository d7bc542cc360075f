import type { LoadedCatalogue, PolicyFile } from '../catalogue'
import type { Explanation } from '../engine'
import { Told, useWords, Whole } from '../i18n'
import { ClauseList, clauseKey, spanText } from '../law'
import { Details, PlainList } from '../ui'
import { Reasons } from './reasons'

type Props = {
  readonly loaded: LoadedCatalogue
  readonly policy: PolicyFile
  readonly explanation: Explanation
}

/** What became of an old rule that readers still look for, and how it would judge the same answers. */
export const Original = ({ loaded, policy, explanation }: Props) => {
  const { t, language } = useWords()
  const { original } = explanation
  if (original === undefined) return null
  const { edition, verdict, finding } = original
  return (
    <div data-original={edition.id} data-original-verdict={verdict}>
      <Details summary={t('result.original', { name: edition.says[language].name })} told="print-all">
        <p>{t(`result.originalVerdict.${verdict}`)}</p>
        {policy.says[language].history && (
          <p>
            <Told text={policy.says[language].history} />
          </p>
        )}
        <Reasons loaded={loaded} findings={[finding]} fallback={edition.sources[0]} verdict={verdict} />
      </Details>
    </div>
  )
}

/** How the rule has changed: in words, and each version with its days. */
export const History = ({ policy, explanation }: Omit<Props, 'loaded'>) => {
  const words = useWords()
  const { t, language } = words
  const { history } = policy.says[language]
  return (
    <>
      <h4>{t('result.history')}</h4>
      {history && explanation.original === undefined && (
        <p>
          <Told text={history} />
        </p>
      )}
      <PlainList>
        {policy.editions.map((edition) => (
          <li key={edition.id} aria-current={edition.id === explanation.edition?.id ? 'true' : undefined}>
            <Whole
              text={t('result.edition', {
                name: edition.says[language].name,
                span: spanText(words, edition),
              })}
            />
            {edition.id === explanation.edition?.id && t('result.inForce')}
          </li>
        ))}
      </PlainList>
    </>
  )
}

/** The acts a verdict rests on, in full. */
export const Sources = ({ loaded, explanation }: Omit<Props, 'policy'>) => {
  const { t } = useWords()
  const sources = explanation.edition?.sources ?? explanation.policy.editions.flatMap((one) => one.sources)
  const distinct = new Map(sources.map((source) => [clauseKey(source), source]))
  return (
    <>
      <h4>{t('result.sources')}</h4>
      <ClauseList loaded={loaded} clauses={[...distinct.values()]} />
    </>
  )
}
