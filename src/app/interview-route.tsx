import { Redirect } from 'wouter'
import type { LoadedCatalogue } from '../catalogue'
import { isEmpty, useDraft } from '../draft'
import type { Audience } from '../engine'
import { hasAnswered, Interview, type Place, type Session } from '../interview'
import { useAddress } from './address'
import { useJudgingAhead } from './judged'
import { OnlyLine, OnlyProblemPage, onlyProblem } from './only-policy'
import { keepRoute, resultRoute, rosterRoute } from './parts'
import { UnansweredPage } from './unanswered-page'
import { useSession } from './use-session'

type Props = {
  readonly loaded: LoadedCatalogue
  readonly audience: Audience
  readonly rest: readonly string[]
}

const placeOf = ([first, second]: readonly string[]): Place | undefined => {
  if (first === 'check' || first === 'result' || first === 'keep') return { at: first }
  if (first === 'table') return { at: second === 'results' ? 'each' : 'table' }
  if (first === 'hires' && second !== undefined) return { at: 'hire', nth: Number(second) }
  return first ? { at: 'page', id: first } : undefined
}

const PlaceIn = ({ session, place }: { readonly session: Session; readonly place: Place | undefined }) => {
  const { draft } = useDraft()
  if (place?.at === 'check' && isEmpty(draft)) return <UnansweredPage session={session} />
  if (place?.at === 'result')
    return hasAnswered(session, draft.answers) ? (
      <resultRoute.Part session={session} />
    ) : (
      <UnansweredPage session={session} />
    )
  if (session.audience === 'enterprise' && (place?.at === 'table' || place?.at === 'each'))
    return <rosterRoute.Part session={session} at={place.at} />
  if (place?.at === 'keep') return <keepRoute.Part session={session} />
  return (
    <Interview session={session} place={place} lead={(to) => <Redirect to={session.hrefOf(to)} replace />} />
  )
}

/** One audience's interview and its result. */
export const InterviewRoute = ({ loaded, audience, rest }: Props) => {
  const session = useSession(loaded, audience)
  const { query } = useAddress()
  const place = placeOf(rest)
  useJudgingAhead(session, place?.at === 'check')
  const problem = query.only === undefined ? undefined : onlyProblem(loaded, audience, query.only)
  if (problem) return <OnlyProblemPage audience={audience} problem={problem} />
  const policy = query.only === undefined ? undefined : loaded.policies.get(query.only)
  return (
    <>
      {policy && <OnlyLine audience={audience} policy={policy} isResult={place?.at === 'result'} />}
      <PlaceIn session={session} place={place} />
    </>
  )
}
