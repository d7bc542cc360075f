import { queryOptions } from '@tanstack/react-query'
import type { RawFiles } from './check-file'
import type { Fault } from './fault'
import { fetchFile, limitedBy } from './fetch-file'
import { CHANGES_FILE, GLOSSARY_FILE, policyFileName, SHARED_FILES } from './files'
import type { LoadedCatalogue } from './loaded'
import { readCatalogue } from './read-catalogue'

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
  const shared = await fetchAll(Object.keys(SHARED_FILES), signal)
  const unreadable = faultsOfFetch(shared)
  if (unreadable.length > 0) throw failWith(unreadable)
  const files = contents(shared)
  const wanted = [...policyIds(files['index.json']).map(policyFileName), GLOSSARY_FILE, CHANGES_FILE]
  const others = await fetchAll(wanted, signal)
  const { content, faults } = readCatalogue({ ...files, ...contents(others) })
  if (content === undefined) throw failWith(faults)
  const unread = faultsOfFetch(others)
  const known = faults.filter(({ file }) => !unread.some((fault) => fault.file === file))
  return { ...content, faults: [...unread, ...known] }
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
