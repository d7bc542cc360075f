import { useWords } from '../i18n'
import { Digest, JumpList } from '../ui'
import { SumInLine } from './amount'
import { Totals } from './choices'
import type { Group } from './groups'
import { ToAct } from './held'
import type { Judged, Report } from './report'
import { isMain, type Tier, tierOf } from './tier'
import { bringsMoney, toldSum } from './told-sum'
import { firstOf } from './what-first'

/** What stands after the policies. */
const PARTS = ['dates', 'papers', 'take'] as const

type Props = { readonly report: Report; readonly groups: readonly Group[] }

const First = ({ report, yours }: { readonly report: Report; readonly yours: readonly Judged[] }) => {
  const { t, language } = useWords()
  const first = firstOf(yours, report)
  if (first === undefined) return null
  return (
    <>
      <h3>{t('result.digest.first')}</h3>
      <p data-first={first.policy.id}>
        <strong>{first.policy.says[language].title}</strong>
      </p>
      <ToAct report={report} {...first} />
    </>
  )
}

const Yours = ({ yours }: { readonly yours: readonly Judged[] }) => {
  const { t, language } = useWords()
  const more = (tier: Tier) => yours.filter((judged) => tierOf(judged) === tier)
  return (
    <>
      {yours.filter(isMain).map(({ policy, explanation }) => {
        const sum = toldSum(explanation)
        return (
          <li key={policy.id} data-line={policy.id}>
            <a href={`#${policy.id}`}>{policy.says[language].title}</a>
            {sum && sum.yuan > 0 && <SumInLine sum={sum} explanation={explanation} />}
          </li>
        )
      })}
      {(['ask', 'information'] as const).map((tier) => {
        const [first] = more(tier)
        return (
          first && (
            <li key={tier}>
              <a href={`#${first.policy.id}`}>{t(`result.digest.${tier}`, { count: more(tier).length })}</a>
            </li>
          )
        )
      })}
    </>
  )
}

/** The answer in short: how much, what first, and the way to each part, for the page is long and the reader's time short. */
export const ResultDigest = ({ report, groups }: Props) => {
  const { t } = useWords()
  const yours = groups.find(({ group }) => group === 'eligible')?.members ?? []
  return (
    <Digest title={t('result.digest.title', { count: yours.filter(isMain).length })}>
      <Totals report={report} />
      {yours.some(isMain) && !yours.some(({ explanation }) => bringsMoney(explanation)) && (
        <p>{t('result.total.none')}</p>
      )}
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
