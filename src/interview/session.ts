import { useDraft } from '../draft'
import type { Facts } from '../engine'
import type { Subject } from './open-for'
import { pathNow, type Stop } from './path'

/** A place in the interview. */
export type Place =
  | { readonly at: 'page'; readonly id: string }
  | { readonly at: 'hire'; readonly nth: number }
  | { readonly at: 'home' | 'start' | 'check' | 'result' | 'keep' | 'table' | 'each' }

/** What every page of the interview works with; the application supplies the addresses. */
export type Session = Subject & {
  readonly hrefOf: (place: Place) => string
  readonly go: (place: Place) => void
  /** To where one answer is given; from there the reader comes back to the result. */
  readonly forOne: (place: Place) => string
  /** Where the reader goes on when nothing more is asked. */
  readonly last: 'check' | 'result'
}

/** The path as it stands with the answers given. */
export const usePath = (session: Session): { readonly answers: Facts; readonly path: readonly Stop[] } => {
  const { draft } = useDraft()
  return { answers: draft.answers, path: pathNow(session, draft.answers) }
}
