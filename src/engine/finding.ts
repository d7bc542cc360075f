import type { Language } from './condition'
import type { IsoDate } from './day'
import type { Unit } from './fact'
import type { Source } from './parameter'
import type { Truth } from './truth'

/** A figure, day or choice that was compared, for the reader's eyes. */
export type Shown =
  | { readonly kind: 'number'; readonly value: number; readonly unit: Unit | 'year' | undefined }
  | { readonly kind: 'day'; readonly value: IsoDate }
  | { readonly kind: 'options'; readonly fact: string; readonly value: readonly string[] }

/** What a leaf compared with what; undefined where it is not known. */
export type Compared = {
  readonly value?: Shown | undefined
  readonly limit?: Shown | undefined
  readonly from?: Shown | undefined
  /** The last day of a span, included. */
  readonly to?: Shown | undefined
}

/** A condition judged. Every branch is judged, also where another has settled the whole. */
export type Finding = {
  readonly id: string
  readonly kind: string
  readonly truth: Truth
  /** The sentence for this outcome, with places for what was compared; a group's is its heading. */
  readonly says: Readonly<Record<Language, string>> | undefined
  readonly source: Source | undefined
  /** Ids of the facts that it reads, those of a hire as hire.…; a group's stand in its members. */
  readonly reads: readonly string[]
  readonly compared: Compared
  /** Whether it is not met only as its day is still to come; of a span alone. */
  readonly isToCome?: boolean | undefined
  readonly children: readonly Finding[]
}
