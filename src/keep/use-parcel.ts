import { useCallback, useEffect, useState } from 'react'
import { type Form, isAnswersFragment, readFragment } from '../draft'
import { useTurns } from '../ui'
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

type Shown = Pick<Handed, 'parcel' | 'times' | 'isFromLink'>
const NOTHING_YET: Shown = { parcel: undefined, times: 0, isFromLink: false }

/** What was handed in by a link, or by a file, to be opened: the last of all. @param other the form that is read beside answers */
export const useParcel = (other: Form): Handed => {
  const [shown, setShown] = useState(NOTHING_YET)
  const takeTurn = useTurns()
  const show = useCallback(
    async (reading: Promise<Parcel>, isLink: boolean) => {
      const isLast = takeTurn()
      const parcel = await reading
      if (isLast()) setShown(({ times }) => ({ parcel, times: times + 1, isFromLink: isLink }))
    },
    [takeTurn],
  )
  useEffect(() => {
    const read = () => {
      const fragment = takeFragment()
      if (fragment !== undefined) void show(readFragment(fragment).then(parcelOf), true)
    }
    read()
    window.addEventListener('hashchange', read)
    return () => window.removeEventListener('hashchange', read)
  }, [show])
  const openFile = useCallback((file: File) => show(readFile(file, other), false), [show, other])
  const setParcel = useCallback(
    (parcel: Parcel | undefined) => setShown((before) => ({ ...before, parcel })),
    [],
  )
  const isFromLink = shown.isFromLink && shown.parcel?.kind === 'answers'
  return { ...shown, isFromLink, openFile, setParcel }
}
