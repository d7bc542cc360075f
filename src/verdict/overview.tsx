import type { Verdict } from '../engine'
import { useWords } from '../i18n'
import { PlainList, Section } from '../ui'
import { Money } from './amount'
import type { Judged } from './report'

/** What stands after the policies. */
const PARTS = ['dates', 'papers', 'take'] as const

type Props = { readonly groups: readonly { readonly group: Verdict; readonly members: readonly Judged[] }[] }

/** What there is, at a glance, each line leading to its card: the page is long, and the reader's time is short. */
export const Overview = ({ groups }: Props) => {
  const { t, language } = useWords()
  return (
    <Section title={t('result.overview')}>
      <PlainList>
        {groups.map(({ group, members }) => (
          <li key={group}>
            <a href={`#group-${group}`}>
              {t('result.overviewGroup', { title: t(`result.groups.${group}.title`), count: members.length })}
            </a>
            {group === 'eligible' && (
              <PlainList>
                {members.map(({ policy, explanation }) => (
                  <li key={policy.id}>
                    <a href={`#${policy.id}`}>{policy.says[language].title}</a>
                    {explanation.amountUpTo !== null && explanation.amountUpTo > 0 && (
                      <>
                        {t('result.overviewPause')}
                        <Money yuan={explanation.amountUpTo} />
                      </>
                    )}
                  </li>
                ))}
              </PlainList>
            )}
          </li>
        ))}
        {PARTS.map((part) => (
          <li key={part} className="screen-only">
            <a href={`#${part}`}>{t(`next.${part}.title`)}</a>
          </li>
        ))}
      </PlainList>
    </Section>
  )
}
