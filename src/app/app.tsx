import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { i18n as I18n } from 'i18next'
import { type ReactNode, useMemo } from 'react'
import { createFactSieve } from '../catalogue'
import { DraftProvider } from '../draft'
import { WordsProvider } from '../i18n'
import { Explained } from './explained'
import { Pages } from './pages'
import { Shell } from './shell'
import { type Drawn, DrawnContext } from './taking-over'
import { today } from './today'
import { CatalogueProvider, useCatalogue } from './use-catalogue'

/** The answers of this visit. Those kept on the device are held against the catalogue as soon as it is there. */
const Answers = ({ children }: { readonly children: ReactNode }) => {
  const { data } = useCatalogue()
  const sieve = useMemo(() => data && createFactSieve(data.catalogue), [data])
  return (
    <DraftProvider today={today} sieve={sieve}>
      {children}
    </DraftProvider>
  )
}

type Props = {
  readonly i18n: I18n
  readonly client: QueryClient
  /** What the page shows as it is taken over; undefined where nothing was drawn. */
  readonly drawn?: Drawn | undefined
}

/** The whole application: what every page needs around it, and the pages. */
export const App = ({ i18n, client, drawn }: Props) => (
  <QueryClientProvider client={client}>
    <WordsProvider i18n={i18n}>
      <DrawnContext value={drawn}>
        <CatalogueProvider>
          <Answers>
            <Explained>
              <Shell>
                <Pages />
              </Shell>
            </Explained>
          </Answers>
        </CatalogueProvider>
      </DrawnContext>
    </WordsProvider>
  </QueryClientProvider>
)
