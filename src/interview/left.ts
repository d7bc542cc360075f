import type { Facts } from '../engine'
import type { Subject } from './open-for'
import { answersOn, pathNow, type Stop } from './path'

/**
 * At most how many pages are still to come after this one: those that can matter after the answers so far. Answers only close
 * pages, but for those that are asked for after an "I don't know"; these are counted in.
 */
export const mostLeft = (
  { loaded, audience }: Subject,
  {
    path,
    answers,
    pageId,
  }: { readonly path: readonly Stop[]; readonly answers: Facts; readonly pageId: string },
): number => {
  const here = path.findIndex(({ page }) => page.id === pageId)
  const shown = new Set(path.map(({ page }) => page.id))
  const mayBeCalled = loaded.pages.filter(
    ({ id, audience: theirs, facts }) =>
      theirs === audience &&
      !shown.has(id) &&
      facts.some((fact) => {
        const trigger = loaded.asked.get(fact)?.askedIfUnknown
        return trigger !== undefined && (answers[trigger] ?? null) === null
      }),
  )
  return path.length - 1 - here + mayBeCalled.length
}

/** Whether anything was answered that is asked of this reader; where nothing is asked, nothing is wanting. */
export const hasAnswered = (subject: Subject, answers: Facts): boolean => {
  const path = pathNow(subject, answers)
  return path.length === 0 || Object.keys(answersOn(path, answers)).length > 0
}
