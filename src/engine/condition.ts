import type { Source } from './parameter'
import type { Comparison } from './range'
import type { Term } from './term'

/** A yes/no fact has this answer. */
export type IsTest = { readonly kind: 'is'; readonly fact: string; readonly equals: boolean }
/** A choice is among these. Of a derived class every possible one must be. */
export type OneOfTest = { readonly kind: 'oneOf'; readonly fact: string; readonly options: readonly string[] }
/** A choice is none of these, or a set holds none of these. */
export type NoneOfTest = {
  readonly kind: 'noneOf'
  readonly fact: string
  readonly options: readonly string[]
}
export type CompareTest = {
  readonly kind: 'compare'
  readonly value: Term
  readonly is: Comparison
  readonly limit: Term
}
/** A day lies in a span: from its first day, up to its last (`to`, included) or to the day it is over (`before`). */
export type DuringTest = {
  readonly kind: 'during'
  readonly day: Term
  readonly from?: Term | undefined
  readonly to?: Term | undefined
  readonly before?: Term | undefined
}
/** A yes/no that a province sets. Where the catalogue holds none it stays open, and no answer of the reader can close it. */
export type ProvincialTest = {
  readonly kind: 'provincial'
  readonly parameter: string
  readonly by: readonly string[]
  readonly equals: boolean
}
export type Leaf = IsTest | OneOfTest | NoneOfTest | CompareTest | DuringTest | ProvincialTest

/** A test without words, for cases inside an amount. */
export type Test =
  | Leaf
  | { readonly kind: 'all' | 'any'; readonly of: readonly Test[] }
  /** Some or every hire passes; an unknown list leaves it open. */
  | { readonly kind: 'someHire' | 'everyHire'; readonly of: Test }
  | { readonly kind: 'use'; readonly definition: string }

/**
 * The sentences of a judged condition. `unset` is for a figure that the reader's province has not given us,
 * `early` and `late` for a day before or after its span; they fall back on `unknown` and `no`.
 */
export type Sentences = {
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
