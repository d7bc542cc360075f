import type { Condition, Says } from './condition'
import { type IsoDate, plusMonths } from './day'
import type { Audience } from './fact'
import type { Source } from './parameter'
import type { Term } from './term'

/** Whether the reader has a right to it, may ask for it, or is only told of it. */
export type Nature = 'entitlement' | 'discretionary' | 'information'
/** Whether the text of the law was read. */
export type Certainty = 'confirmed' | 'unconfirmed'

/**
 * What could be paid at most, in CNY, rounded half up to the fen once at the end. With `perHire` it is worked out for
 * each eligible hire and added up. `parts` are the figures named in the formula's sentence, and what else is worth showing.
 */
export type AmountRule = {
  /** Money paid out (the default), money not to be paid, or the ceiling of a loan. */
  readonly kind?: 'payment' | 'saving' | 'loan' | undefined
  readonly perHire?: boolean | undefined
  readonly yuan: Term
  readonly parts?: Readonly<Record<string, AmountPart>> | undefined
  /** What is still to be paid, where the amount is a saving on it. */
  readonly owed?: Term | undefined
  /** The formula in words, with `{{amount}}` and the parts' names. */
  readonly says: Says<string>
  readonly source?: Source | undefined
}
export type AmountPart = {
  readonly term: Term
  readonly unit: 'CNY' | 'people' | 'share' | 'times' | 'months'
}

/** One dated version of a policy; `from` and `to` are both included, and without `to` no end is known. */
export type Edition = {
  readonly id: string
  readonly from: IsoDate
  readonly to?: IsoDate | undefined
  readonly certainty: Certainty
  readonly verifiedOn: IsoDate
  readonly sources: readonly Source[]
  /** What is special about this version, in words; for an unconfirmed one, what was not read. */
  readonly says: Says<{ readonly name: string; readonly note?: string | undefined }>
  /** About the firm or the person. */
  readonly rule: Condition
  /** About each hire, for a policy that is judged hire by hire. */
  readonly eachHire?: Condition | undefined
  readonly amount?: AmountRule | undefined
}

/** Months after which a version without an end counts as unconfirmed: the catalogue fails closed. */
const MONTHS_A_CHECK_LASTS = 12

/** The last day on which a version without an end still counts as checked; undefined where the law names the end. */
export const checkedUntil = ({ to, verifiedOn }: Edition): IsoDate | undefined =>
  to === undefined ? plusMonths(verifiedOn, MONTHS_A_CHECK_LASTS) : undefined

/** Policies that cannot be had with this one: for the same hired person, months, certificate or relief. */
export type Exclusion = {
  readonly policies: readonly string[]
  readonly scope: 'same-person' | 'same-months' | 'same-certificate' | 'same-relief'
  /** Whether the whole country rules so, or it is common locally. */
  readonly level: 'national' | 'local'
}

/** One support the law gives, with every version of its rule. */
export type Policy = {
  readonly id: string
  readonly audience: readonly Audience[]
  readonly nature: Nature
  readonly editions: readonly [Edition, ...Edition[]]
  /** An old version that readers still look for: shown beside today's verdict. `asks` are facts worth asking for it alone. */
  readonly excludes?: readonly Exclusion[] | undefined
  readonly original?: { readonly edition: string; readonly asks: readonly string[] } | undefined
}
