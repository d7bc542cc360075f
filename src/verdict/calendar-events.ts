import { formatDay, type Words } from '../i18n'
import { sourceText } from '../law'
import type { CalendarEvent } from './calendar-file'
import { type DateAhead, datesAhead } from './dates-ahead'
import { withHires } from './hire-names'
import { fitting } from './papers'
import type { Judged, Report } from './report'
import { whenToApplySaid } from './when-to-apply'

/** What a day is for: the last one, a begin, or a look whether the rules still hold. */
export const dateText = (words: Words, date: DateAhead): string => {
  const { t, language } = words
  if (date.kind === 'recheck') return t('next.dates.kind.recheck')
  const title = withHires(words, date.judged.policy.says[language].title, date.hires)
  return t(`next.dates.kind.${date.kind}`, { title })
}

/** When to apply, whom to ask, and where it stands. */
const practical = (words: Words, { loaded, answers }: Report, { policy, explanation }: Judged) => {
  const { t, language } = words
  const [office] = fitting(policy.channels, answers)
  const edition = explanation.edition ?? policy.editions.at(-1)
  const source = edition?.sources[0] && sourceText(words, loaded, edition.sources[0])
  return [
    ...whenToApplySaid(words, policy, answers),
    office && t('next.calendar.office', { name: office.says[language].name }),
    office?.phone && t('result.phone', { phone: office.phone }),
    office?.url,
    source && t('next.calendar.source', { source }),
  ].filter((line): line is string => Boolean(line))
}

const notesOf = (words: Words, report: Report, date: DateAhead): string => {
  const { t, locale } = words
  const { catalogue, verifiedOn } = report.loaded
  const checked = formatDay(verifiedOn, locale)
  return [
    t(`next.calendar.why.${date.kind}`),
    ...(date.kind === 'recheck' ? [] : practical(words, report, date.judged)),
    t('result.version', { version: catalogue.version, day: checked }),
    t('result.lead'),
  ].join('\n')
}

/** What may end is named like what does: once the answer is given, the day replaces the one kept before. */
const idOf = (date: DateAhead): string => {
  if (date.kind === 'recheck') return `rules-recheck-${date.day}`
  const [first] = date.hires ?? []
  const of = first === undefined ? '' : `-${first + 1}`
  const kind = date.kind === 'may-end' ? 'last-day' : date.kind
  return `${date.judged.policy.id}-${kind}-${date.day}${of}`
}

/** The days to remember that are not past, for the reader's own calendar. */
export const calendarEvents = (words: Words, report: Report): readonly CalendarEvent[] =>
  datesAhead(report)
    .filter(({ day }) => day >= report.today)
    .map((date) => ({
      id: idOf(date),
      day: date.day,
      title: words.t('next.calendar.event', { what: dateText(words, date) }),
      notes: notesOf(words, report, date),
    }))
