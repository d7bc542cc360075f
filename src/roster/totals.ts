import { type IsoDate, monthsBetween, nextDay, type Verdict, type Window } from '../engine'
import type { HireResult, ListResult } from './judge-hires'

/** How many hires one policy counts, and what it comes to for them alone, in CNY. */
export type PolicyTotal = Readonly<Record<Verdict, number>> & {
  readonly policy: string
  readonly yuan: number
  /** Hires that count, but what they bring is not known. */
  readonly uncounted: number
}

/** What the list comes to. Sums never hold two things of which only one can be had. */
export type Totals = {
  readonly policies: readonly PolicyTotal[]
  readonly payment: number
  readonly saving: number
  /** Hires for whom something is still open. */
  readonly open: number
  /** Hires for whom one of two things must be chosen. */
  readonly choosing: number
}

/** Sums are made in whole fen. */
const sumOf = (yuan: readonly number[]): number =>
  yuan.reduce((sum, one) => sum + Math.round(one * 100), 0) / 100

const policyTotal = ({ hires }: ListResult, policy: string, at: number): PolicyTotal => {
  const verdicts = hires.flatMap((hire) => hire.verdicts[at] ?? [])
  const count = (sought: Verdict) => verdicts.filter(({ verdict }) => verdict === sought).length
  const theirs = verdicts.filter(({ verdict }) => verdict === 'eligible')
  return {
    policy,
    eligible: count('eligible'),
    ineligible: count('ineligible'),
    undetermined: count('undetermined'),
    'not-in-force': count('not-in-force'),
    yuan: sumOf(theirs.flatMap(({ yuan }) => yuan ?? [])),
    uncounted: theirs.filter(({ yuan }) => yuan === null).length,
  }
}

const isOpen = ({ verdicts }: HireResult): boolean =>
  verdicts.some(({ verdict }) => verdict === 'undetermined')

export const totalsOf = (result: ListResult): Totals => ({
  policies: result.policies.map((policy, at) => policyTotal(result, policy, at)),
  payment: sumOf(result.hires.map(({ payment }) => payment)),
  saving: sumOf(result.hires.map(({ saving }) => saving)),
  open: result.hires.filter(isOpen).length,
  choosing: result.hires.filter(({ choices }) => choices.length > 0).length,
})

/** Whole months from a day to the end of a window, that day included; undefined where no end is named. */
export const monthsLeft = (asOf: IsoDate, { to }: Window): number | undefined =>
  to === null ? undefined : monthsBetween(asOf, nextDay(to))
