import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'
import type { IsoDate } from '../engine'
import { browserDevice } from './device'
import { createDraftStore, type DraftAccess } from './draft-store'
import { hasAnswers, NOTHING, settled } from './held'
import type { Sieve } from './stored'

const DraftContext = createContext<DraftAccess | undefined>(undefined)

/** Asks before the page is closed over answers which live in its memory only. */
const useWarningBeforeLoss = (isAtRisk: boolean): void => {
  useEffect(() => {
    if (!isAtRisk) return
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault()
      // Chromium before 119 asks only where this is set.
      event.returnValue = true
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isAtRisk])
}

/** A page drawn at build knows of no answers. */
const nothingHeld = () => NOTHING

type Props = {
  readonly today: () => IsoDate
  /** Undefined while the catalogue is not there. */
  readonly sieve: Sieve | undefined
  readonly children: ReactNode
}

/** Keeps the draft for all pages of a visit, and on the device where the reader agreed. */
export const DraftProvider = ({ today, sieve, children }: Props) => {
  const [store] = useState(() => createDraftStore({ device: browserDevice(), today }))
  const held = useSyncExternalStore(store.subscribe, store.held, nothingHeld)
  useEffect(() => store.listen(sieve), [store, sieve])
  useEffect(() => store.sift(sieve), [store, sieve])
  const acts = useMemo(() => store.acts(sieve), [store, sieve])
  const access = useMemo(() => ({ ...settled(held, sieve), ...acts }), [held, sieve, acts])
  useWarningBeforeLoss(hasAnswers(held) && held.keeping.at !== 'on')
  return <DraftContext value={access}>{children}</DraftContext>
}

/** @throws outside a DraftProvider */
export const useDraft = (): DraftAccess => {
  const access = useContext(DraftContext)
  if (access === undefined) throw new Error('useDraft needs a DraftProvider above it')
  return access
}
