import type { PolicyFile } from '../catalogue'
import type { Facts } from '../engine'
import { useWords } from '../i18n'
import { PlainList } from '../ui'

type Props = { readonly policy: PolicyFile; readonly answers: Facts }
type Conditional = { readonly when?: PolicyFile['documents'][number]['when'] }

/** Only what fits this reader: without a condition, or with one that an answer meets. */
const fitting = <Item extends Conditional>(items: readonly Item[], answers: Facts): readonly Item[] =>
  items.filter(({ when }) => when === undefined || when.in.some((value) => value === answers[when.fact]))

/** What to do next: papers, offices, dates, and what it cannot be had together with. */
export const Practical = ({ policy, answers }: Props) => {
  const { t, language } = useWords()
  const notSure = (certainty: string | undefined) =>
    certainty === 'unconfirmed' ? ` (${t('result.unconfirmed')})` : ''
  const text = (items: PolicyFile['documents']) =>
    fitting(items, answers).map(({ id, says, certainty }) => (
      <li key={id}>{`${says[language]}${notSure(certainty)}`}</li>
    ))
  return (
    <>
      <h4>{t('result.documents')}</h4>
      <PlainList>{text(policy.documents)}</PlainList>
      <h4>{t('result.channels')}</h4>
      <PlainList>
        {fitting(policy.channels, answers).map(({ id, says, phone, url }) => (
          <li key={id}>
            {url ? <a href={url}>{says[language].name}</a> : says[language].name}
            {says[language].detail && <> — {says[language].detail}</>}{' '}
            {phone && <a href={`tel:${phone}`}>{t('result.phone', { phone })}</a>}
          </li>
        ))}
      </PlainList>
      <h4>{t('result.deadlines')}</h4>
      <PlainList>{text(policy.deadlines)}</PlainList>
      {policy.excludes.length > 0 && (
        <>
          <h4>{t('result.excludes')}</h4>
          <PlainList>
            {policy.excludes.map(({ policies, says, level }) => (
              <li key={policies.join(' ')}>
                {says[language]} ({t(`result.excludesLevel.${level}`)})
              </li>
            ))}
          </PlainList>
        </>
      )}
    </>
  )
}
