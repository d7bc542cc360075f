import type { Source } from './parameter'
import type { Leaf, Term } from './term'

/**
 * The sentences of a judged condition. `unset` is for a figure that the reader's province has not given us,
 * `early` and `late` for a day before or after its span; they fall back on `unknown` and `no`.
 */
export type Sentences = {
  /** The condition itself, to nobody in particular; the catalogue asks for it, and no verdict shows it. */
  readonly rule?: string | undefined
  readonly yes: string
  readonly no: string
  readonly unknown: string
  readonly unset?: string | undefined
  readonly early?: string | undefined
  readonly late?: string | undefined
}

export const LANGUAGES = ['zh-CN', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
export type Says<Words> = Readonly<Record<Language, Words>>

type Named = { readonly id: string }
export type LeafCondition = Leaf &
  Named & { readonly source?: Source | undefined; readonly says: Says<Sentences> }
/** A group's words introduce its members ("One of these must be true"); the outermost one needs none. */
export type GroupCondition = Named & {
  readonly kind: 'all' | 'any'
  readonly of: readonly Condition[]
  readonly says?: Says<string> | undefined
}
export type HiresCondition = Named & {
  readonly kind: 'someHire' | 'everyHire'
  readonly of: Condition
  readonly says?: Says<string> | undefined
}
export type UseCondition = { readonly kind: 'use'; readonly definition: string }

/** A rule: a tree whose every node has an id and whose leaves say in words what was found. */
export type Condition = LeafCondition | GroupCondition | HiresCondition | UseCondition

/** Conditions and terms that several policies share, by id. */
export type Definitions = {
  readonly conditions: Readonly<Record<string, LeafCondition | GroupCondition>>
  readonly terms: Readonly<Record<string, Term>>
}
