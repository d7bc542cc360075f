import type { Draft } from './draft'
import { broughtBack, changed, dismissed, type Held, replacedBy, settled, siftedAnew } from './held'
import {
  begin,
  forgotten,
  heardOfForgetting,
  heardOfKept,
  kept,
  keptIfAgreed,
  keptInstead,
  notKept,
  type Surroundings,
  takenUp,
} from './keep-on-device'
import type { Sieve, StoredAnswers } from './stored'

/** What can be done with the draft. */
type DraftActs = {
  readonly change: (next: (draft: Draft) => Draft) => void
  /** Puts opened answers in the place of those here. */
  readonly open: (stored: StoredAnswers) => void
  /** Brings back what was here before answers were opened. */
  readonly bringBack: () => void
  readonly dismiss: () => void
  /** Keeps the answers on the device from now on: only after the reader was asked. */
  readonly keep: () => void
  readonly stopKeeping: () => void
  /** Of two tabs with other answers: keeps those of this one, or takes up those of the other. */
  readonly keepMine: () => void
  readonly takeTheirs: () => void
  readonly forget: () => void
}

/** The draft, where it comes from, and what can be done with it. */
export type DraftAccess = Held & DraftActs

type Put = (next: (held: Held) => Held) => void

const actsOn = (place: Surroundings, put: Put, sieve: Sieve | undefined): DraftActs => ({
  change: (next) => put((held) => keptIfAgreed(place, changed(held, next))),
  open: (stored) => put((held) => keptIfAgreed(place, settled(replacedBy(held, stored), sieve))),
  bringBack: () => put((held) => keptIfAgreed(place, broughtBack(held))),
  dismiss: () => put(dismissed),
  keep: () => put((held) => kept(place, held)),
  stopKeeping: () => put((held) => notKept(place, held)),
  keepMine: () => put((held) => keptInstead(place, held)),
  takeTheirs: () => put((held) => takenUp(place, held)),
  forget: () => put((held) => forgotten(place, held)),
})

/** Holds the draft of a visit, keeps it on the device where the reader agreed, and listens to other tabs. */
export const createDraftStore = (place: Surroundings) => {
  const listeners = new Set<() => void>()
  let held = begin(place)
  let rules: Sieve | undefined
  const put: Put = (next) => {
    held = next(held)
    for (const tell of listeners) tell()
  }
  return {
    held: () => held,
    subscribe: (tell: () => void) => {
      listeners.add(tell)
      return () => {
        listeners.delete(tell)
      }
    },
    /** Told of each catalogue that comes: the answers given by an older one are held against it. */
    sift: (sieve: Sieve | undefined) => {
      const before = rules
      rules = sieve ?? before
      if (sieve && before && sieve !== before) put((given) => siftedAnew(given, sieve))
    },
    /** Listens to other tabs. @param sieve undefined while the catalogue is not there @returns the way to stop */
    listen: (sieve: Sieve | undefined) =>
      place.device.listen({
        onKept: (text) => put((before) => heardOfKept(place, settled(before, sieve), text)),
        onForgotten: () => put(heardOfForgetting),
      }),
    /** @param sieve undefined while the catalogue is not there */
    acts: (sieve: Sieve | undefined) =>
      actsOn(place, (next) => put((before) => next(settled(before, sieve))), sieve),
  }
}
