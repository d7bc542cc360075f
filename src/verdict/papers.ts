import type { PolicyFile } from '../catalogue'
import type { Facts, Language } from '../engine'
import { type Judged, judgedAs, type Report } from './report'

type Document = PolicyFile['documents'][number]
type Conditional = { readonly when?: Document['when'] }

/** Only what fits this reader: without a condition, or with one that an answer meets. */
export const fitting = <Item extends Conditional>(items: readonly Item[], answers: Facts): readonly Item[] =>
  items.filter(({ when }) => when === undefined || when.in.some((value) => value === answers[when.fact]))

export const paperId = (policy: string, document: string): string => `${policy}/${document}`

/** One paper, or one word about papers, with every policy it is for. */
export type Paper = {
  /** One id for each policy: they are ticked together. */
  readonly ids: readonly string[]
  readonly says: Readonly<Record<Language, readonly string[]>>
  /** Whether none of the policies is sure of it. */
  readonly isUnconfirmed: boolean
  readonly policies: readonly PolicyFile[]
  /** The answers that call for it. */
  readonly facts: readonly string[]
}

type Needed = { readonly policy: PolicyFile; readonly document: Document }

const neededFor = ({ policy }: Judged, answers: Facts): readonly Needed[] =>
  fitting(policy.documents, answers).map((document) => ({ policy, document }))

/** The same paper is known by its words, or by the catalogue's word that papers of other words are one. */
const samePapers = (needed: readonly Needed[]): readonly (readonly Needed[])[] => {
  const byWords = new Map<string, readonly Needed[]>()
  for (const one of needed) {
    const words = one.document.same ?? one.document.says['zh-CN']
    byWords.set(words, [...(byWords.get(words) ?? []), one])
  }
  return [...byWords.values()]
}

/** What a wording may go on with and still be content with the shorter one: "or ...", or a remark in brackets. */
const GOES_ON = /^(或|（| or | \()/

/** How one paper is worded: each wording once, without those that a stricter one meets too. */
const wordings = (all: readonly string[]): readonly string[] =>
  [...new Set(all)].filter(
    (words, _, distinct) =>
      !distinct.some(
        (other) => words !== other && words.startsWith(other) && GOES_ON.test(words.slice(other.length)),
      ),
  )

const paperOf = (needed: readonly Needed[]): readonly Paper[] => {
  const [first] = needed
  if (first === undefined) return []
  return [
    {
      ids: needed.map(({ policy, document }) => paperId(policy.id, document.id)),
      says: {
        'zh-CN': wordings(needed.map(({ document }) => document.says['zh-CN'])),
        en: wordings(needed.map(({ document }) => document.says.en)),
      },
      isUnconfirmed: needed.every(({ document }) => document.certainty === 'unconfirmed'),
      policies: needed.map(({ policy }) => policy),
      facts: [...new Set(needed.flatMap(({ document }) => document.when?.fact ?? []))],
    },
  ]
}

/** Every paper once, for all that the reader qualifies for or may qualify for; and what is said where there is none to bring. */
export const papersFor = (
  report: Report,
): { readonly toBring: readonly Paper[]; readonly notes: readonly Paper[] } => {
  const needed = judgedAs(report, 'eligible').flatMap((judged) => neededFor(judged, report.answers))
  const papers = (isNote: boolean) =>
    samePapers(needed.filter(({ document }) => (document.nothingToBring ?? false) === isNote)).flatMap(
      paperOf,
    )
  return { toBring: papers(false), notes: papers(true) }
}

/** A paper that is ready for one policy is ready for all. */
export const isTicked = ({ ids }: Paper, ticked: readonly string[]): boolean =>
  ids.some((id) => ticked.includes(id))
