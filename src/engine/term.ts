import type { Test } from './condition'
import type { IsoDate } from './day'

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
