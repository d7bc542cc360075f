import type { IsoDate } from './day'
import type { Comparison } from './range'

/** What a condition compares and an amount is made of: a day or a figure. The language is described in public/catalogue/README.md. */
export type Term =
  | { readonly fact: string }
  /** A figure set by law on the day asked about; `by` names the facts (a province) it is set by. */
  | { readonly parameter: string; readonly by?: readonly string[] | undefined }
  | { readonly number: number }
  /** A fixed day, or the day asked about. */
  | { readonly day: IsoDate | 'asOf' }
  | { readonly plusMonths: Term; readonly months: number }
  /** A day in a year that is itself worked out. */
  | { readonly dayIn: Term; readonly month: number; readonly date: number }
  | { readonly yearOf: Term }
  /** Full years from a birth date to the day asked about. */
  | { readonly ageFrom: Term }
  /** The first case whose test holds; an open test leaves its case and all later ones possible. */
  | { readonly choose: readonly Case[]; readonly otherwise: Term }
  /** How many hires pass the test. */
  | { readonly countOfHires: Test }
  /** No figure at all: an amount that is unbounded, or set by an office. */
  | { readonly none: true }
  /** A term defined once in definitions.json. */
  | { readonly use: string }
  | ArithmeticTerm

/** Exact arithmetic on figures. */
export type ArithmeticTerm =
  | { readonly sum: readonly Term[] }
  | { readonly difference: readonly [Term, Term] }
  | { readonly product: readonly Term[] }
  /** The divisor is a fixed number. */
  | { readonly quotient: readonly [Term, number] }
  | { readonly smallest: readonly Term[] }
  | { readonly largest: readonly Term[] }

export type Case = { readonly when: Test; readonly then: Term }

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
