import type { LoadedCatalogue } from '../catalogue'
import type { Audience, Facts } from '../engine'

const AUDIENCES = ['enterprise', 'individual'] as const satisfies readonly Audience[]

/** Whom answers are about. */
export const audiencesOf = (loaded: LoadedCatalogue, answers: Facts): readonly Audience[] => {
  const found = Object.keys(answers).map((id) => loaded.asked.get(id)?.fact.audience)
  return AUDIENCES.filter((audience) => found.includes(audience))
}

/** How many questions were answered, be it with "I don't know". */
export const countOf = (answers: Facts): number => Object.keys(answers).length
