import type { QueryClient } from '@tanstack/react-query'

const SAVED = 'catalogue:saved'

/**
 * For those who write the law's files: fetches them anew whenever one was saved, and every answer stays. Only the
 * development server says that a file was saved; none of this is in what readers are sent.
 * @returns what ends it
 */
export const followSaving = (client: QueryClient): (() => void) => {
  const fetchAnew = () => void client.invalidateQueries()
  import.meta.hot?.on(SAVED, fetchAnew)
  return () => import.meta.hot?.off(SAVED, fetchAnew)
}
