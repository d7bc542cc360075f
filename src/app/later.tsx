import { type ComponentType, createElement, lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { useWords } from '../i18n'
import { focusOnTitle, Loading } from '../ui'
import { useAddress } from './address'
import { readPath } from './address-text'

/** A part of the application that is fetched when someone opens it, or ahead of that. */
export type Later<Props> = {
  /** Says that it is being fetched until it is here. */
  readonly Part: ComponentType<Props>
  /**
   * Fetches it, so that it is there at once. A page drawn at build is then taken over in one go; what may be suspended would be
   * taken over some time after the frame around it.
   */
  readonly ahead: () => Promise<void>
}

const Waiting = () => <Loading>{useWords().t('part.loading')}</Loading>

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

/** @param load must give the same part each time */
export const later = <Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> => {
  let here: ComponentType<Props> | undefined
  const Fetched = lazy(async () => ({ default: await load() }))
  const Part = (props: Props) => {
    // Once shown it stays as it is: exchanged for what came meanwhile, it would be made anew and lose the reader's place.
    const [ready] = useState(() => here)
    return ready ? (
      createElement(ready, props)
    ) : (
      <Suspense fallback={<Waiting />}>
        <Arrived>{createElement<Props>(Fetched, props)}</Arrived>
      </Suspense>
    )
  }
  const ahead = async () => {
    here = await load()
  }
  return { Part, ahead }
}
