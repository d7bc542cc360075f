import type { Judged } from './report'
import { bringsMoney } from './told-sum'

/** What is the reader's by right or in money; what an office or bank may grant; what is only told. */
export type Tier = 'main' | 'ask' | 'information'

export const tierOf = ({ policy, explanation }: Judged): Tier => {
  if (policy.nature === 'entitlement' || bringsMoney(explanation)) return 'main'
  return policy.nature === 'discretionary' ? 'ask' : 'information'
}

export const isMain = (judged: Judged): boolean => tierOf(judged) === 'main'
