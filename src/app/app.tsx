import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import type { i18n as I18n } from 'i18next'
import { type ReactNode, useMemo, useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import { catalogueQuery, createFactSieve } from '../catalogue'
import { DraftProvider } from '../draft'
import { Explained } from './explained'
import { Pages } from './pages'
import { Shell } from './shell'
import { today } from './today'

/** The answers of this visit. Those kept on the device are held against the catalogue as soon as it is there. */
const Answers = ({ children }: { readonly children: ReactNode }) => {
  const { data } = useQuery(catalogueQuery)
  const sieve = useMemo(() => data && createFactSieve(data.catalogue), [data])
  return (
    <DraftProvider today={today} sieve={sieve}>
      {children}
    </DraftProvider>
  )
}

/** The whole application: what every page needs around it, and the pages. */
export const App = ({ i18n }: { readonly i18n: I18n }) => {
  const [client] = useState(() => new QueryClient())
  return (
    <QueryClientProvider client={client}>
      <I18nextProvider i18n={i18n}>
        <Answers>
          <Explained>
            <Shell>
              <Pages />
            </Shell>
          </Explained>
        </Answers>
      </I18nextProvider>
    </QueryClientProvider>
  )
}
