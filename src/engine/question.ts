import type { CompiledTest } from './compiler'
import type { Landmarks } from './landmarks'
import { type Situation, seenFrom } from './situation'
import { joinInTurn, type Truth } from './truth'

/** An unanswered fact, in its place: outside the list of hires, or in one of them. */
export type Variable = {
  /** As readers of results know it: `enterprise.hires[0].graduatedOn`. */
  readonly path: string
  readonly id: string
  readonly slot: number
  /** The hire's place in the list. */
  readonly at?: number | undefined
  /** For a number of hires that is still open: what they are counted by, asked of each hire. */
  readonly counts?: Question | undefined
}

/** A condition that is not settled, and the unanswered facts it reads, each as often as it is read. */
export type OpenLeaf = {
  readonly kind: 'leaf'
  readonly test: CompiledTest
  readonly landmarks: Landmarks
  readonly variables: readonly Variable[]
  readonly at: number | undefined
}

/** What keeps a question open: one condition, or those of its parts that are not settled. */
export type Opened = OpenLeaf | OpenGroup
export type OpenGroup = { readonly kind: 'all' | 'any'; readonly parts: readonly Question[] }

/** A yes/no question about a situation. `open` may be asked only while the truth is unknown. */
export type Question = {
  readonly truth: (s: Situation) => Truth
  readonly open: (s: Situation) => Opened
}

/** Questions joined into one. */
export const joined = (kind: 'all' | 'any', parts: readonly Question[]): Question => ({
  truth: (s) => joinInTurn(kind, parts, ({ truth }) => truth(s)),
  open: (s) => ({ kind, parts: parts.filter(({ truth }) => truth(s) === 'unknown') }),
})

/** A question about one hire, asked of the whole situation. */
export const ofHire = (question: Question, at: number): Question => ({
  truth: (s) => question.truth(seenFrom(s, at)),
  open: (s) => {
    const opened = question.open(seenFrom(s, at))
    return opened.kind === 'leaf'
      ? opened
      : { kind: opened.kind, parts: opened.parts.map((part) => ofHire(part, at)) }
  },
})

/** Every condition that keeps a question open; none once it is settled. */
export const openLeaves = (question: Question, s: Situation): readonly OpenLeaf[] => {
  if (question.truth(s) !== 'unknown') return []
  const opened = question.open(s)
  return opened.kind === 'leaf' ? [opened] : opened.parts.flatMap((part) => openLeaves(part, s))
}
