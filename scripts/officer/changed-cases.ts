import { createFactSieve } from '../../src/catalogue/sift-facts'
import { casesPath, readWorkedCases } from '../worked-cases'
import { type Change, changesOf, type Pair } from './compare'
import type { Version } from './version'

/** A worked case that comes out otherwise than before. */
export type ChangedCase = { readonly file: string; readonly title: string; readonly change: Change }

/** All worked cases of a policy in both versions; one that stands in both is taken once, as it is now. */
const casesOf = (versions: readonly Version[], id: string) => {
  const all = versions.flatMap(({ files }) => readWorkedCases(files, id).read?.cases ?? [])
  return all.filter(({ title }, at) => all.findIndex((one) => one.title === title) === at)
}

/** How many worked cases were compared, and which of them come out otherwise. */
export const changedCases = (
  pair: Pair,
  before: Version,
  after: Version,
): { readonly count: number; readonly changed: readonly ChangedCase[] } => {
  const sift = createFactSieve({
    facts: [...before.loaded.catalogue.facts, ...after.loaded.catalogue.facts],
  })
  const both = [...after.loaded.policies.keys()].filter((id) => before.loaded.policies.has(id))
  const all = both.flatMap((id) => casesOf([after, before], id).map((one) => ({ id, ...one })))
  const changed = all.flatMap(({ id, title, asOf, facts }): readonly ChangedCase[] => {
    if (!pair.suspects.includes(id)) return []
    const audience = after.loaded.policies.get(id)?.audience[0] ?? 'enterprise'
    const madeUp = { audience, asOf, facts: sift(facts).facts }
    return changesOf(pair, [id], madeUp).map((change) => ({ file: casesPath(id), title, change }))
  })
  return { count: all.length, changed }
}
