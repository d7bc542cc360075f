import { digestOf } from './as-checked'
import type { Fault } from './fault'
import { notJson } from './not-json'

const PATIENCE_MS = 20_000
const TOO_SLOW = 'too slow'

/** A signal that ends with the query, or when patience does. */
export const limitedBy = (
  signal: AbortSignal,
): { readonly signal: AbortSignal; readonly release: () => void } => {
  const controller = new AbortController()
  const end = () => controller.abort()
  const timer = setTimeout(() => controller.abort(TOO_SLOW), PATIENCE_MS)
  signal.addEventListener('abort', end)
  const release = () => {
    clearTimeout(timer)
    signal.removeEventListener('abort', end)
  }
  return { signal: controller.signal, release }
}

/** Where a file comes from: the server, or what is kept on the device for when that does not answer. */
export type Origin = 'server' | 'kept'

/**
 * A file with the digest of its bytes, where the browser can tell it, and where it came from; or what stopped the file: a status, no answer, or a
 * content that is not JSON.
 */
export type Fetched =
  | { readonly content: unknown; readonly digest: string | undefined; readonly from: Origin }
  | { readonly fault: Fault }

/** One file of the catalogue. @param wanted what is kept is given too where the server does not answer, unless that alone is wanted */
export const fetchFile = async (
  file: string,
  signal: AbortSignal,
  wanted: Origin = 'server',
): Promise<Fetched> => {
  const fail = (message: string, mend = 'try again'): Fetched => ({
    fault: { file, path: '', message, mend },
  })
  try {
    const address = `${import.meta.env.BASE_URL}catalogue/${file}${wanted === 'kept' ? '?kept' : ''}`
    const response = await fetch(address, { signal, cache: 'no-cache' })
    if (!response.ok) return fail(`HTTP ${response.status}`, 'see that the file is there')
    const bytes = await response.arrayBuffer()
    const digest = await digestOf(bytes)
    const text = new TextDecoder().decode(bytes)
    try {
      const from = response.headers.has('x-kept') ? 'kept' : 'server'
      return { content: JSON.parse(text), digest, from }
    } catch (error) {
      return { fault: notJson(file, text, error) }
    }
  } catch {
    return fail(signal.reason === TOO_SLOW ? TOO_SLOW : 'no answer')
  }
}
