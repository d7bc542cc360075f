/** Kleene's three values. `unknown` means "not answered" (or "not held by the catalogue") and is never read as "no". */
export type Truth = 'yes' | 'no' | 'unknown'

/** One `no` settles it; else one `unknown` leaves it open. Of nothing: `yes`. */
export const allOf = (truths: readonly Truth[]): Truth =>
  truths.includes('no') ? 'no' : truths.includes('unknown') ? 'unknown' : 'yes'

/** One `yes` settles it; else one `unknown` leaves it open. Of nothing: `no`. */
export const anyOf = (truths: readonly Truth[]): Truth =>
  truths.includes('yes') ? 'yes' : truths.includes('unknown') ? 'unknown' : 'no'

/** The truth of a claim that is known to hold or not. */
export const truthOf = (holds: boolean): Truth => (holds ? 'yes' : 'no')
