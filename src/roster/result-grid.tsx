import { useState } from 'react'
import type { IsoDate } from '../engine'
import { formatDay, formatMoney, Told, useWords, Whole, type Words } from '../i18n'
import { Muted, Pager, PrintOnly, TableRegion, Tag } from '../ui'
import type { HireResult, HireVerdict, ListResult } from './judge-hires'
import { PAGE, pageWords } from './page-of'
import { reasonText, titleOf, verdictText } from './result-texts'
import type { Roster } from './roster'
import type { Row } from './row'
import { monthsLeft } from './totals'
import { useOnPaper } from './use-on-paper'

/** So many fill 57 sheets, and 168 in English; to draw more would hold the page, and all are in the file that can be downloaded. */
const MOST_ON_PAPER = 500

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

/** Each hire's results, page by page; on paper those of as many as it holds. */
export const ResultGrid = ({ roster, result }: Props) => {
  const words = useWords()
  const { t } = words
  const [page, setPage] = useState(0)
  const isOnPaper = useOnPaper()
  const [first, most] = isOnPaper ? [0, MOST_ON_PAPER] : [page * PAGE, PAGE]
  const count = result.hires.length
  return (
    <div className="wide">
      {count > MOST_ON_PAPER && (
        <PrintOnly>
          <p>{t('roster.result.onPaper', { most: MOST_ON_PAPER, all: count })}</p>
        </PrintOnly>
      )}
      <TableRegion label={t('roster.result.region')}>
        <caption>{t('roster.result.caption', { count })}</caption>
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
          {result.hires.slice(first, first + most).map((hire, place) => {
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
        pages={pageWords(words, count)}
        page={page}
        onPage={setPage}
      />
    </div>
  )
}
