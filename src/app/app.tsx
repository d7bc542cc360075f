import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { i18n as I18n } from 'i18next'
import { useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import { DraftProvider } from '../draft'
import { Pages } from './pages'
import { Shell } from './shell'

/** The whole application: what every page needs around it, and the pages. */
export const App = ({ i18n }: { readonly i18n: I18n }) => {
  const [client] = useState(() => new QueryClient())
  return (
    <QueryClientProvider client={client}>
      <I18nextProvider i18n={i18n}>
        <DraftProvider>
          <Shell>
            <Pages />
          </Shell>
        </DraftProvider>
      </I18nextProvider>
    </QueryClientProvider>
  )
}
