import { compileCatalogue } from '../engine'
import type { Fault } from './fault'
import { type PolicyFile, policyFileName, type Shared } from './files'
import { assemble } from './loaded'
import { repeatedIds } from './names'

/** Editions must stand in order of time, each with its first day not after its last, and never two on one day. */
const editionFaults = (file: string, { editions }: PolicyFile): readonly Fault[] =>
  editions.flatMap(({ from, to }, at) => {
    const next = editions[at + 1]
    const path = `editions[${at}].to`
    const backwards =
      to !== undefined && to < from ? [{ file, path, message: `ends before it begins on ${from}` }] : []
    if (next === undefined || (to !== undefined && to < next.from)) return backwards
    return [...backwards, { file, path, message: `overlaps the next edition, which begins on ${next.from}` }]
  })

const originalFaults = (file: string, { original, editions }: PolicyFile): readonly Fault[] =>
  original && !editions.some(({ id }) => id === original.edition)
    ? [{ file, path: 'original.edition', message: `there is no edition "${original.edition}"` }]
    : []

/** Compiling meets what a schema cannot see: a day compared with a figure, an amount that is a day. */
const compileFaults = (file: string, policy: PolicyFile, shared: Shared): readonly Fault[] => {
  try {
    compileCatalogue(assemble(shared, [policy], []).catalogue)
    return []
  } catch (error) {
    return [{ file, path: 'editions', message: error instanceof Error ? error.message : String(error) }]
  }
}

/** What is wrong with a well-formed policy file whose names are all known. */
export const checkPolicy = (policy: PolicyFile, id: string, shared: Shared): readonly Fault[] => {
  const file = policyFileName(id)
  const misnamed =
    policy.id === id
      ? []
      : [{ file, path: 'id', message: `is "${policy.id}", but the file is named ${id}.json` }]
  return [
    ...misnamed,
    ...repeatedIds(file, 'editions', policy.editions),
    ...editionFaults(file, policy),
    ...originalFaults(file, policy),
    ...compileFaults(file, policy, shared),
  ]
}
