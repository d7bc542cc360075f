import { useCallback, useMemo } from 'react'
import { useDraft, withTicks } from '../draft'
import {
  adviceFor,
  adviceForHires,
  type CompiledPolicy,
  type Facts,
  isOfHire,
  type Situation,
} from '../engine'
import { answersOn, type Place, pathOf, type Session } from '../interview'
import { judgeCase, type Report, ResultPage } from '../verdict'
import { policyPath, useAddress } from './address'
import { today } from './today'

const HIRE = /^enterprise\.hires\[(\d+)\]/

/** Of a longer list nobody reads advice one by one. */
const MOST_HIRES = 20

const adviceOn = (
  policies: readonly CompiledPolicy[],
  s: Situation,
): Pick<Report, 'advice' | 'hireAdvice'> => {
  const advice = policies.map((policy) => [policy.policy.id, adviceFor(policy, s)] as const)
  const ofHires = policies.flatMap((policy, at) => {
    const isRefused = (advice[at]?.[1].length ?? 0) > 0
    const found = isRefused || (s.hires?.length ?? 0) > MOST_HIRES ? undefined : adviceForHires(policy, s)
    return found ? [[policy.policy.id, found] as const] : []
  })
  return { advice: new Map(advice), hireAdvice: new Map(ofHires) }
}

type Judged = Omit<Report, 'ticked' | 'tick' | 'hrefOfPolicy'>

/** Judges the answers on the path. */
const reportOf = (session: Session, answers: Facts): Judged => {
  const { loaded, compiled, audience, asOf, hrefOf } = session
  const path = pathOf(session, answers)
  const counted = answersOn(path, answers)
  const { situation, policies, explanations } = judgeCase({ compiled, audience, facts: counted, asOf })
  const asked = path.flatMap(({ facts }) => facts)
  const placeOf = (id: string): Place | undefined => {
    const hire = HIRE.exec(id)?.[1]
    if (hire !== undefined) return { at: 'hire', nth: Number(hire) + 1 }
    const page = path.find(({ facts }) => facts.includes(id))?.page
    return page && { at: 'page', id: page.id }
  }
  return {
    loaded,
    audience,
    asOf,
    today: today(),
    answers: counted,
    sizes: situation.sizes,
    explanations,
    ...adviceOn(policies, situation),
    assumed: loaded.catalogue.facts
      .filter((fact) => fact.default !== undefined && !isOfHire(fact.id) && asked.includes(fact.id))
      .filter(({ id }) => (counted[id] ?? null) === null)
      .map(({ id }) => id),
    hrefOfFact: (id) => {
      const place = placeOf(id)
      return place && hrefOf(place)
    },
    changeHref: hrefOf({ at: 'check' }),
    keepHref: hrefOf({ at: 'keep' }),
  }
}

/** The result of one audience's answers. A tick on a paper changes no verdict, so nothing is judged anew for it. */
export const ResultRoute = ({ session }: { readonly session: Session }) => {
  const { draft, change } = useDraft()
  const { answers, ticked } = draft
  const judged = useMemo(() => reportOf(session, answers), [session, answers])
  const tick: Report['tick'] = useCallback(
    (papers, isTicked) => change((before) => withTicks(before, papers, isTicked)),
    [change],
  )
  const { keep } = useAddress()
  const hrefOfPolicy = (id: string) => keep(policyPath(id))
  return <ResultPage report={{ ...judged, ticked, tick, hrefOfPolicy }} />
}
