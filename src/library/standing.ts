import { type Certainty, checkedUntil, type Edition, type IsoDate, type Policy } from '../engine'

/** How a policy stands on a day: a version in force and how sure it is, or why there is none. */
export type Standing =
  | { readonly kind: 'in-force'; readonly edition: Edition; readonly certainty: Certainty }
  | { readonly kind: 'ended'; readonly on: IsoDate }
  | { readonly kind: 'not-begun'; readonly from: IsoDate }
  | { readonly kind: 'gap' }

type Dated = { readonly editions: Policy['editions'] }

const holdsOn = ({ from, to }: Edition, day: IsoDate): boolean =>
  from <= day && (to === undefined || day <= to)

/** Not read, or read so long ago that a rule without an end may have changed since. */
const certaintyOn = (edition: Edition, day: IsoDate): Certainty => {
  const last = checkedUntil(edition)
  return last !== undefined && day > last ? 'unconfirmed' : edition.certainty
}

/** How a policy stands on a day. */
export const standingOn = ({ editions }: Dated, day: IsoDate): Standing => {
  const edition = editions.find((one) => holdsOn(one, day))
  if (edition) return { kind: 'in-force', edition, certainty: certaintyOn(edition, day) }
  const [first] = editions
  if (day < first.from) return { kind: 'not-begun', from: first.from }
  const last = editions.at(-1)?.to
  return last !== undefined && last < day ? { kind: 'ended', on: last } : { kind: 'gap' }
}

/** The version to read about on a day: the one in force, else the last that was, else the first to come. */
export const editionShownOn = ({ editions }: Dated, day: IsoDate): Edition =>
  editions.findLast(({ from }) => from <= day) ?? editions[0]

/** The day of an edition that is nearest to the day asked about: its figures are those of that day. */
export const dayWithin = ({ from, to }: Edition, day: IsoDate): IsoDate => {
  if (day < from) return from
  return to !== undefined && to < day ? to : day
}
