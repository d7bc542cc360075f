import { Redirect } from 'wouter'
import type { LoadedCatalogue } from '../catalogue'
import type { Audience } from '../engine'
import { Interview, type Place } from '../interview'
import { KeepRoute } from './keep-route'
import { ResultRoute } from './result-route'
import { useSession } from './use-session'

type Props = {
  readonly loaded: LoadedCatalogue
  readonly audience: Audience
  readonly rest: readonly string[]
}

const placeOf = ([first, second]: readonly string[]): Place | undefined => {
  if (first === 'check' || first === 'result' || first === 'keep') return { at: first }
  if (first === 'hires' && second !== undefined) return { at: 'hire', nth: Number(second) }
  return first ? { at: 'page', id: first } : undefined
}

/** One audience's interview and its result. */
export const InterviewRoute = ({ loaded, audience, rest }: Props) => {
  const session = useSession(loaded, audience)
  const place = placeOf(rest)
  if (place?.at === 'result') return <ResultRoute session={session} />
  if (place?.at === 'keep') return <KeepRoute session={session} />
  return (
    <Interview session={session} place={place} lead={(to) => <Redirect to={session.hrefOf(to)} replace />} />
  )
}
