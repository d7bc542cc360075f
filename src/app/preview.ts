import type { QueryClient } from '@tanstack/react-query'

/**
 * For those who write the law's files: fetches them anew whenever one was saved, and every answer stays. Only the
 * development server says that a file was saved; none of this is in what readers are sent.
 */
export const followSaving = (client: QueryClient): void => {
  if (import.meta.hot) import.meta.hot.on('catalogue:saved', () => void client.invalidateQueries())
}
