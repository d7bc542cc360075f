import type { PolicyFile } from '../catalogue'
import type { IsoDate } from '../engine'
import { Told, useWords } from '../i18n'
import { SummaryList, SummaryRow, Tag } from '../ui'
import { editionShownOn, type Standing, standingOn } from './standing'
import { audienceText, checkedText, standingText, sureText, untilText } from './standing-words'

type Props = { readonly policy: PolicyFile; readonly asOf: IsoDate }

const toneOf = (standing: Standing) => {
  if (standing.kind !== 'in-force') return 'plain'
  return standing.certainty === 'confirmed' ? 'met' : 'open'
}

/** How a policy stands, as a tag. */
export const StandingTag = ({ policy, asOf }: Props) => {
  const standing = standingOn(policy, asOf)
  return <Tag tone={toneOf(standing)}>{standingText(useWords(), standing)}</Tag>
}

/** For whom, how much, until when, how sure. */
export const Glance = ({ policy, asOf }: Props) => {
  const words = useWords()
  const { t, language } = words
  const standing = standingOn(policy, asOf)
  return (
    <SummaryList>
      <SummaryRow name={t('library.glance.who')} value={audienceText(words, policy)} />
      <SummaryRow name={t('library.glance.much')} value={policy.says[language].benefit} />
      <SummaryRow name={t('library.glance.nature')} value={t(`result.nature.${policy.nature}`)} />
      <SummaryRow name={t('library.glance.until')} value={untilText(words, standing)} />
      <SummaryRow name={t('library.glance.sure')} value={<Told text={sureText(words, standing)} />} />
      <SummaryRow
        name={t('library.glance.verified')}
        value={checkedText(words, editionShownOn(policy, asOf), asOf)}
      />
    </SummaryList>
  )
}
