import { Fragment } from 'react'
import { formatDay, formatList, Told, useWords, Whole } from '../i18n'
import { DataTable, PlainList, PrintOnly, SummaryList, SummaryRow } from '../ui'
import { SumCalled } from './amount'
import { dateText } from './calendar-events'
import { Choices, Totals } from './choices'
import { datesAhead } from './dates-ahead'
import { withHires } from './hire-names'
import { lastDaysOf } from './last-days'
import { NextStep } from './next-step'
import { isTicked, papersFor } from './papers'
import { type Judged, judgedAs, type Report } from './report'
import { isMain } from './tier'
import { toldSum } from './told-sum'
import { VerdictLines } from './verdict-tags'
import { whenToApplySaid } from './when-to-apply'

type Props = { readonly report: Report }

/** Whose answers, on which day, by which rules. */
const Head = ({ report }: Props) => {
  const { t, locale } = useWords()
  const { loaded, audience, asOf } = report
  const day = (date: typeof asOf) => formatDay(date, locale)
  return (
    <SummaryList>
      <SummaryRow name={t('next.print.who')} value={t(`interview.caption.${audience}`)} />
      <SummaryRow name={t('next.print.asOf')} value={day(asOf)} />
      <SummaryRow name={t('next.print.madeOn')} value={day(report.today)} />
      <SummaryRow
        name={t('next.print.rules')}
        value={
          <Whole
            text={t('result.version', { version: loaded.catalogue.version, day: day(loaded.verifiedOn) })}
          />
        }
      />
    </SummaryList>
  )
}

/** How much; nothing at all is a sum too. */
const Sum = ({ judged: { explanation } }: { readonly judged: Judged }) => {
  const { t } = useWords()
  const sum = toldSum(explanation)
  if (sum === undefined) return t('next.print.noSum')
  return sum.yuan > 0 ? <SumCalled sum={sum} explanation={explanation} /> : t('result.amountNone')
}

/** Until when, and when to apply. */
const Days = ({ report, judged }: Props & { readonly judged: Judged }) => {
  const words = useWords()
  const { locale } = words
  const days = lastDaysOf(judged.explanation, report.asOf)
  if (days.length === 0) return null
  return (
    <>
      {days.map(({ day, hires }) => (
        <p key={day}>{withHires(words, formatDay(day, locale), hires)}</p>
      ))}
      {whenToApplySaid(words, judged.policy, report.answers).map((line) => (
        <p key={line}>
          <Told text={line} />
        </p>
      ))}
    </>
  )
}

/** Each policy in a line: how sure it is, how much, until when, and where to go. */
const Yours = ({ report, yours }: Props & { readonly yours: readonly Judged[] }) => {
  const { t, language } = useWords()
  return (
    <DataTable
      caption={t('result.groups.eligible.title')}
      head={[t('next.print.support'), t('next.print.sum'), t('next.print.until'), t('result.channels')]}
      rows={yours.map((judged) => ({
        id: judged.policy.id,
        cells: [
          <Fragment key="title">
            {judged.policy.says[language].title}
            <VerdictLines report={report} {...judged} />
          </Fragment>,
          <Sum key="sum" judged={judged} />,
          <Days key="days" report={report} judged={judged} />,
          <NextStep key="office" report={report} policy={judged.policy} />,
        ],
      }))}
    />
  )
}

const Dates = ({ report }: Props) => {
  const words = useWords()
  const dates = datesAhead(report)
  if (dates.length === 0) return null
  return (
    <>
      <h2>{words.t('next.dates.title')}</h2>
      <PlainList>
        {dates.map((date) => (
          <li key={`${date.day} ${dateText(words, date)}`}>
            {formatDay(date.day, words.locale)}
            {words.t('result.overviewPause')}
            {dateText(words, date)}
          </li>
        ))}
      </PlainList>
    </>
  )
}

const Papers = ({ report }: Props) => {
  const { t, language, locale } = useWords()
  const { toBring } = papersFor(report)
  if (toBring.length === 0) return null
  return (
    <>
      <h2>{t('next.papers.title')}</h2>
      <PlainList isInColumns>
        {toBring.map((paper) => (
          <li
            key={paper.ids.join(' ')}
            className={isTicked(paper, report.ticked) ? 'paper-box paper-box-ready' : 'paper-box'}
          >
            <Told text={formatList(paper.says[language], locale)} />
          </li>
        ))}
      </PlainList>
    </>
  )
}

/** The first page on paper, to be taken to a counter: how much, until when, where to, on which days, with which papers. */
export const PrintSheet = ({ report }: Props) => {
  const { t, language, locale } = useWords()
  const yours = judgedAs(report, 'eligible')
  const more = yours.filter((judged) => !isMain(judged)).map(({ policy }) => policy.says[language].title)
  return (
    <PrintOnly>
      <Head report={report} />
      <h2>{t('result.digest.title', { count: yours.filter(isMain).length })}</h2>
      <Totals report={report} isOnPaper />
      <Choices report={report} isOnPaper />
      {yours.some(isMain) && <Yours report={report} yours={yours.filter(isMain)} />}
      {more.length > 0 && <p>{t('next.print.more', { titles: formatList(more, locale) })}</p>}
      <Dates report={report} />
      <Papers report={report} />
    </PrintOnly>
  )
}
