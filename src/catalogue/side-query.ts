import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import type { Fault } from './fault'
import { faultsOf, READING } from './fault'
import { fetchFile, limitedBy } from './fetch-file'
import { readingsFile } from './file-schemas'
import { casesFile } from './policy-schema'

/** A worked case of a policy: what is known on which day, and what must come out. */
export type WorkedCase = z.infer<typeof casesFile>['cases'][number]

/** How names are read, in pinyin without tones: the syllables with blanks between, by the name. */
export type Readings = Readonly<Record<string, string>>

/** A file beside the catalogue cannot be used; nothing is judged by it. */
type SideError = Error & { readonly faults: readonly Fault[] }

const failWith = (faults: readonly Fault[]): SideError =>
  Object.assign(new Error('a file of the catalogue cannot be used'), { faults })

const loadChecked = async <Content>(
  file: string,
  schema: z.ZodMiniType<Content>,
  signal: AbortSignal,
): Promise<Content> => {
  const limited = limitedBy(signal)
  try {
    const fetched = await fetchFile(file, limited.signal)
    if ('fault' in fetched) throw failWith([fetched.fault])
    const { data, error } = z.safeParse(schema, fetched.content, READING)
    if (error) throw failWith(faultsOf(file, error))
    return data
  } finally {
    limited.release()
  }
}

const ONCE = {
  networkMode: 'always',
  staleTime: Number.POSITIVE_INFINITY,
  retry: 1,
  retryDelay: 400,
} as const

/** The worked cases of a policy, fetched when a reader asks to see them. */
export const casesQuery = (id: string) =>
  queryOptions({
    ...ONCE,
    queryKey: ['cases', id],
    queryFn: async ({ signal }): Promise<readonly WorkedCase[]> =>
      (await loadChecked(`policies/${id}.cases.json`, casesFile, signal)).cases,
  })

/** How the names in the search are read, fetched with the first search. */
export const readingsQuery = queryOptions({
  ...ONCE,
  queryKey: ['readings'],
  queryFn: async ({ signal }): Promise<Readings> =>
    (await loadChecked('readings.json', readingsFile, signal)).readings,
})
