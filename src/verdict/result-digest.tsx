import type { Verdict } from '../engine'
import { formatDay, useWords } from '../i18n'
import { Digest, Essential, Essentials, JumpList } from '../ui'
import { Money } from './amount'
import { Totals } from './choices'
import { NextStep } from './next-step'
import type { Judged, Report } from './report'
import { firstOf, isMain, lastDayOf } from './what-first'

/** What stands after the policies. */
const PARTS = ['dates', 'papers', 'take'] as const

type Group = { readonly group: Verdict; readonly members: readonly Judged[] }
type Props = { readonly report: Report; readonly groups: readonly Group[] }

const First = ({ report, yours }: { readonly report: Report; readonly yours: readonly Judged[] }) => {
  const { t, language, locale } = useWords()
  const first = firstOf(yours, report.asOf)
  if (first === undefined) return null
  const last = lastDayOf(first, report.asOf)
  return (
    <>
      <h3>{t('result.digest.first')}</h3>
      <p data-first={first.policy.id}>
        <strong>{first.policy.says[language].title}</strong>
      </p>
      <Essentials>
        <Essential label={t('result.essential.next')}>
          <NextStep report={report} policy={first.policy} />
        </Essential>
        {last && <Essential label={t('result.essential.until')}>{formatDay(last, locale)}</Essential>}
      </Essentials>
    </>
  )
}

const Yours = ({ yours }: { readonly yours: readonly Judged[] }) => {
  const { t, language } = useWords()
  const main = yours.filter(isMain)
  const [more] = yours.filter((judged) => !isMain(judged))
  return (
    <>
      {main.map(({ policy, explanation }) => (
        <li key={policy.id}>
          <a href={`#${policy.id}`}>{policy.says[language].title}</a>
          {explanation.amountUpTo !== null && explanation.amountUpTo > 0 && (
            <Money yuan={explanation.amountUpTo} />
          )}
        </li>
      ))}
      {more && (
        <li>
          <a href={`#${more.policy.id}`}>{t('result.digest.more', { count: yours.length - main.length })}</a>
        </li>
      )}
    </>
  )
}

/** The answer in short: how much, what first, and the way to each part, for the page is long and the reader's time short. */
export const ResultDigest = ({ report, groups }: Props) => {
  const { t } = useWords()
  const yours = groups.find(({ group }) => group === 'eligible')?.members ?? []
  return (
    <Digest title={t('result.digest.title', { count: yours.length })}>
      <Totals report={report} />
      <First report={report} yours={yours} />
      <nav aria-label={t('result.overview')}>
        <JumpList>
          <Yours yours={yours} />
          {groups
            .filter(({ group }) => group !== 'eligible')
            .map(({ group, members }) => (
              <li key={group}>
                <a href={`#group-${group}`}>
                  {t('result.overviewGroup', {
                    title: t(`result.groups.${group}.title`),
                    count: members.length,
                  })}
                </a>
              </li>
            ))}
          {PARTS.map((part) => (
            <li key={part} className="screen-only">
              <a href={`#${part}`}>{t(`next.${part}.title`)}</a>
            </li>
          ))}
        </JumpList>
      </nav>
    </Digest>
  )
}
