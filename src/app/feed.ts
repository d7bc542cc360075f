import type { CatalogueChange, LoadedCatalogue } from '../catalogue'
import { formatDay, type Words } from '../i18n'
import { eventDetails, eventText, type LawEvent, lawEvents } from '../library'
import { policyPath } from './address-text'

/** One change, as a feed tells it. */
export type FeedEntry = {
  /** The same in every build and language. */
  readonly id: string
  readonly title: string
  readonly text: string
  /** From the site's root, without the language's prefix. */
  readonly path: string
  /** Since when it is told. */
  readonly on: string
}

type Teller = { readonly words: Words; readonly loaded: LoadedCatalogue }

const ofLaw = ({ words, loaded }: Teller, event: LawEvent): FeedEntry => {
  const { policy, kind, told } = event
  const { t, language, locale } = words
  const checked = event.kind === 'figure' ? loaded.verifiedOn : event.edition.verifiedOn
  const figure = event.kind === 'figure' ? `:${event.series.id}:${event.after.of.join('-')}` : ''
  return {
    id: `law:${policy.id}:${kind}:${told}${figure}`,
    title: t('changes.feedTitle', { day: formatDay(told, locale), title: policy.says[language].title }),
    text: [eventText(words, loaded, event), ...eventDetails(words, loaded, event)].join('\n'),
    path: policyPath(policy.id),
    on: told > checked ? checked : told,
  }
}

const ofCatalogue = (
  { words, loaded }: Teller,
  { id, on, policies = [], says }: CatalogueChange,
): FeedEntry => {
  const { t, language } = words
  const named = policies.flatMap((one) => loaded.policies.get(one)?.says[language].title ?? [])
  return {
    id: `catalogue:${id}`,
    title:
      named.length > 0
        ? t('changes.catalogueTitle', { what: named.join(t('result.comma')) })
        : t('changes.catalogue'),
    text: says[language].what,
    path: policies.length === 1 && policies[0] ? policyPath(policies[0]) : '/changes',
    on,
  }
}

const MOST = 60

/** What is coming and what changed last, the newest first: in the law and in the catalogue. */
export const feedEntries = (teller: Teller): readonly FeedEntry[] =>
  [
    ...teller.loaded.changes.map((change) => ofCatalogue(teller, change)),
    ...lawEvents(teller.loaded).map((event) => ofLaw(teller, event)),
  ]
    .sort((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0))
    .slice(0, MOST)
