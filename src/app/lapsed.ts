import type { IsoDate, Policy } from '../engine'

/**
 * The policies that were in force on one day and, as far as is known, are no longer on a later one.
 * @returns their ids
 */
export const lapsedBetween = (
  policies: readonly Policy[],
  then: IsoDate,
  now: IsoDate,
): readonly string[] => {
  const holdsOn = ({ editions }: Policy, day: IsoDate) =>
    editions.some(({ from, to }) => from <= day && (to === undefined || day <= to))
  return policies.filter((policy) => holdsOn(policy, then) && !holdsOn(policy, now)).map(({ id }) => id)
}
