import type { Compiler } from './compiler'
import { HIRES, hirePath, isOfHire } from './fact'
import type { Situation } from './situation'
import { sizeFacts } from './size'

/**
 * Which of the facts read have no answer, by path (`enterprise.hires[0].graduatedOn`). For a class that is derived, the
 * facts it is derived from; it is never itself listed.
 */
export const unanswered = (compiler: Compiler, reads: readonly string[], s: Situation): readonly string[] => {
  const answer = (id: string) => s.values[compiler.factOf(id).slot]
  const ofHire = (id: string): readonly string[] =>
    s.at === undefined || s.hire[compiler.factOf(id).slot] !== undefined ? [] : [hirePath(s.at, id)]
  return reads.flatMap((id): readonly string[] => {
    const { fact } = compiler.factOf(id)
    if (isOfHire(id)) return ofHire(id)
    if (id === HIRES) return s.hires === undefined ? [HIRES] : []
    if (fact.kind === 'choice' && fact.derived && answer(id) === undefined)
      return sizeFacts(compiler.sizeStandard, answer).filter((metric) => answer(metric) === undefined)
    return answer(id) === undefined ? [id] : []
  })
}
