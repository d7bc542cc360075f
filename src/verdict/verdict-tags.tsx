import { type ComponentProps, Fragment } from 'react'
import type { Explanation } from '../engine'
import { formatList, useWords, type Words } from '../i18n'
import { confirmers } from '../law'
import { Muted, Tag, TagLine } from '../ui'
import type { Judged, Report } from './report'
import { isSpared } from './spared'
import { isDone } from './what-first'

const TONES = { eligible: 'met', ineligible: 'unmet', undetermined: 'open', 'not-in-force': 'plain' } as const

/** The tone of a verdict: one by a rule that needs confirming is open. */
export const toneOf = ({ verdict, certainty }: Explanation) =>
  verdict === 'eligible' && certainty === 'unconfirmed' ? 'open' : TONES[verdict]

type Props = Judged & { readonly report: Report }
type Status = { readonly tone: ComponentProps<typeof Tag>['tone']; readonly text: string }

/** A verdict in words: how sure it is, whether it is already done, and who decides. */
const statusOf = ({ t, locale }: Words, { report, ...judged }: Props): readonly Status[] => {
  const { verdict, certainty, policy } = judged.explanation
  const isOpen = verdict === 'eligible' || verdict === 'undetermined'
  const sparedOnly = isSpared(judged)
  // What is only told asks for no conditions that one could meet.
  const isTold = (policy.nature === 'information' && verdict === 'eligible') || sparedOnly
  const words =
    verdict === 'not-in-force'
      ? t('result.verdict.not-in-force')
      : t(`result.verdict.${verdict}.${certainty ?? 'confirmed'}`, {
          phones: formatList(confirmers(judged.policy), locale, 'disjunction'),
        })
  const all: readonly (Status | false)[] = [
    sparedOnly && { tone: 'met', text: t('result.spared') },
    !isTold && { tone: toneOf(judged.explanation), text: words },
    isOpen && isDone(judged, report.answers) && { tone: 'plain', text: t('result.done') },
    isOpen && { tone: 'plain', text: t(`result.nature.${policy.nature}`) },
  ]
  return all.filter((one) => one !== false)
}

/** A verdict in short words, side by side. */
export const VerdictTags = (props: Props) => (
  <TagLine>
    {statusOf(useWords(), props).map(({ tone, text }) => (
      <Fragment key={text}>
        <Tag tone={tone}>{text}</Tag>{' '}
      </Fragment>
    ))}
  </TagLine>
)

/** The same in plain lines, for a cell of a table. */
export const VerdictLines = (props: Props) =>
  statusOf(useWords(), props).map(({ text }) => (
    <div key={text}>
      <Muted>{text}</Muted>
    </div>
  ))
