import { useWords } from '../i18n'
import { Loading } from '../ui'
import { useAddress } from './address'
import { readPath } from './address-text'
import { CatalogueGate } from './catalogue-gate'
import { later } from './later'

const Waiting = () => <Loading>{useWords().t('library.loading')}</Loading>

const libraryPages = later(async () => (await import('./library-pages')).LibraryPages, <Waiting />)
const changesPages = later(async () => (await import('./changes-pages')).ChangesPages, <Waiting />)

/** Fetches what the page at a path needs beside the application. */
export const fetchAhead = async (path: string): Promise<void> => {
  if (path.startsWith('/policies')) await libraryPages.ahead()
  if (path.startsWith('/changes')) await changesPages.ahead()
}

/** Where this visit began. */
const FIRST_PATH = typeof window === 'undefined' ? '' : readPath(window.location.pathname).path

const useHasMoved = (): boolean => useAddress().path !== FIRST_PATH

/** The library of policies. */
export const LibraryRoute = ({ id }: { readonly id: string | undefined }) => {
  const hasMoved = useHasMoved()
  return (
    <CatalogueGate>
      {(loaded) => <libraryPages.Part loaded={loaded} id={id} hasMoved={hasMoved} />}
    </CatalogueGate>
  )
}

/** What changed. */
export const ChangesRoute = () => {
  const hasMoved = useHasMoved()
  return (
    <CatalogueGate>{(loaded) => <changesPages.Part loaded={loaded} hasMoved={hasMoved} />}</CatalogueGate>
  )
}
