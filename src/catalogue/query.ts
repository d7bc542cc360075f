import { queryOptions } from '@tanstack/react-query'
import { areAsChecked, assembleChecked } from './as-checked'
import type { Checked, RawFiles } from './check-file'
import type { Fault } from './fault'
import { fetchFile, limitedBy, type Origin } from './fetch-file'
import { CHANGES_FILE, GLOSSARY_FILE, policyFileName, SHARED_FILE_NAMES } from './files'
import type { LoadedCatalogue } from './loaded'

/** The catalogue cannot be used; `faults` says what is wrong in which file. */
type CatalogueError = Error & { readonly faults: readonly Fault[] }

const fetchAll = async (files: readonly string[], signal: AbortSignal, wanted: Origin) =>
  Promise.all(files.map(async (file) => [file, await fetchFile(file, signal, wanted)] as const))

type FetchedFiles = Awaited<ReturnType<typeof fetchAll>>

const contents = (fetched: FetchedFiles): RawFiles =>
  Object.fromEntries(
    fetched.flatMap(([file, result]) => ('content' in result ? [[file, result.content]] : [])),
  )

const faultsOfFetch = (fetched: FetchedFiles): readonly Fault[] =>
  fetched.flatMap(([, result]) => ('fault' in result ? [result.fault] : []))

const digests = (fetched: FetchedFiles): ReadonlyMap<string, string | undefined> =>
  new Map(fetched.map(([file, result]) => [file, 'digest' in result ? result.digest : undefined]))

/** Files that were checked at build need no checking here; what checks all others is fetched when there are any. */
const readFetched = async (fetched: FetchedFiles): Promise<Checked<LoadedCatalogue>> => {
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

type Files = { readonly shared: FetchedFiles; readonly others: FetchedFiles }

const fetchFiles = async (signal: AbortSignal, wanted: Origin): Promise<Files> => {
  const shared = await fetchAll(SHARED_FILE_NAMES, signal, wanted)
  const unreadable = faultsOfFetch(shared)
  if (unreadable.length > 0) throw failWith(unreadable)
  const names = [
    ...policyIds(contents(shared)['index.json']).map(policyFileName),
    GLOSSARY_FILE,
    CHANGES_FILE,
  ]
  return { shared, others: await fetchAll(names, signal, wanted) }
}

const cameFrom = ({ shared, others }: Files, origin: Origin): boolean =>
  [...shared, ...others].some(([, result]) => 'from' in result && result.from === origin)

/** Rules of two versions, one file of the server's and one of what is kept, are no law: then all is taken from what is kept. */
const fetchOneVersion = async (signal: AbortSignal): Promise<Files> => {
  const files = await fetchFiles(signal, 'server')
  return cameFrom(files, 'kept') && cameFrom(files, 'server') ? fetchFiles(signal, 'kept') : files
}

const loadLimited = async (signal: AbortSignal): Promise<LoadedCatalogue> => {
  const files = await fetchOneVersion(signal)
  const { shared, others } = files
  const { content, faults } = await readFetched([...shared, ...others])
  if (content === undefined) throw failWith(faults)
  const unread = faultsOfFetch(others)
  const known = faults.filter(({ file }) => !unread.some((fault) => fault.file === file))
  const all = [...unread, ...known]
  // Without any policy nothing would be asked, and the reader be led to an empty result.
  if (content.catalogue.policies.length === 0 && all.length > 0) throw failWith(all)
  return { ...content, faults: all, ...(cameFrom(files, 'kept') && { isKept: true }) }
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
