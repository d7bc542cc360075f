import { useEffect } from 'react'
import type { LoadedCatalogue } from '../catalogue'
import { useDraft } from '../draft'
import type { Audience } from '../engine'
import { useWords } from '../i18n'
import { describeIndex, describePolicy, IndexPage, PolicyPage, type Shelf } from '../library'
import { ButtonLink, focusOnTitle, Lead, PageTitle } from '../ui'
import { useAddress } from './address'
import { policyPath } from './address-text'
import { useAsOf } from './as-of'

type Props = {
  readonly loaded: LoadedCatalogue
  /** The policy's id in the address; undefined for the index. */
  readonly id: string | undefined
  /** Whether the reader came from another page of ours. */
  readonly hasMoved: boolean
}

/** What search engines and shared links show below the title. */
const useDescription = (text: string | undefined): void => {
  useEffect(() => {
    const meta = document.querySelector('meta[name="description"]')
    const before = meta?.getAttribute('content')
    if (text === undefined || !meta) return
    meta.setAttribute('content', text)
    return () => meta.setAttribute('content', before ?? '')
  }, [text])
}

/** These pages come later than the address does: then the focus is set, or the place in the page found, when they are there. */
const useLateArrival = (hasMoved: boolean): void => {
  useEffect(() => {
    const place = window.location.hash && document.getElementById(window.location.hash.slice(1))
    if (place) place.scrollIntoView()
    else if (hasMoved && document.activeElement === document.body) focusOnTitle()
  }, [hasMoved])
}

const useShelf = (loaded: LoadedCatalogue): Shelf => {
  const { keep } = useAddress()
  const { asOf } = useAsOf()
  const { draft } = useDraft()
  const isAnswered = (audience: Audience) =>
    loaded.catalogue.facts.some(
      (fact) => fact.audience === audience && (draft.answers[fact.id] ?? null) !== null,
    )
  return {
    loaded,
    asOf,
    indexHref: keep('/policies'),
    hrefOf: (policy) => keep(policyPath(policy)),
    fitHref: (audience, policy) => keep(`/${audience}`, { only: policy }),
    resultHref: (audience) => (isAnswered(audience) ? keep(`/${audience}/result`) : undefined),
  }
}

const NoSuchPolicy = ({ href }: { readonly href: string }) => {
  const { t } = useWords()
  return (
    <>
      <PageTitle>{t('library.notFound.title')}</PageTitle>
      <Lead>{t('library.notFound.lead')}</Lead>
      <ButtonLink kind="primary" href={href}>
        {t('library.only.toIndex')}
      </ButtonLink>
    </>
  )
}

/** The index of policies, or the page of one. */
export const LibraryPages = ({ loaded, id, hasMoved }: Props) => {
  const { t, language } = useWords()
  const { query, change, navigate } = useAddress()
  const shelf = useShelf(loaded)
  const policy = id === undefined ? undefined : loaded.policies.get(id)
  const index = {
    title: t('library.index.title'),
    lead: (count: number) => t('library.index.lead', { count }),
  }
  const described = policy ? describePolicy(policy, language) : describeIndex(loaded, index)
  useDescription(described.description)
  useLateArrival(hasMoved)
  if (policy) return <PolicyPage shelf={shelf} policy={policy} />
  if (id !== undefined) return <NoSuchPolicy href={shelf.indexHref} />
  return <IndexPage shelf={shelf} query={query.q} onAsk={(q) => navigate(change({ q }), { replace: true })} />
}
