import { compileCatalogue } from '../engine'
import { wrongRuleWords } from './check-rule-words'
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

const emptyGroups = (rule: unknown, path: string): readonly string[] => {
  if (Array.isArray(rule)) return rule.flatMap((part, at) => emptyGroups(part, `${path}[${at}]`))
  if (typeof rule !== 'object' || rule === null) return []
  const isEmpty = 'of' in rule && Array.isArray(rule.of) && rule.of.length === 0
  return [...(isEmpty ? [path] : []), ...('of' in rule ? emptyGroups(rule.of, `${path}.of`) : [])]
}

/** A rule without conditions holds for all: so it may be with a public duty, and never by a slip of the hand. */
const emptinessFaults = (file: string, { editions, nature }: PolicyFile): readonly Fault[] =>
  editions.flatMap(({ rule, eachHire }, at) =>
    [...emptyGroups(rule, `editions[${at}].rule`), ...emptyGroups(eachHire, `editions[${at}].eachHire`)]
      .filter((path) => nature !== 'information' || path !== `editions[${at}].rule`)
      .map((path) => ({ file, path: `${path}.of`, message: 'a group needs at least one condition' })),
  )

/** The places of an amount's sentence must be named among its parts, or they would stay empty. */
const amountFaults = (file: string, { editions }: PolicyFile): readonly Fault[] =>
  editions.flatMap(({ amount }, at) => {
    if (amount === undefined) return []
    const named = new Set(['amount', ...Object.keys(amount.parts ?? {})])
    return Object.entries(amount.says).flatMap(([language, sentence]) =>
      [...sentence.matchAll(/\{+(\w+)\}+/g)]
        .filter(([place, name = '']) => place !== `{{${name}}}` || !named.has(name))
        .map(([place]) => ({
          file,
          path: `editions[${at}].amount.says.${language}`,
          message: `the place ${place} is none of ${[...named].map((name) => `{{${name}}}`).join(', ')}`,
        })),
    )
  })

const checkFaults = (file: string, { editions }: PolicyFile, version: string): readonly Fault[] =>
  editions.flatMap(({ verifiedOn }, at) =>
    verifiedOn > version
      ? [
          {
            file,
            path: `editions[${at}].verifiedOn`,
            message: `is after the catalogue's own day, ${version}`,
          },
        ]
      : [],
  )

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
    ...emptinessFaults(file, policy),
    ...amountFaults(file, policy),
    ...checkFaults(file, policy, shared['index.json'].version),
    ...wrongRuleWords(file, policy),
    ...compileFaults(file, policy, shared),
  ]
}
