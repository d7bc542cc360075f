import type { PolicyFile } from '../catalogue'
import type { Explanation } from '../engine'
import { formatDay, useWords, type Words } from '../i18n'
import { absenceText } from '../law'
import { Tag } from '../ui'
import { earliestOf } from './earliest'
import { againstText } from './reasons'
import type { Report } from './report'
import { isSpared } from './spared'

type Props = {
  readonly report: Report
  readonly policy: PolicyFile
  readonly explanation: Explanation
}

/** What stands in the way, in one sentence: of the reader, else of the first person hired. */
const whyNot = (words: Words, { report, explanation }: Props): string | undefined => {
  const { t } = words
  const { finding, hireFindings } = explanation
  if (finding === undefined) return absenceText(words, explanation, report.asOf)
  const own = againstText(words, report.loaded, [finding])
  if (own !== undefined || hireFindings === undefined) return own
  const [first] = hireFindings
  if (first === undefined) return t('result.noHires')
  const ofHire = againstText(words, report.loaded, [first.finding])
  return ofHire && t('result.advice.ofHire', { n: 1, sentence: ofHire })
}

/** Why not, and whether that can change: by what the reader does, or with time. */
export const RefusalNote = (props: Props) => {
  const words = useWords()
  const { t, locale } = words
  const { report, policy, explanation } = props
  const ways = report.advice.get(policy.id) ?? []
  const isSure = ways.some(({ open }) => open.length === 0)
  const earliest = earliestOf(report, explanation)
  return (
    <>
      {isSpared({ policy, explanation }) && <Tag tone="met">{t('result.spared')}</Tag>}
      <p>{whyNot(words, props)}</p>
      {ways.length > 0 && <Tag tone="plain">{t(isSure ? 'result.canChange' : 'result.mayChange')}</Tag>}{' '}
      {earliest && earliest.day > report.asOf && (
        <Tag tone="plain">{t('result.canBegin', { day: formatDay(earliest.day, locale) })}</Tag>
      )}
    </>
  )
}
