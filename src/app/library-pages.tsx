import type { LoadedCatalogue } from '../catalogue'
import { useWords } from '../i18n'
import { describeIndex, describePolicy, IndexPage, PolicyPage } from '../library'
import { ButtonLink, Lead, PageTitle } from '../ui'
import { correctTo, useAddress } from './address'
import { useDescription } from './description'
import { useShelf } from './use-shelf'

type Props = {
  readonly loaded: LoadedCatalogue
  /** The policy's id in the address; undefined for the index. */
  readonly id: string | undefined
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
export const LibraryPages = ({ loaded, id }: Props) => {
  const { t, language } = useWords()
  const { query, change } = useAddress()
  const shelf = useShelf(loaded)
  const policy = id === undefined ? undefined : loaded.policies.get(id)
  const index = {
    title: t('library.index.title'),
    lead: (count: number) => t('library.index.lead', { count }),
  }
  const described = policy ? describePolicy(policy, language) : describeIndex(loaded, index)
  useDescription(described.description)
  if (policy) return <PolicyPage shelf={shelf} policy={policy} />
  if (id !== undefined) return <NoSuchPolicy href={shelf.indexHref} />
  return <IndexPage shelf={shelf} query={query.q} onAsk={(q) => correctTo(change({ q }))} />
}
