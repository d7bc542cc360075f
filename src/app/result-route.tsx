import { useMemo } from 'react'
import { useDraft } from '../draft'
import { adviceFor, explain, isOfHire, readSituation } from '../engine'
import { answersOn, type Place, pathOf, type Session } from '../interview'
import { type Report, ResultPage } from '../verdict'

const HIRE = /^enterprise\.hires\[(\d+)\]/

/** Judges the answers on the path, and hands the result to its page. */
const reportOf = (session: Session, answers: Parameters<typeof pathOf>[1]): Report => {
  const { loaded, compiled, audience, asOf, hrefOf } = session
  const path = pathOf(session, answers)
  const counted = answersOn(path, answers)
  const situation = readSituation({ ...compiled.catalogue, assume: true }, counted, asOf)
  const judged = compiled.policies.filter(({ policy }) => policy.audience.includes(audience))
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
    explanations: judged.map((policy) => explain(policy, situation)),
    advice: new Map(judged.map((policy) => [policy.policy.id, adviceFor(policy, situation)])),
    assumed: loaded.catalogue.facts
      .filter((fact) => fact.default !== undefined && !isOfHire(fact.id) && asked.includes(fact.id))
      .filter(({ id }) => (counted[id] ?? null) === null)
      .map(({ id }) => id),
    hrefOfFact: (id) => {
      const place = placeOf(id)
      return place && hrefOf(place)
    },
    changeHref: hrefOf({ at: 'check' }),
  }
}

/** The result of one audience's answers. */
export const ResultRoute = ({ session }: { readonly session: Session }) => {
  const { draft } = useDraft()
  const report = useMemo(() => reportOf(session, draft.answers), [session, draft])
  return <ResultPage report={report} />
}
