import { useLayoutEffect } from 'react'
import type { LoadedCatalogue } from '../catalogue'
import { isEmpty, useDraft } from '../draft'
import type { Audience } from '../engine'
import { hasAnswered, Interview, type Place, type Session } from '../interview'
import { correctTo, useAddress } from './address'
import { OnlyLine, OnlyProblemPage, onlyProblem } from './only-policy'
import { keepRoute, resultRoute, rosterRoute } from './parts'
import { UnansweredPage } from './unanswered-page'
import { useReadyAhead } from './use-ready-ahead'
import { useSession } from './use-session'

type Props = {
  readonly loaded: LoadedCatalogue
  readonly audience: Audience
  readonly rest: readonly string[]
}

/** A place in a list, counted from 1. */
const isPlace = (text = ''): boolean => /^[1-9]\d*$/.test(text)

const placeOf = ([first, second]: readonly string[]): Place | undefined => {
  if (first === 'check' || first === 'result' || first === 'keep') return { at: first }
  if (first === 'table') return { at: second === 'results' ? 'each' : 'table' }
  if (first === 'hires' && isPlace(second)) return { at: 'hire', nth: Number(second) }
  return first ? { at: 'page', id: first } : undefined
}

/** There is no such page for this reader: another stands in its place, and going back does not lead here again. */
const Redirect = ({ to }: { readonly to: string }) => {
  useLayoutEffect(() => correctTo(to), [to])
  return null
}

type PlaceProps = { readonly session: Session; readonly place: Place | undefined }

const Elsewhere = ({ session, place }: PlaceProps) => {
  const { draft } = useDraft()
  if (place?.at === 'result' || (place?.at === 'check' && isEmpty(draft)))
    return <UnansweredPage session={session} />
  if (session.audience === 'enterprise' && (place?.at === 'table' || place?.at === 'each'))
    return <rosterRoute.Part session={session} at={place.at} />
  if (place?.at === 'keep') return <keepRoute.Part session={session} />
  return <Interview session={session} place={place} lead={(to) => <Redirect to={session.hrefOf(to)} />} />
}

/** The page at a place; beside the look over the answers the result is drawn ahead, and stays as it is when it is asked for. */
const PlaceIn = ({ session, place }: PlaceProps) => {
  const { answers } = useDraft().draft
  const isReady = useReadyAhead(session, place?.at === 'check' || place?.at === 'result')
  const isResult = place?.at === 'result' && hasAnswered(session, answers)
  return (
    <>
      {!isResult && <Elsewhere session={session} place={place} />}
      {(isResult || isReady) && <resultRoute.Part session={session} isAhead={!isResult} />}
    </>
  )
}

/** One audience's interview and its result. */
export const InterviewRoute = ({ loaded, audience, rest }: Props) => {
  const session = useSession(loaded, audience)
  const { query } = useAddress()
  const place = placeOf(rest)
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
