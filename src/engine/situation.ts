import type { IsoDate } from './day'
import { type Answer, type Fact, type Facts, HIRES, type Hire, type Slots } from './fact'
import { formsFor, readRow } from './form'
import { type SizeStandard, statedSize } from './size'

/** Everything a rule is judged by: the day asked about, and the answers, read once into slots. */
export type Situation = {
  readonly asOf: IsoDate
  readonly values: Slots
  /** Every size class the firm may still have. */
  readonly sizes: readonly string[]
  /** Undefined while the list itself is unknown. */
  readonly hires: readonly Slots[] | undefined
  /** While the list is unknown: it is taken to hold as many hires of every kind as any condition asks for. */
  readonly hasPlenty?: boolean | undefined
  /** How many hires a condition counts, where that is being tried out, by the condition. */
  readonly counted?: ReadonlyMap<string, number> | undefined
  /** The hire being judged, and its place in the list; empty outside the list. */
  readonly hire: Slots
  readonly at?: number | undefined
}

/** The hires, as far as the list is known: none while it is not. */
export const knownHires = ({ hires }: Situation): readonly Slots[] => hires ?? []

/** The place of each known hire in the list. */
export const hirePlaces = (s: Situation): readonly number[] => [...knownHires(s).keys()]

/** Answers were checked when they were read: what answers for a day is one. */
export const isDayAnswer = (answer: Answer | undefined): answer is IsoDate => typeof answer === 'string'

/** The situation once per hire, or undefined while the list is unknown. */
export const hireSituations = (situation: Situation): readonly Situation[] | undefined =>
  situation.hires?.map((hire, at) => withHire(situation, hire, at))

/** The situation with one hire being judged. Written out, as it is made more often than anything else. */
const withHire = (
  { asOf, values, sizes, hires, hasPlenty, counted }: Situation,
  hire: Slots,
  at: number,
): Situation => ({ asOf, values, sizes, hires, hasPlenty, counted, hire, at })

/** The situation as one hire's conditions see it; the whole one where no hire is meant. */
export const seenFrom = (s: Situation, at: number | undefined): Situation =>
  at === undefined ? s : withHire(s, s.hires?.[at] ?? [], at)

/** The list of hires among the answers; undefined while it is unknown. */
export const hiresAmong = (answers: Facts): readonly Hire[] | undefined => {
  const hires = answers[HIRES]
  return isHires(hires) ? hires : undefined
}

const isHires = (answer: Facts[string] | undefined): answer is readonly Hire[] =>
  Array.isArray(answer) && answer.every((item) => typeof item === 'object')

/** What readings share: the catalogue's facts, the size standard, and whether defaults stand in for silence. */
export type Reading = {
  readonly facts: readonly Fact[]
  readonly sizeStandard: SizeStandard
  readonly assume: boolean
}

/**
 * Reads answers into slots: defaults applied if asked for, uncalled follow-ups left out, size classes derived unless one is stated.
 * @param answers must have been checked against the catalogue's facts
 */
export const readSituation = (reading: Reading, answers: Facts, asOf: IsoDate): Situation => {
  const { assume } = reading
  const { outside, ofHire, derived, sizesOf } = formsFor(reading)
  const values = readRow(outside, answers, assume)
  const stated = derived && values[derived.slot]
  return {
    asOf,
    values,
    sizes: typeof stated === 'string' ? statedSize(stated) : sizesOf(values),
    hires: hiresAmong(answers)?.map((hire) => readRow(ofHire, hire, assume)),
    hasPlenty: undefined,
    counted: undefined,
    hire: [],
    at: undefined,
  }
}
