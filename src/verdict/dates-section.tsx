import type { PolicyFile } from '../catalogue'
import type { IsoDate } from '../engine'
import { formatDay, formatMonth, useWords, Whole, type Words } from '../i18n'
import { Details, PlainList, Section, TimeLine } from '../ui'
import { dateText } from './calendar-events'
import { captionOf } from './caption'
import { datesAhead } from './dates-ahead'
import { withHires } from './hire-names'
import { fitting } from './papers'
import type { Report } from './report'
import { type Dated, datedPolicies, isAhead, type Span } from './spans'
import { type TimeScale, timeScale } from './time-scale'
import { WhenOpened } from './when-opened'
import { spanFrom } from './window-words'

type Props = { readonly report: Report }

/** What has begun and has no end would be a bar from edge to edge, and no day to see. */
const isDrawn = (span: Span, asOf: IsoDate): boolean =>
  isAhead(span, asOf) && (span.to !== null || (span.from !== null && span.from > asOf))

const barOf = ({ placeOf, isShown }: TimeScale, { from, to, isSure, ends }: Span) => ({
  from: from === null ? 0 : placeOf(from),
  to: to === null ? 100 : placeOf(to),
  isSure,
  end: to !== null && isShown(to) ? ends : ('open' as const),
})

const Picture = ({ report, dated }: Props & { readonly dated: readonly Dated[] }) => {
  const words = useWords()
  const { t, language, locale } = words
  const { asOf } = report
  const scale = timeScale(
    dated.flatMap(({ spans }) => spans),
    asOf,
  )
  const now = asOf === report.today ? t('next.dates.today') : formatDay(asOf, locale)
  return (
    <TimeLine
      label={t('next.dates.picture', { count: dated.length })}
      today={{ at: scale.placeOf(asOf), label: now }}
      ticks={scale.ticks.map((day) => ({ at: scale.placeOf(day), label: formatMonth(day, locale) }))}
      rows={dated.map(({ policy, spans }) => ({
        id: policy.id,
        name: policy.says[language].title,
        note: captionOf(words, spans, asOf),
        bars: spans.map((span) => barOf(scale, span)),
      }))}
      keys={[
        { label: t('next.dates.sure'), isSure: true },
        { label: t('next.dates.possible'), isSure: false },
        ...(['own', 'law', 'open'] as const).map((end) => ({
          label: t(`next.dates.ends.${end}`),
          isSure: true,
          end,
        })),
      ]}
    />
  )
}

const spanText = (words: Words, span: Span, asOf: IsoDate): string => {
  const { t } = words
  const said = withHires(words, spanFrom(words, span, asOf), span.hires)
  const values = { span: said, why: t(`next.dates.ends.${span.ends}`) }
  if (!isAhead(span, asOf)) return t('next.dates.over', values)
  return t(span.isSure ? 'next.dates.holds' : 'next.dates.mayHold', values)
}

/** All that the picture shows, with the deadlines that are only words. */
const InWords = ({ report, dated }: Props & { readonly dated: readonly Dated[] }) => {
  const words = useWords()
  const { t, language } = words
  const deadlines = (policy: PolicyFile) =>
    fitting(policy.deadlines, report.answers).map(({ says }) =>
      t('next.dates.apply', { when: says[language] }),
    )
  return (
    <PlainList>
      {dated.map(({ policy, spans }) => (
        <li key={policy.id} data-dated={policy.id}>
          <strong>{policy.says[language].title}</strong>
          <PlainList>
            {[...spans.map((span) => spanText(words, span, report.asOf)), ...deadlines(policy)].map(
              (line) => (
                <li key={line}>
                  <Whole text={line} />
                </li>
              ),
            )}
          </PlainList>
        </li>
      ))}
    </PlainList>
  )
}

/** When what begins and ends: the days to remember, a drawing of all runs of days, and the same in words. */
export const DatesSection = ({ report }: Props) => {
  const words = useWords()
  const { t, locale } = words
  const dated = datedPolicies(report)
  const ahead = dated.filter(({ spans }) => spans.some((span) => isDrawn(span, report.asOf)))
  const dates = datesAhead(report)
  return (
    <Section
      id="dates"
      title={t('next.dates.title')}
      lead={t(dates.length > 0 ? 'next.dates.lead' : 'next.dates.none')}
    >
      <PlainList>
        {dates.map((date) => (
          <li key={`${date.day} ${dateText(words, date)}`} data-date={date.day} data-date-kind={date.kind}>
            <strong>
              <time dateTime={date.day}>{formatDay(date.day, locale)}</time>
            </strong>
            {t('result.overviewPause')}
            {dateText(words, date)}
          </li>
        ))}
      </PlainList>
      {ahead.length > 0 && <Picture report={report} dated={ahead} />}
      {dated.length > 0 && (
        <Details summary={t('next.dates.inWords')} told="screen-only">
          <WhenOpened>
            <InWords report={report} dated={dated} />
          </WhenOpened>
        </Details>
      )}
    </Section>
  )
}
