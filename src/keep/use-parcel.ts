import { useCallback, useEffect, useState } from 'react'
import {
  ANSWERS,
  type Content,
  type Form,
  isAnswersFragment,
  type LinkCode,
  readAnswers,
  readFragment,
  type StoredAnswers,
  unseal,
} from '../draft'

/** Why something cannot be opened. */
export type ProblemCode = LinkCode | 'nothing'

/** What was handed in to be opened. */
export type Parcel =
  | { readonly kind: 'answers'; readonly stored: StoredAnswers }
  | { readonly kind: 'other'; readonly content: Content }
  | { readonly kind: 'problem'; readonly code: ProblemCode }

/** A file larger than this is not even read. In bytes; a sign takes up to three. */
const MOST_BYTES = 15_000_000

const problem = (code: ProblemCode): Parcel => ({ kind: 'problem', code })

const parcelOf = (stored: StoredAnswers | { readonly code: ProblemCode } | undefined): Parcel => {
  if (stored === undefined) return problem('damaged')
  return 'code' in stored ? problem(stored.code) : { kind: 'answers', stored }
}

/** Reads a text of answers or of another form. */
const readParcel = (text: string, other: Form): Parcel => {
  const opened = unseal(text, [ANSWERS, other])
  if ('code' in opened) return problem(opened.code)
  const { format, content } = opened
  return format === ANSWERS.format ? parcelOf(readAnswers(content)) : { kind: 'other', content }
}

const readFile = async (file: File, other: Form): Promise<Parcel> => {
  if (file.size > MOST_BYTES) return problem('too-large')
  try {
    return readParcel(await file.text(), other)
  } catch {
    return problem('not-readable')
  }
}

/** Takes answers out of the address at once, so that they stay in no history that the page can reach. */
const takeFragment = (): string | undefined => {
  const { hash, pathname, search } = window.location
  if (!isAnswersFragment(hash)) return undefined
  window.history.replaceState(window.history.state, '', pathname + search)
  return hash
}

export type Handed = {
  readonly parcel: Parcel | undefined
  readonly openFile: (file: File) => Promise<void>
  readonly setParcel: (parcel: Parcel | undefined) => void
}

/** What was handed in by a link, or by a file, to be opened. @param other the form that is read beside answers */
export const useParcel = (other: Form): Handed => {
  const [parcel, setParcel] = useState<Parcel | undefined>(undefined)
  useEffect(() => {
    const read = async () => {
      const fragment = takeFragment()
      if (fragment !== undefined) setParcel(parcelOf(await readFragment(fragment)))
    }
    const listen = () => void read()
    listen()
    window.addEventListener('hashchange', listen)
    return () => window.removeEventListener('hashchange', listen)
  }, [])
  const openFile = useCallback(async (file: File) => setParcel(await readFile(file, other)), [other])
  return { parcel, openFile, setParcel }
}
