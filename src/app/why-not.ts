import { type Facts, findingsOfHire, HIRES, type Hire, readSituation } from '../engine'
import type { Words } from '../i18n'
import type { Session } from '../interview'
import type { Roster } from '../roster'
import { againstText } from '../verdict'

/** Why a policy is not to be had for a hire, in brief, found when it is read. */
export const whyNotOf = ({ loaded, compiled, asOf }: Session, answers: Facts): Roster['whyNot'] => {
  const policies = new Map(compiled.policies.map((policy) => [policy.policy.id, policy]))
  return (words: Words, id: string, hire: Hire) => {
    const policy = policies.get(id)
    if (policy === undefined) return undefined
    const alone = { ...answers, [HIRES]: [hire] }
    const s = readSituation({ ...compiled.catalogue, assume: true }, alone, asOf)
    return againstText(words, { loaded, findings: findingsOfHire(policy, s) })
  }
}
