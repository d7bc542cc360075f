import {
  type ComponentType,
  createContext,
  createElement,
  type LazyExoticComponent,
  lazy,
  type ReactNode,
  Suspense,
  use,
  useEffect,
  useState,
} from 'react'
import { useWords } from '../i18n'
import { focusOnTitle, Loading } from '../ui'
import { useAddress } from './address'
import { readPath } from './address-text'
import { DidNotCome } from './did-not-come'
import { useIsSlow } from './patience'

/** A part of the application that is fetched when someone opens it, or ahead of that. */
export type Later<Props> = {
  /** Says that it is being fetched until it is here, and where it does not come, offers to fetch it again. */
  readonly Part: ComponentType<Props>
  /**
   * Fetches it, so that it is there at once. A page drawn at build is then taken over in one go; what may be suspended would be
   * taken over some time after the frame around it.
   */
  readonly ahead: () => Promise<void>
}

/** Says after a while that it takes long; what is on its way cannot be asked for anew. */
const Waiting = () => {
  const { t } = useWords()
  return <Loading>{t(useIsSlow() ? 'part.slow' : 'part.loading')}</Loading>
}

const FetchAgain = createContext<() => void>(() => undefined)

/** In place of a part that did not come. */
const NotFetched = () => {
  const { t } = useWords()
  return (
    <div data-part-failed>
      <DidNotCome title={t('part.failedTitle')} lead={t('part.failed')} onRetry={use(FetchAgain)} />
    </div>
  )
}

/** Where this visit began. */
const FIRST_PATH = typeof window === 'undefined' ? '' : readPath(window.location.pathname).path

const keepOnTitle = (): void => {
  if (!document.activeElement?.closest('main')) focusOnTitle()
}

/** This part came later than its address did: the focus is set, or the place in the page found, now that it is there. */
const Arrived = ({ children }: { readonly children: ReactNode }) => {
  const hasMoved = useAddress().path !== FIRST_PATH
  useEffect(() => {
    const place = window.location.hash && document.getElementById(window.location.hash.slice(1))
    if (place) place.scrollIntoView()
    else if (hasMoved) {
      // A heading that is exchanged in the same moment takes the focus away with it.
      keepOnTitle()
      const frame = requestAnimationFrame(keepOnTitle)
      return () => cancelAnimationFrame(frame)
    }
    return undefined
  }, [hasMoved])
  return children
}

/**
 * Firefox refuses for good what did not come once, until the page is loaded again; the page in its place says so.
 * @param load must give the same part each time
 * @param onFailed told where it gives none, so that the next to want it asks anew: what React was refused once stays refused
 */
const fetching = <Props extends object>(load: () => Promise<ComponentType<Props>>, onFailed: () => void) =>
  lazy(async () => {
    const part = await load().catch(() => undefined)
    if (part === undefined) onFailed()
    return { default: part ?? NotFetched }
  })

/** @param load must give the same part each time */
export const later = <Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> => {
  let here: ComponentType<Props> | undefined
  let asked: LazyExoticComponent<ComponentType<Props>> | undefined
  const ask = () => {
    asked ??= fetching(load, () => {
      asked = undefined
    })
    return asked
  }
  const Part = (props: Props) => {
    // Once shown it stays as it is: exchanged for what came meanwhile, it would be made anew and lose the reader's place.
    const [ready] = useState(() => here)
    const [tried, setTried] = useState(() => ({ Fetched: ready ? undefined : ask(), again: 0 }))
    if (ready) return createElement(ready, props)
    return (
      <FetchAgain value={() => setTried(({ again }) => ({ Fetched: ask(), again: again + 1 }))}>
        <Suspense fallback={<Waiting />}>
          <Arrived key={tried.again}>{tried.Fetched && createElement<Props>(tried.Fetched, props)}</Arrived>
        </Suspense>
      </FetchAgain>
    )
  }
  const ahead = async () => {
    here = await load()
  }
  return { Part, ahead }
}
