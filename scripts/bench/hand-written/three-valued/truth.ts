/** Yes, no, or null for what is not known. */
export type Truth = boolean | null

/** One no settles it, else one unknown leaves it open. */
export const all = (...truths: readonly Truth[]): Truth => {
  let joined: Truth = true
  for (const truth of truths) {
    if (truth === false) return false
    if (truth === null) joined = null
  }
  return joined
}

/** One yes settles it, else one unknown leaves it open. */
export const any = (...truths: readonly Truth[]): Truth => {
  let joined: Truth = false
  for (const truth of truths) {
    if (truth === true) return true
    if (truth === null) joined = null
  }
  return joined
}

export const not = (truth: Truth): Truth => (truth === null ? null : !truth)

export const atLeast = (value: number | null, limit: number): Truth =>
  value === null ? null : value >= limit
export const atMost = (value: number | null, limit: number): Truth => (value === null ? null : value <= limit)

export const isOneOf = (value: string | null, ...options: readonly string[]): Truth =>
  value === null ? null : options.includes(value)

/** Whether a day comes before another or is that day; days sort as text. */
export const isUpTo = (day: string | null, other: string | null): Truth =>
  day === null || other === null ? null : day <= other
export const isBefore = (day: string | null, other: string | null): Truth =>
  day === null || other === null ? null : day < other
