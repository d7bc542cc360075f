import { lazy, type ReactNode, Suspense } from 'react'
import type { LoadedCatalogue } from '../catalogue'
import { useWords } from '../i18n'
import { Loading } from '../ui'
import { useAddress } from './address'
import { readPath } from './address-text'
import { CatalogueGate } from './catalogue-gate'

const LibraryPages = lazy(async () => {
  const { LibraryPages: pages } = await import('./library-pages')
  return { default: pages }
})

const ChangesPages = lazy(async () => {
  const { ChangesPages: pages } = await import('./changes-pages')
  return { default: pages }
})

/** Where this visit began. */
const FIRST_PATH = typeof window === 'undefined' ? '' : readPath(window.location.pathname).path

type LaterProps = { readonly children: (loaded: LoadedCatalogue, hasMoved: boolean) => ReactNode }

/** Pages that are fetched when someone opens them. */
const Later = ({ children }: LaterProps) => {
  const { t } = useWords()
  const { path } = useAddress()
  return (
    <CatalogueGate>
      {(loaded) => (
        <Suspense fallback={<Loading>{t('library.loading')}</Loading>}>
          {children(loaded, path !== FIRST_PATH)}
        </Suspense>
      )}
    </CatalogueGate>
  )
}

/** The library of policies. */
export const LibraryRoute = ({ id }: { readonly id: string | undefined }) => (
  <Later>{(loaded, hasMoved) => <LibraryPages loaded={loaded} id={id} hasMoved={hasMoved} />}</Later>
)

/** What changed. */
export const ChangesRoute = () => (
  <Later>{(loaded, hasMoved) => <ChangesPages loaded={loaded} hasMoved={hasMoved} />}</Later>
)
