import { queryOptions } from '@tanstack/react-query'
import { areAsChecked, assembleChecked } from './as-checked'
import type { Checked, RawFiles } from './check-file'
import type { Fault } from './fault'
import { fetchFile, limitedBy } from './fetch-file'
import { CHANGES_FILE, GLOSSARY_FILE, policyFileName, SHARED_FILE_NAMES } from './files'
import type { LoadedCatalogue } from './loaded'

/** The catalogue cannot be used; `faults` says what is wrong in which file. */
type CatalogueError = Error & { readonly faults: readonly Fault[] }

const fetchAll = async (files: readonly string[], signal: AbortSignal) =>
  Promise.all(files.map(async (file) => [file, await fetchFile(file, signal)] as const))

const contents = (fetched: Awaited<ReturnType<typeof fetchAll>>): RawFiles =>
  Object.fromEntries(
    fetched.flatMap(([file, result]) => ('content' in result ? [[file, result.content]] : [])),
  )

const faultsOfFetch = (fetched: Awaited<ReturnType<typeof fetchAll>>): readonly Fault[] =>
  fetched.flatMap(([, result]) => ('fault' in result ? [result.fault] : []))

const digests = (fetched: Awaited<ReturnType<typeof fetchAll>>): ReadonlyMap<string, string | undefined> =>
  new Map(fetched.map(([file, result]) => [file, 'digest' in result ? result.digest : undefined]))

/** Files that were checked at build need no checking here; what checks all others is fetched when there are any. */
const readFetched = async (
  fetched: Awaited<ReturnType<typeof fetchAll>>,
): Promise<Checked<LoadedCatalogue>> => {
  const raw = contents(fetched)
  if (areAsChecked(digests(fetched))) return { content: assembleChecked(raw), faults: [] }
  const { readCatalogue } = await import('./read-catalogue')
  return readCatalogue(raw)
}

const policyIds = (index: unknown): readonly string[] => {
  const policies =
    typeof index === 'object' && index !== null && 'policies' in index ? index.policies : undefined
  return Array.isArray(policies)
    ? policies.filter((id) => typeof id === 'string' && /^[a-z0-9-]+$/.test(id))
    : []
}

const failWith = (faults: readonly Fault[]): CatalogueError =>
  Object.assign(new Error('the catalogue cannot be used'), { faults })

const loadLimited = async (signal: AbortSignal): Promise<LoadedCatalogue> => {
  const shared = await fetchAll(SHARED_FILE_NAMES, signal)
  const unreadable = faultsOfFetch(shared)
  if (unreadable.length > 0) throw failWith(unreadable)
  const wanted = [
    ...policyIds(contents(shared)['index.json']).map(policyFileName),
    GLOSSARY_FILE,
    CHANGES_FILE,
  ]
  const others = await fetchAll(wanted, signal)
  const { content, faults } = await readFetched([...shared, ...others])
  if (content === undefined) throw failWith(faults)
  const unread = faultsOfFetch(others)
  const known = faults.filter(({ file }) => !unread.some((fault) => fault.file === file))
  const all = [...unread, ...known]
  // Without any policy nothing would be asked, and the reader be led to an empty result.
  if (content.catalogue.policies.length === 0 && all.length > 0) throw failWith(all)
  return { ...content, faults: all }
}

/** What is wrong with the catalogue, as far as an error says. */
export const faultsIn = (error: Error): readonly Fault[] =>
  'faults' in error && Array.isArray(error.faults)
    ? error.faults
    : [{ file: 'catalogue', path: '', message: error.message, mend: 'try again' }]

/** Fetches and checks the whole catalogue. A faulty policy is left out and named. @throws CatalogueError when nothing can be judged */
const loadCatalogue = async (signal: AbortSignal): Promise<LoadedCatalogue> => {
  const limited = limitedBy(signal)
  try {
    return await loadLimited(limited.signal)
  } finally {
    limited.release()
  }
}

/** The catalogue as a query: fetched once, kept for the visit, never refetched behind the reader's back. */
export const catalogueQuery = queryOptions({
  queryKey: ['catalogue'],
  queryFn: ({ signal }) => loadCatalogue(signal),
  // A device that thinks it is offline may still hold the files, and if not, the reader is told.
  networkMode: 'always',
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: 1,
  retryDelay: 400,
})
