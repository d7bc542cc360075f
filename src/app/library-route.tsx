import { lazy, Suspense } from 'react'
import { useWords } from '../i18n'
import { Loading } from '../ui'
import { useAddress } from './address'
import { readPath } from './address-text'
import { CatalogueGate } from './catalogue-gate'

const LibraryPages = lazy(async () => {
  const { LibraryPages: pages } = await import('./library-pages')
  return { default: pages }
})

/** Where this visit began. */
const FIRST_PATH = typeof window === 'undefined' ? '' : readPath(window.location.pathname).path

/** The library of policies. It is fetched when someone opens it. */
export const LibraryRoute = ({ id }: { readonly id: string | undefined }) => {
  const { t } = useWords()
  const { path } = useAddress()
  return (
    <CatalogueGate>
      {(loaded) => (
        <Suspense fallback={<Loading>{t('library.loading')}</Loading>}>
          <LibraryPages loaded={loaded} id={id} hasMoved={path !== FIRST_PATH} />
        </Suspense>
      )}
    </CatalogueGate>
  )
}
