import type { QueryClient } from '@tanstack/react-query'

/**
 * For those who write the law's files: fetches them anew whenever one was saved, and every answer stays. Only the
 * development server says that a file was saved; none of this is in what readers are sent.
 * @returns what ends it
 */
export const followSaving = (client: QueryClient): (() => void) | undefined => {
  if (!import.meta.hot) return undefined
  const fetchAnew = () => void client.invalidateQueries()
  import.meta.hot.on('catalogue:saved', fetchAnew)
  return () => import.meta.hot?.off('catalogue:saved', fetchAnew)
}
