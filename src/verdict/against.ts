import type { LoadedCatalogue } from '../catalogue'
import type { Finding } from '../engine'
import { sentenceGap, type Words } from '../i18n'
import { factNames } from './fact-name'
import { fitsNowhere, nearestMiss, readsOf } from './nearest-miss'
import { sentenceOf } from './say'

type Against = {
  readonly loaded: LoadedCatalogue
  readonly findings: readonly Finding[]
  /** Ids of the facts that an advice beside it changes. */
  readonly changing?: readonly string[] | undefined
}

/** Of so many alternatives each gets its sentence; more would not be read in one or two lines. */
const MOST_TOLD = 2

/** The end of the first sentence, and what it says besides. A stop within a figure ends nothing. */
const BESIDES = /(。|\.(?= )).*/u

/** Ids of the facts that rule a group out. */
const decidedBy = (group: Finding): readonly string[] => readsOf(nearestMiss([group]) ?? group)

/** How many groups there are, none of which fits, and two of them by what they ask: a yes or no is named as its group is. */
const noneOfMany = (words: Words, loaded: LoadedCatalogue, groups: readonly Finding[]): string => {
  const asked = groups.flatMap((group) => decidedBy(group).slice(0, 1))
  const isGroup = (fact: string) => loaded.asked.get(fact)?.fact.kind === 'boolean'
  const first = [...new Set([...asked.filter(isGroup), ...asked])].slice(0, MOST_TOLD)
  return words.t('result.noneFits', { n: groups.length, names: factNames(words, loaded, first) })
}

/** Of groups that the same answer rules out one is told: that answer is the reason. */
const noneOf = (words: Words, loaded: LoadedCatalogue, groups: readonly Finding[]): string => {
  const decisive = groups.map((group) => decidedBy(group).join())
  const told = groups.filter((_, at) => decisive.indexOf(decisive[at] ?? '') === at)
  if (told.length > MOST_TOLD) return noneOfMany(words, loaded, groups)
  return told
    .map((group) => againstText(words, { loaded, findings: [group] })?.replace(BESIDES, '$1'))
    .join(sentenceGap(words.locale))
}

/** What stands in the way, as briefly as is true: one sentence, or that none of several groups fits. */
export const againstText = (words: Words, { loaded, findings, changing }: Against): string | undefined => {
  const isLasting = ({ reads }: Finding) =>
    reads.length > 0 && reads.every((fact) => loaded.asked.get(fact)?.fact.change === undefined)
  const against = nearestMiss(findings, { changing, isLasting })
  if (against === undefined || !fitsNowhere(against)) return against && sentenceOf(words, loaded, against)
  return noneOf(words, loaded, against.children)
}
