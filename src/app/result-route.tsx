import { useMemo } from 'react'
import { useDraft } from '../draft'
import { adviceFor, type Facts, isOfHire } from '../engine'
import { answersOn, type Place, pathOf, type Session } from '../interview'
import { judgeCase, type Report, ResultPage } from '../verdict'

const HIRE = /^enterprise\.hires\[(\d+)\]/

/** Judges the answers on the path, and hands the result to its page. */
const reportOf = (session: Session, answers: Facts): Report => {
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
    answers: counted,
    sizes: situation.sizes,
    explanations,
    advice: new Map(policies.map((policy) => [policy.policy.id, adviceFor(policy, situation)])),
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

/** The result of one audience's answers. */
export const ResultRoute = ({ session }: { readonly session: Session }) => {
  const { draft } = useDraft()
  const report = useMemo(() => reportOf(session, draft.answers), [session, draft.answers])
  return <ResultPage report={report} />
}
