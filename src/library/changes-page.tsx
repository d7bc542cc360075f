import type { ReactNode } from 'react'
import type { CatalogueChange, LoadedCatalogue } from '../catalogue'
import type { IsoDate } from '../engine'
import { formatDay, sentenceGap, Told, useWords } from '../i18n'
import {
  DatedItem,
  DatedList,
  Details,
  Lead,
  LoneLink,
  Muted,
  PageTitle,
  PlainList,
  Section,
  Tag,
} from '../ui'
import { eventDetails, eventText } from './event-words'
import { type LawEvent, lawEvents } from './law-events'
import type { Shelf } from './shelf'

type OfShelf = { readonly shelf: Shelf }

const Day = ({ day }: { readonly day: IsoDate }) => {
  const { locale } = useWords()
  return <time dateTime={day}>{formatDay(day, locale)}</time>
}

const Event = ({ shelf, event }: OfShelf & { readonly event: LawEvent }) => {
  const words = useWords()
  const { t, language, locale } = words
  const { loaded } = shelf
  const details = eventDetails(words, loaded, event)
  const isSame = event.kind === 'changes' && details.length === 0
  const isUnsure = event.kind !== 'figure' && event.edition.certainty === 'unconfirmed'
  return (
    <DatedItem day={<Day day={event.told} />} data-event={event.kind} data-of={event.policy.id}>
      <a href={shelf.hrefOf(event.policy.id)}>{event.policy.says[language].title}</a>
      <p>
        {eventText(words, loaded, event)}
        {isSame && `${sentenceGap(locale)}${t('library.editions.same')}`}{' '}
        {isUnsure && <Tag tone="open">{t('changes.unsure')}</Tag>}
      </p>
      {details.length > 0 && (
        <Details summary={t('changes.details', { count: details.length })}>
          <PlainList>
            {details.map((text) => (
              <li key={text}>
                <Told text={text} />
              </li>
            ))}
          </PlainList>
        </Details>
      )}
    </DatedItem>
  )
}

const Events = ({ shelf, events }: OfShelf & { readonly events: readonly LawEvent[] }) => (
  <DatedList>
    {events.map((event) => (
      <Event
        key={[
          event.policy.id,
          event.kind,
          event.told,
          ...(event.kind === 'figure' ? [event.series.id, ...event.after.of] : []),
        ].join(' ')}
        shelf={shelf}
        event={event}
      />
    ))}
  </DatedList>
)

const yearOf = (day: IsoDate): string => day.slice(0, 4)

/** The newest year stands open. */
const Past = ({ shelf, events }: OfShelf & { readonly events: readonly LawEvent[] }) => {
  const { t } = useWords()
  const years = [...new Set(events.map(({ told }) => yearOf(told)))]
  return years.map((year, at) => {
    const ofYear = events.filter(({ told }) => yearOf(told) === year)
    return (
      <Details key={year} open={at === 0} summary={t('changes.year', { year, count: ofYear.length })}>
        <Events shelf={shelf} events={ofYear} />
      </Details>
    )
  })
}

const Entry = ({ shelf, change }: OfShelf & { readonly change: CatalogueChange }) => {
  const { language } = useWords()
  const named = (change.policies ?? []).flatMap((id) => shelf.loaded.policies.get(id) ?? [])
  return (
    <DatedItem day={<Day day={change.on} />} data-entry={change.id}>
      <p>{change.says[language].what}</p>
      {named.map(({ id, says }) => (
        <p key={id}>
          <LoneLink href={shelf.hrefOf(id)}>{says[language].title}</LoneLink>
        </p>
      ))}
    </DatedItem>
  )
}

const splitBy = (loaded: LoadedCatalogue, asOf: IsoDate) => {
  const all = lawEvents(loaded)
  return {
    coming: all.filter(({ told }) => told >= asOf),
    past: all.filter(({ told }) => told < asOf).reverse(),
  }
}

type Props = OfShelf & {
  /** Where the list can be followed from elsewhere. */
  readonly feedHref: string
  /** What of it touches the reader. */
  readonly children: ReactNode
}

/** What changes in the law, what changed in it, and what changed in the catalogue, by day. */
export const ChangesPage = ({ shelf, feedHref, children }: Props) => {
  const { t } = useWords()
  const { loaded, asOf } = shelf
  const { coming, past } = splitBy(loaded, asOf)
  return (
    <>
      <PageTitle>{t('changes.title')}</PageTitle>
      <Lead>{t('changes.lead')}</Lead>
      {children}
      <Section id="coming" title={t('changes.coming')}>
        {coming.length > 0 ? <Events shelf={shelf} events={coming} /> : <p>{t('changes.none')}</p>}
      </Section>
      <Section id="law" title={t('changes.law')}>
        <Past shelf={shelf} events={past} />
      </Section>
      <Section id="catalogue" title={t('changes.catalogue')}>
        <DatedList>
          {loaded.changes.map((change) => (
            <Entry key={change.id} shelf={shelf} change={change} />
          ))}
        </DatedList>
      </Section>
      <p>
        <LoneLink href={feedHref} type="application/atom+xml" target="_self">
          {t('changes.feed')}
        </LoneLink>
        <Muted>{t('changes.feedHint')}</Muted>
      </p>
    </>
  )
}
