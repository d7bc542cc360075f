import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, use } from 'react'
import { catalogueQuery, type LoadedCatalogue } from '../catalogue'
import { PSEUDO, useWords } from '../i18n'

type Fetched = UseQueryResult<LoadedCatalogue>

const CatalogueContext = createContext<Fetched | undefined>(undefined)

/** Told of all this, not only of what is read here: the pages below read the rest, and some of them come later than a failure. */
const TOLD = ['data', 'dataUpdatedAt', 'error', 'isFetching'] as const

/** For the pseudo-language with its words exchanged, once for each catalogue that was fetched. */
const useFetched = (): Fetched => {
  const { tongue } = useWords()
  const fetched = useQuery({ ...catalogueQuery, notifyOnChangeProps: [...TOLD] })
  const { data } = fetched
  const { data: dressed } = useQuery({
    queryKey: ['catalogue', PSEUDO, fetched.dataUpdatedAt],
    queryFn: async () => data && (await import('../i18n/dress')).dress(data),
    enabled: tongue === PSEUDO && data !== undefined,
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
  })
  return fetched.data && tongue === PSEUDO && dressed ? { ...fetched, data: dressed } : fetched
}

/** Has the catalogue fetched once for all who ask for it below. */
export const CatalogueProvider = ({ children }: { readonly children: ReactNode }) => (
  <CatalogueContext value={useFetched()}>{children}</CatalogueContext>
)

/** The catalogue, as far as it has come. */
export const useCatalogue = (): Fetched => {
  const fetched = use(CatalogueContext)
  if (fetched === undefined) throw new Error('no catalogue is fetched here')
  return fetched
}
