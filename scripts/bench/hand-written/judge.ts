import { plusMonths } from '../../second-reading/days'

type Certainty = 'confirmed' | 'unconfirmed'

/** A version of a policy: about the firm or person, and perhaps about each hire. */
export type Edition<Facts, Hire, Truth> = {
  readonly from: string
  /** The last day; null while no end is known. */
  readonly to: string | null
  readonly certainty: Certainty
  readonly rule: (facts: Facts, asOf: string) => Truth
  readonly eachHire: ((hire: Hire, asOf: string, facts: Facts) => Truth) | undefined
}
type Policy<Facts, Hire, Truth> = {
  readonly id: string
  readonly editions: readonly Edition<Facts, Hire, Truth>[]
}
export type Policies<Facts, Hire, Truth> = readonly Policy<Facts, Hire, Truth>[]

/** What is said of one policy; verdict and certainty are undefined where nothing is in force. */
export type Judged<Truth> = {
  readonly id: string
  readonly verdict: Truth | undefined
  readonly certainty: Certainty | undefined
  readonly hires: readonly Truth[] | undefined
}

const CHECKED_UNTIL = plusMonths('2026-11-23', 12)

/** The version that holds on a day. */
export const editionOn = <Facts, Hire, Truth>(
  { editions }: Policy<Facts, Hire, Truth>,
  asOf: string,
): Edition<Facts, Hire, Truth> | undefined => {
  for (const edition of editions)
    if (edition.from <= asOf && (edition.to === null || asOf <= edition.to)) return edition
  return undefined
}

/** A version without an end counts as checked for a year. */
export const certaintyOn = <Facts, Hire, Truth>(
  { to, certainty }: Edition<Facts, Hire, Truth>,
  asOf: string,
): Certainty => (to === null && asOf > CHECKED_UNTIL ? 'unconfirmed' : certainty)
