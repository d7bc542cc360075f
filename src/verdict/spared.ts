import type { Finding } from '../engine'
import type { Judged } from './report'

/** Conditions that stand in the way, group by group. */
const againstIn = ({ truth, kind, id, children }: Finding): readonly string[] => {
  if (truth !== 'no') return []
  return kind === 'all' && children.length > 0 ? children.flatMap(againstIn) : [id]
}

/** Whether it is refused for a good reason alone: there is nothing to pay on which anything could be saved. */
export const isSpared = ({ policy, explanation: { verdict, finding } }: Judged): boolean => {
  const against = finding && verdict === 'ineligible' ? againstIn(finding) : []
  return against.length > 0 && against.every((id) => policy.sparedBy?.includes(id))
}
