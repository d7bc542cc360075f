import type { LoadedCatalogue, PolicyFile, Readings } from '../catalogue'
import { closed, type Fit, fitOfEnglish, fitOfPinyin, fitOfText, plain } from './search-words'

type Text = {
  /** With single blanks, for words; without any, for Chinese. */
  readonly plain: string
  readonly closed: string
  readonly syllables: readonly string[]
  readonly weight: number
}
type Entry = { readonly id: string; readonly texts: readonly Text[] }

/** Everything that can be searched, made ready once. */
export type SearchIndex = readonly Entry[]

const WEIGHTS = { title: 10, also: 9.5, official: 9, situation: 7, benefit: 3 } as const

type Named = readonly [weight: number, text: string]

const namesOf = (policy: PolicyFile): readonly Named[] =>
  Object.values(policy.says).flatMap(({ title, official, also = [], summary, benefit }): readonly Named[] => [
    [WEIGHTS.title, title],
    [WEIGHTS.official, official],
    ...also.map((name): Named => [WEIGHTS.also, name]),
    [WEIGHTS.benefit, summary],
    [WEIGHTS.benefit, benefit],
  ])

/** The words of a situation; the policy that it names first is meant most. */
const situationsOf = ({ situations }: LoadedCatalogue, id: string): readonly Named[] =>
  situations
    .filter(({ policies }) => policies.includes(id))
    .flatMap(({ policies, says }) => {
      const weight = WEIGHTS.situation - policies.indexOf(id) / 10
      return Object.values(says).flatMap(({ title, words }) =>
        [title, ...words].map((word): Named => [weight, word]),
      )
    })

/** @param readings how names are read; without them one cannot search by pinyin */
export const searchIndex = (loaded: LoadedCatalogue, readings: Readings = {}): SearchIndex =>
  [...loaded.policies.values()].map((policy) => ({
    id: policy.id,
    texts: [...namesOf(policy), ...situationsOf(loaded, policy.id)].map(([weight, text]) => ({
      plain: plain(text),
      closed: closed(text),
      syllables: readings[text]?.split(' ') ?? [],
      weight,
    })),
  }))

/** A piece of what was asked: Chinese words or figures, or English words that may also be pinyin. */
type Asked =
  | { readonly kind: 'text'; readonly word: string }
  | { readonly kind: 'words'; readonly words: readonly string[] }

const LATIN = /^[\p{Script=Latin}\d]*\p{Script=Latin}[\p{Script=Latin}\d]*$/u

/** Chinese and letters may stand without a blank between them. */
const piecesOf = (query: string): readonly Asked[] => {
  const parts = plain(query)
    .replace(/(\p{Script=Han}+)/gu, ' $1 ')
    .split(' ')
    .filter(Boolean)
  const latin = parts.filter((part) => LATIN.test(part))
  const others = parts.filter((part) => !LATIN.test(part))
  return [
    ...others.map((word) => ({ kind: 'text', word }) as const),
    ...(latin.length > 0 ? [{ kind: 'words', words: latin } as const] : []),
  ]
}

const fitOf = (asked: Asked, text: Text): Fit =>
  asked.kind === 'text'
    ? fitOfText(asked.word, text.closed)
    : Math.max(fitOfEnglish(asked.words, text.plain), fitOfPinyin(asked.words.join(''), text.syllables))

const LEAST_FIT = 0.3
/** What else fits counts a little, so that of two equals the one that is named more often comes first. */
const REST = 0.02

const scoreOf = (asked: Asked, { texts }: Entry): number => {
  const scores = texts.map((text) => {
    const fit = fitOf(asked, text)
    return fit < LEAST_FIT ? 0 : fit * text.weight
  })
  return Math.max(0, ...scores) + REST * scores.reduce((sum, score) => sum + score, 0)
}

/** Far below the best, nothing is meant. */
const LEAST_OF_BEST = 0.35

/** Ids of the policies that fit what was asked, best first; none where nothing fits. */
export const search = (index: SearchIndex, query: string): readonly string[] => {
  const pieces = piecesOf(query)
  const scored = index.map((entry) => {
    const scores = pieces.map((piece) => scoreOf(piece, entry))
    const met = scores.filter((score) => score > 0).length
    return { id: entry.id, score: met * 2 < pieces.length ? 0 : scores.reduce((sum, one) => sum + one, 0) }
  })
  const best = Math.max(0, ...scored.map(({ score }) => score))
  return scored
    .filter(({ score }) => score > 0 && score >= best * LEAST_OF_BEST)
    .sort((one, other) => other.score - one.score)
    .map(({ id }) => id)
}
