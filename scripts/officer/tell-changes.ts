import type { AskedFact } from '../../src/catalogue/loaded'
import type { MadeUp } from '../situations'
import type { ChangedCase } from './changed-cases'
import { type Change, changesOf, type Pair } from './compare'
import { situationText } from './situation-text'
import { smallest } from './smallest'
import { amountsText, type Judge, verdictText } from './told'

const EXAMPLES = 2
const TRIED = 6
const MOST_CASES = 20

const groupsBy = <Thing>(
  things: readonly Thing[],
  key: (thing: Thing) => string,
): ReadonlyMap<string, readonly Thing[]> => {
  const groups = new Map<string, Thing[]>()
  for (const thing of things) groups.set(key(thing), [...(groups.get(key(thing)) ?? []), thing])
  return groups
}

/** Counts and lines are for people: 10,000 not 10000. */
export const count = (number: number): string => number.toLocaleString('en')

const sizeOf = ({ madeUp }: Change): number => JSON.stringify(madeUp.facts).length

type Told = { readonly pair: Pair; readonly asked: ReadonlyMap<string, AskedFact> }

/** The change in the smallest situation that shows it, in plain words. */
const example = ({ pair, asked }: Told, { policy, how, madeUp }: Change): string => {
  const at = (some: MadeUp['facts']) => changesOf(pair, [policy], { ...madeUp, facts: some })[0]
  const facts = smallest(madeUp.facts, (fewer) => at(fewer)?.how === how)
  const change = at(facts)
  return situationText(asked, { ...madeUp, facts }) + (change ? amountsText(change.before, change.after) : '')
}

const groupLines = (told: Told, how: string, changes: readonly Change[]): readonly string[] => {
  const small = [...changes].sort((a, b) => sizeOf(a) - sizeOf(b)).slice(0, TRIED)
  const examples = [...new Set(small.map((change) => example(told, change)))]
  const shown = examples.sort((a, b) => a.length - b.length).slice(0, EXAMPLES)
  return [`  ${count(changes.length)} × ${how}`, ...shown.map((text) => `      ${text}`)]
}

/** Every policy that is told otherwise, how often and how, with the smallest examples. */
export const changeLines = (told: Told, changes: readonly Change[]): readonly string[] =>
  [...groupsBy(changes, ({ policy }) => policy)].flatMap(([policy, own]) => {
    const hows = [...groupsBy(own, ({ how }) => how)].sort(([, a], [, b]) => b.length - a.length)
    const lines = hows.flatMap(([how, group]) => groupLines(told, how, group))
    return ['', `${policy}: ${count(own.length)}`, ...lines]
  })

/** The worked cases that come out otherwise. */
export const caseLines = (cases: readonly ChangedCase[]): readonly string[] => {
  const shown = cases
    .slice(0, MOST_CASES)
    .map(
      ({ file, title, change: { how, before, after } }) =>
        `  ${file} "${title}": ${how}${amountsText(before, after)}`,
    )
  const more = cases.length - shown.length
  return [...shown, ...(more > 0 ? [`  and ${count(more)} more`] : [])]
}

/** How often each verdict comes out of a policy that stands in one version only. */
export const standingLine = (judge: Judge, id: string, population: readonly MadeUp[]): string => {
  const audience = judge.policies.get(id)?.policy.audience ?? []
  const own = population.filter((one) => audience.includes(one.audience))
  const verdicts = own.flatMap(({ facts, asOf }) => judge.hear(facts, asOf)(id) ?? []).map(verdictText)
  const counts = [...groupsBy(verdicts, (verdict) => verdict)].sort(([, a], [, b]) => b.length - a.length)
  return `${id}: ${counts.map(([verdict, all]) => `${verdict} ${count(all.length)}`).join(', ')}`
}
