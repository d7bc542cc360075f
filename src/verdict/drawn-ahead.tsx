import {
  Activity,
  createContext,
  type ReactNode,
  use,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { createPortal } from 'react-dom'
import { useWords } from '../i18n'
import { ErrorBoundary, leaveUnheard, Screenful, type Watchable, watchable } from '../ui'
import { layOutAhead, putIn } from './laid-out-ahead'

/** Whether it is seen. A context that changed itself would have all that is drawn looked through for who reads it. */
const Seen = createContext<Watchable<boolean>>(watchable(true))

/** What goes on by itself, such as a voice: only while it is seen, not while it is drawn ahead or has been left. */
export const WhileSeen = ({ children }: { readonly children: ReactNode }) => {
  const { subscribe, state } = use(Seen)
  return <Activity mode={useSyncExternalStore(subscribe, state) ? 'visible' : 'hidden'}>{children}</Activity>
}

type PlaceProps = {
  readonly drawn: HTMLElement
  readonly isWanted: boolean
}

/** The place in the page where what was drawn is seen; until it is wanted it takes no room there, and nobody sees or finds it. */
const Place = ({ drawn, isWanted }: PlaceProps) => {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (isWanted && place.current) putIn(place.current, drawn)
  }, [drawn, isWanted])
  useEffect(() => {
    const at = place.current
    return at && !isWanted ? layOutAhead(drawn, at) : undefined
  }, [drawn, isWanted])
  return <div className="drawn-ahead" data-ahead={isWanted ? undefined : ''} ref={place} />
}

/** What is drawn into, outside the page at first. */
const newDrawn = (): HTMLElement => {
  const drawn = leaveUnheard(document.createElement('div'))
  drawn.className = 'drawn-late'
  return drawn
}

type Props = {
  /** Whether it is asked for; before that nobody sees it, and nothing finds it in the page. */
  readonly isWanted: boolean
  /** Undefined while there is nothing to draw. */
  readonly children: ReactNode | undefined
}

/**
 * Draws ahead what a reader will ask for, outside the page and a little at a time, so that it is there as soon as it is wanted.
 * What is not drawn by then is drawn in the same way; until it is there its room is kept. What cannot be drawn ahead is tried
 * again when it is wanted, and fails only then.
 */
export const DrawnAhead = ({ isWanted, children }: Props) => {
  const [drawn] = useState(newDrawn)
  const [seen] = useState(() => watchable(isWanted))
  const isAny = children !== undefined
  const { tongue } = useWords()
  // A first value of `undefined` would be none: all would be drawn at once.
  const made = useDeferredValue(isAny ? tongue : null, null)
  // What nobody has asked for yet is not worth a wait while the page changes its language; it is drawn anew.
  const isMade = isAny && (isWanted ? made !== null : made === tongue)
  useEffect(() => seen.turn(isWanted), [seen, isWanted])
  const whole = <Seen value={seen}>{children}</Seen>
  return (
    <>
      {isMade ? <Place drawn={drawn} isWanted={isWanted} /> : isWanted && <Screenful />}
      {isMade &&
        createPortal(
          <ErrorBoundary at="" fallback={isWanted ? whole : null}>
            {whole}
          </ErrorBoundary>,
          drawn,
        )}
    </>
  )
}
