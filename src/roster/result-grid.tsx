import { useState } from 'react'
import type { IsoDate } from '../engine'
import { formatDay, formatMoney, Told, useWords, Whole, type Words } from '../i18n'
import { Muted, Pager, TableRegion, Tag } from '../ui'
import type { HireResult, HireVerdict, ListResult } from './judge-hires'
import { PAGE, pageWords } from './page-of'
import { reasonText, titleOf, verdictText } from './result-texts'
import type { Roster } from './roster'
import type { Row } from './row'
import { monthsLeft } from './totals'
import { useOnPaper } from './use-on-paper'

const TONES = { eligible: 'met', ineligible: 'unmet', undetermined: 'open' } as const

const howLong = ({ t, locale }: Words, asOf: IsoDate, { window }: HireVerdict): string | undefined => {
  if (window === undefined) return undefined
  const months = monthsLeft(asOf, window)
  if (window.to === null || months === undefined) return t('roster.result.endless')
  const left = months === 0 ? t('roster.result.lessMonth') : t('roster.result.months', { count: months })
  return [t('roster.result.until', { day: formatDay(window.to, locale) }), left].join(t('result.comma'))
}

const amountOf = ({ t, locale }: Words, { verdict, yuan }: HireVerdict): string | undefined => {
  if (verdict !== 'eligible') return undefined
  return yuan === null ? t('roster.result.amountOpen') : formatMoney(yuan, locale)
}

type CellProps = {
  readonly roster: Roster
  readonly row: Row | undefined
  readonly one: HireVerdict
  readonly hire: HireResult
}

const ResultCell = ({ roster, row, one, hire }: CellProps) => {
  const words = useWords()
  const { t } = words
  const { verdict, policy, certainty } = one
  if (verdict === 'not-in-force') return <td />
  const reason = row && reasonText({ words, ...roster }, one, row)
  const [amount, time] = [amountOf(words, one), howLong(words, roster.asOf, one)]
  const isChoice = hire.choices.some(({ offers }) => offers.some((offer) => offer.policy === policy))
  return (
    <td
      data-policy={policy}
      data-hire-verdict={verdict}
      data-yuan={one.yuan ?? ''}
      data-to={one.window?.to ?? ''}
    >
      <p>
        <Tag tone={certainty === 'unconfirmed' && verdict === 'eligible' ? 'open' : TONES[verdict]}>
          {verdictText(words, roster.loaded, one)}
        </Tag>
      </p>
      {amount && <p>{amount}</p>}
      {time && (
        <p>
          <Muted>
            <Whole text={time} />
          </Muted>
        </p>
      )}
      {isChoice && (
        <p>
          <Muted>{t('roster.result.choose')}</Muted>
        </p>
      )}
      {reason && (
        <p>
          <Muted>
            <Told text={reason} />
          </Muted>
        </p>
      )}
    </td>
  )
}

type Props = { readonly roster: Roster; readonly result: ListResult }

/** Each hire's results, page by page; all of them on paper. */
export const ResultGrid = ({ roster, result }: Props) => {
  const words = useWords()
  const { t } = words
  const [page, setPage] = useState(0)
  const isOnPaper = useOnPaper()
  const first = isOnPaper ? 0 : page * PAGE
  return (
    <div className="wide">
      <TableRegion label={t('roster.result.region')}>
        <caption>{t('roster.result.caption', { count: result.hires.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('roster.name')}</th>
            {result.policies.map((policy) => (
              <th key={policy} scope="col">
                {titleOf(roster.loaded, words, policy)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {result.hires.slice(first, isOnPaper ? undefined : first + PAGE).map((hire, place) => {
            const at = first + place
            const who = roster.rows[at]?.name
            return (
              <tr key={at} data-hire={at}>
                <th scope="row" className="row-name">
                  <p>{t('hires.nth', { n: at + 1 })}</p>
                  {who && (
                    <p>
                      <Told text={who} />
                    </p>
                  )}
                </th>
                {hire.verdicts.map((one) => (
                  <ResultCell key={one.policy} roster={roster} row={roster.rows[at]} one={one} hire={hire} />
                ))}
              </tr>
            )
          })}
        </tbody>
      </TableRegion>
      <Pager
        label={t('roster.pages.label')}
        previous={t('roster.pages.previous')}
        next={t('roster.pages.next')}
        pages={pageWords(words, result.hires.length)}
        page={page}
        onPage={setPage}
      />
    </div>
  )
}
