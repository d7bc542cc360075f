/** Kleene's three values. `unknown` means "not answered" (or "not held by the catalogue") and is never read as "no". */
export type Truth = 'yes' | 'no' | 'unknown'

/**
 * Joins parts, judged one after another until one settles the whole. In `all` one `no` does, in `any` one `yes`; else one
 * `unknown` leaves it open. All of nothing is `yes`, any of nothing is `no`.
 */
export const joinInTurn = <Part>(
  kind: 'all' | 'any',
  parts: Iterable<Part>,
  judge: (part: Part) => Truth,
): Truth => {
  const settling = kind === 'all' ? 'no' : 'yes'
  let joined: Truth = kind === 'all' ? 'yes' : 'no'
  for (const part of parts) {
    const truth = judge(part)
    if (truth === settling) return settling
    if (truth === 'unknown') joined = 'unknown'
  }
  return joined
}

/** What two parts come to, of which the first does not settle the whole. */
export const joinTwo = (first: Truth, second: Truth, settling: Truth): Truth =>
  first === 'unknown' && second !== settling ? first : second

/** The truth of a claim that is known to hold or not. */
export const truthOf = (holds: boolean): Truth => (holds ? 'yes' : 'no')

export const isSettled = (truth: Truth): boolean => truth !== 'unknown'
