import type { PolicyFile } from '../catalogue'
import type { Advice, Explanation } from '../engine'
import { formatDay, useWords, type Words } from '../i18n'
import { absenceText } from '../law'
import { Tag } from '../ui'
import { againstText } from './against'
import { earliestOf } from './earliest'
import { nearestPlace } from './nearest-miss'
import type { Report } from './report'
import { isSpared } from './spared'

type Props = {
  readonly report: Report
  readonly policy: PolicyFile
  readonly explanation: Explanation
}

/** The hire whom something can be done about; else the one who comes nearest. */
const nearestHire = (hires: NonNullable<Explanation['hireFindings']>, ways: readonly Advice[]) => {
  const helped = ways.flatMap(({ changes }) => changes.flatMap(({ at }) => at ?? []))
  return helped[0] ?? nearestPlace(hires.map(({ finding }) => finding))
}

/** What stands in the way, in brief: of the reader, else of one person hired. */
const whyNot = (words: Words, { report, policy, explanation }: Props): string | undefined => {
  const { t } = words
  const { finding, hireFindings } = explanation
  if (finding === undefined) return absenceText(words, explanation, report.asOf)
  const { loaded, advice } = report
  const ways = advice.get(policy.id) ?? []
  const changing = ways[0]?.changes.map(({ id }) => id)
  const own = againstText(words, { loaded, findings: [finding], changing })
  if (own !== undefined || hireFindings === undefined) return own
  const at = nearestHire(hireFindings, ways)
  const hire = at === undefined ? undefined : hireFindings[at]
  if (at === undefined || hire === undefined) return t('result.noHires')
  const ofHire = againstText(words, { loaded, findings: [hire.finding], changing })
  return ofHire && t('result.advice.ofHire', { n: at + 1, sentence: ofHire })
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
