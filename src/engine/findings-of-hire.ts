import type { CompiledPolicy } from './compile'
import type { Finding } from './finding'
import { editionOn } from './glance'
import { hireSituations, type Situation } from './situation'

/** What the rule in force finds about the firm, then about the first hire of these answers; nothing where none is in force. */
export const findingsOfHire = (compiled: CompiledPolicy, s: Situation): readonly Finding[] => {
  const inForce = editionOn(compiled, s.asOf)
  if (inForce === undefined) return []
  const [hire] = hireSituations(s) ?? []
  const ofHire = inForce.eachHire && hire ? [inForce.eachHire.find(hire)] : []
  return [inForce.rule.find(s), ...ofHire]
}
