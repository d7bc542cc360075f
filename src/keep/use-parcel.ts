import { useCallback, useEffect, useState } from 'react'
import { type Form, isAnswersFragment, readFragment } from '../draft'
import { type Parcel, parcelOf, problem, readParcel } from './parcel'

/** A file larger than this is not even read. In bytes; a sign takes up to three. */
const MOST_BYTES = 15_000_000

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
  /** Counts what was opened: a second file that is refused is told like the first. */
  readonly times: number
  /** Answers that came with the address, not from a file. */
  readonly isFromLink: boolean
  readonly openFile: (file: File) => Promise<void>
  readonly setParcel: (parcel: Parcel | undefined) => void
}

/** What was handed in by a link, or by a file, to be opened. @param other the form that is read beside answers */
export const useParcel = (other: Form): Handed => {
  const [parcel, setParcel] = useState<Parcel | undefined>(undefined)
  const [times, setTimes] = useState(0)
  const [isFromLink, setIsFromLink] = useState(false)
  useEffect(() => {
    const read = async () => {
      const fragment = takeFragment()
      if (fragment === undefined) return
      setIsFromLink(true)
      setParcel(parcelOf(await readFragment(fragment)))
    }
    const listen = () => void read()
    listen()
    window.addEventListener('hashchange', listen)
    return () => window.removeEventListener('hashchange', listen)
  }, [])
  const openFile = useCallback(
    async (file: File) => {
      setIsFromLink(false)
      const read = await readFile(file, other)
      setParcel(read)
      setTimes((count) => count + 1)
    },
    [other],
  )
  return { parcel, times, isFromLink: isFromLink && parcel?.kind === 'answers', openFile, setParcel }
}
