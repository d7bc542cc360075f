import type { ReactNode } from 'react'
import { hiresIn, useDraft } from '../draft'
import { HIRES } from '../engine'
import { CheckPage } from './check-page'
import { HirePage } from './hire-page'
import { HiresPage } from './hires-page'
import { answersOn, hiresPage, nextStop } from './path'
import { QuestionPage } from './question-page'
import { type Place, type Session, usePath } from './session'

type Props = {
  readonly session: Session
  /** Undefined at the door: the interview is taken up where it stands. */
  readonly place: Place | undefined
  /** What is shown when the place is not on this reader's path: the way to one that is. */
  readonly lead: (to: Place) => ReactNode
}

/** The page of the interview at a place. */
export const Interview = ({ session, place, lead }: Props) => {
  const { draft } = useDraft()
  const { answers, path } = usePath(session)
  if (place?.at === 'check' && Object.keys(answersOn(path, answers)).length > 0)
    return <CheckPage session={session} />
  if (place?.at === 'hire' && session.audience === 'enterprise') {
    const isNear = place.nth <= (hiresIn(draft)?.length ?? 0) + 1
    const list = hiresPage(session)
    if (isNear) return <HirePage key={place.nth} session={session} nth={place.nth} />
    if (list) return lead({ at: 'page', id: list.id })
  }
  const stop = place?.at === 'page' ? path.find(({ page }) => page.id === place.id) : undefined
  if (stop?.facts.includes(HIRES)) return <HiresPage session={session} stop={stop} />
  if (stop) return <QuestionPage key={stop.page.id} session={session} stop={stop} />
  const next = nextStop(session, answers, undefined)
  if (next) return lead({ at: 'page', id: next.page.id })
  // On a day when nothing hangs on any answer there is nothing to check either.
  return lead({ at: path.length > 0 ? 'check' : 'result' })
}
