/**
 * What two situations that differ in one fact come to, side by side: a set of (before, after) pairs of yes and no, one bit
 * each. Parts of a rule that share no other fact are joined pair by pair, so the set is exact.
 */
export type Pairs = number

const DIFFERING: Pairs = 6

/** @param before and `after`: whether the outcome is yes */
export const pairOf = (before: boolean, after: boolean): Pairs => 1 << ((before ? 2 : 0) + (after ? 1 : 0))

/** A part that the fact does not touch comes to the same before and after. */
export const SAME_EITHER_WAY: Pairs = pairOf(false, false) | pairOf(true, true)

/** Whether some pair is a change. */
export const hasChange = (pairs: Pairs): boolean => (pairs & DIFFERING) !== 0

const BITS = [0, 1, 2, 3] as const

/** Both sides are told by two bits, so joining two pairs is joining their bits. */
const joinTwo = (kind: 'all' | 'any', left: Pairs, right: Pairs): Pairs => {
  let joined = 0
  for (const one of BITS) {
    if ((left & (1 << one)) === 0) continue
    for (const other of BITS)
      if ((right & (1 << other)) !== 0) joined |= 1 << (kind === 'all' ? one & other : one | other)
  }
  return joined
}

/** What parts that are free of each other come to together. */
export const joinPairs = (kind: 'all' | 'any', parts: readonly Pairs[]): Pairs =>
  parts.reduce(
    (joined, part) => joinTwo(kind, joined, part),
    kind === 'all' ? pairOf(true, true) : pairOf(false, false),
  )
