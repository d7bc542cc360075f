import type { MadeUp } from '../situations'
import { changedCases } from './changed-cases'
import { changesIn, pairOf } from './compare'
import { populationOf } from './population'
import { caseLines, changeLines, count, standingLine } from './tell-changes'
import type { Judge } from './told'
import type { Version } from './version'

/** Ids that stand in one of two lists only. */
const onlyIn = (one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): readonly string[] =>
  [...one.keys()].filter((id) => !other.has(id))

const questionLines = (before: Version, after: Version): readonly string[] => {
  const [old, fresh] = [before.loaded.asked, after.loaded.asked]
  const named = (asked: typeof old, id: string) => `${id} (${asked.get(id)?.says.en.name})`
  return [
    ...onlyIn(fresh, old).map((id) => `Question added: ${named(fresh, id)}`),
    ...onlyIn(old, fresh).map((id) => `Question removed: ${named(old, id)}`),
  ]
}

const policyLines = (before: Judge, after: Judge, population: readonly MadeUp[]): readonly string[] => [
  ...onlyIn(after.policies, before.policies).map(
    (id) => `Policy added: ${standingLine(after, id, population)}`,
  ),
  ...onlyIn(before.policies, after.policies).map(
    (id) => `Policy removed: ${standingLine(before, id, population)}`,
  ),
]

const leftOutLines = ({ label, loaded }: Version): readonly string[] =>
  [...new Set(loaded.faults.map(({ file }) => file))].map(
    (file) => `Left out of ${label}, because it has faults: ${file}`,
  )

/** A receipt names the version it was made by: under the same one, a result that differs is taken for a receipt that was altered. */
const sameVersionLines = (before: Version, after: Version): readonly string[] => {
  const { version } = after.loaded.catalogue
  return version === before.loaded.catalogue.version
    ? [
        `Both are of the version ${version}, so receipts that readers keep would be taken for altered: set "version" in index.json to today, and tell in changes.json what is new.`,
      ]
    : []
}

/** Everything that an edit changes, line by line. The same two versions always give the same lines. */
export const differenceLines = (before: Version, after: Version, size: number): readonly string[] => {
  const pair = pairOf(before, after)
  const population = populationOf(before, after, size)
  const changes = changesIn(pair, population)
  const changed = count(changes.filter((all) => all.length > 0).length)
  const apart = policyLines(pair.before, pair.after, population)
  const cases = changedCases(pair, before, after)
  const asked = new Map([...before.loaded.asked, ...after.loaded.asked])
  const isNothing = apart.length + changes.flat().length + cases.changed.length === 0
  return [
    `${before.label} against ${after.label}`,
    ...[before, after].flatMap(leftOutLines),
    ...apart,
    ...questionLines(before, after),
    `${apart.length > 0 ? 'Apart from that, this' : 'This'} edit changes ${changed} of ${count(size)} situations, and ${count(cases.changed.length)} of ${count(cases.count)} worked cases.`,
    ...(isNothing ? [] : sameVersionLines(before, after)),
    ...changeLines({ pair, asked }, changes.flat()),
    ...(cases.changed.length > 0 ? ['', 'Worked cases', ...caseLines(cases.changed)] : []),
  ]
}
