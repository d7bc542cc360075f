import { Activity, type ReactNode, useDeferredValue, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { Screenful } from '../ui'

/** The place in the page where what was drawn is seen. */
const Shown = ({ drawn }: { readonly drawn: HTMLElement }) => {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    place.current?.append(drawn)
  }, [drawn])
  return <div className="drawn-ahead" ref={place} />
}

type Props = {
  /** Whether it is asked for; before that nobody sees it, and nothing finds it in the page. */
  readonly isWanted: boolean
  /** Undefined while there is nothing to draw. */
  readonly children: ReactNode | undefined
}

/**
 * Draws ahead what a reader will ask for, outside the page and a little at a time, so that it is there as soon as it is wanted.
 * What is not drawn by then is drawn in the same way; until it is there its room is kept.
 */
export const DrawnAhead = ({ isWanted, children }: Props) => {
  const [drawn] = useState(() => document.createElement('div'))
  const isAny = children !== undefined
  const isMade = useDeferredValue(isAny, false) && isAny
  const isSeen = useDeferredValue(isWanted)
  return (
    <>
      {isWanted && (isMade && isSeen ? <Shown drawn={drawn} /> : <Screenful />)}
      {isMade && createPortal(<Activity mode={isSeen ? 'visible' : 'hidden'}>{children}</Activity>, drawn)}
    </>
  )
}
