import { formatMoney, useWords } from '../i18n'
import { PlainList, Section } from '../ui'
import type { ListResult } from './judge-hires'
import { titleOf } from './result-texts'
import type { Roster } from './roster'
import { totalsOf } from './totals'

/** Only the sum is kept in one piece: its sentence is longer than a line of a phone. */
const Total = ({
  yuan,
  sum,
  says,
}: {
  readonly yuan: number
  readonly sum: string
  readonly says: string
}) => {
  const [before, ...after] = says.split(sum)
  return (
    <>
      {before}
      <data value={String(yuan)}>{sum}</data>
      {after.join(sum)}
    </>
  )
}

type Props = { readonly roster: Roster; readonly result: ListResult }

/** What the whole list comes to. */
export const TotalsSection = ({ roster, result }: Props) => {
  const { t, language, locale } = useWords()
  const totals = totalsOf(result)
  const money = (yuan: number) => formatMoney(yuan, locale)
  return (
    <Section title={t('roster.result.totals')}>
      {(['payment', 'saving'] as const).map(
        (kind) =>
          totals[kind] > 0 && (
            <p key={kind} data-total={kind}>
              <Total
                yuan={totals[kind]}
                sum={money(totals[kind])}
                says={t(`roster.result.${kind}`, { amount: money(totals[kind]) })}
              />
            </p>
          ),
      )}
      {(['choosing', 'open'] as const).map(
        (kind) => totals[kind] > 0 && <p key={kind}>{t(`roster.result.${kind}`, { count: totals[kind] })}</p>,
      )}
      <PlainList>
        {totals.policies.map(({ policy, eligible, undetermined, ineligible, yuan, uncounted }) => (
          <li key={policy} data-policy-total={policy}>
            {t('roster.result.policyLine', {
              title: titleOf(roster.loaded, { language }, policy),
              eligible,
              open: undetermined,
              no: ineligible,
            })}
            {yuan > 0 && t('roster.result.money', { amount: money(yuan) })}
            {uncounted > 0 && t('roster.result.uncounted', { count: uncounted })}
          </li>
        ))}
      </PlainList>
    </Section>
  )
}
