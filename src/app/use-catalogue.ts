import { useQuery } from '@tanstack/react-query'
import { catalogueQuery } from '../catalogue'
import { PSEUDO, useWords } from '../i18n'

/** The catalogue; for the pseudo-language with its words exchanged, once for each catalogue that was fetched. */
export const useCatalogue = () => {
  const { tongue } = useWords()
  const fetched = useQuery(catalogueQuery)
  const { data } = fetched
  const { data: dressed } = useQuery({
    queryKey: ['catalogue', PSEUDO, fetched.dataUpdatedAt],
    queryFn: async () => data && (await import('../i18n/dress')).dress(data),
    enabled: tongue === PSEUDO && data !== undefined,
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
  })
  return tongue === PSEUDO && dressed ? { ...fetched, data: dressed } : fetched
}
