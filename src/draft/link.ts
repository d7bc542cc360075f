import type { Draft } from './draft'
import { type EnvelopeCode, MOST_CHARACTERS } from './envelope'
import { readAnswersText, type StoredAnswers, textForLink } from './stored'

/** What a link's fragment begins with when it holds answers. */
const MARK = '#a='

/** Longer ones are neither made nor read: a file is better then. In characters. */
export const LONGEST_LINK = 100_000
/** No draft unpacks to more: without the names of people hardly a sign takes more than a byte. In bytes. */
const MOST_UNPACKED = MOST_CHARACTERS

/** The fragment is cut off, or a sign in it was changed; or what unpacks it did not come. */
export type LinkCode = EnvelopeCode | 'link-damaged' | 'not-fetched'

/** Enough to find a sign that was lost or changed on the way; it keeps nobody from making a link of their own. */
const checkOf = (packed: string): string => {
  let sum = 0x811c9dc5
  for (let at = 0; at < packed.length; at++) sum = Math.imul(sum ^ packed.charCodeAt(at), 0x01000193)
  return (sum >>> 0).toString(36).padStart(7, '0')
}

const toText = (bytes: Uint8Array): string => {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

const toBytes = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0))

/** The fragment that holds a draft. What packs it is fetched only when it is wanted: a list of hires shrinks to a tenth. */
export const fragmentOf = async (draft: Draft): Promise<string> => {
  const { deflateSync, strToU8 } = await import('fflate')
  const packed = toText(deflateSync(strToU8(textForLink(draft)), { level: 9 }))
  return `${MARK}${checkOf(packed)}.${packed}`
}

const fetchUnpacking = async () => {
  const { inflateSync, strFromU8 } = await import('fflate')
  return (packed: string): string | undefined => {
    try {
      // What grows beyond this is cut there, so that a small link cannot fill the memory.
      return strFromU8(inflateSync(toBytes(packed), { out: new Uint8Array(MOST_UNPACKED) }))
    } catch {
      return undefined
    }
  }
}

/** Whether an address's fragment means to hold answers. */
export const isAnswersFragment = (fragment: string): boolean => fragment.startsWith(MARK)

/** Reads the answers in a fragment. Never throws. */
export const readFragment = async (
  fragment: string,
): Promise<StoredAnswers | { readonly code: LinkCode }> => {
  if (fragment.length > LONGEST_LINK) return { code: 'too-large' }
  const [check, packed = ''] = fragment.slice(MARK.length).split('.')
  if (packed === '' || checkOf(packed) !== check) return { code: 'link-damaged' }
  const unpack = await fetchUnpacking().catch(() => undefined)
  if (unpack === undefined) return { code: 'not-fetched' }
  const text = unpack(packed)
  return text === undefined ? { code: 'link-damaged' } : readAnswersText(text)
}
