/** A fraction in whole numbers: figures are exact decimals, so 25.5 is never below 0.017 x 1500. */
export type Exact = readonly [over: bigint, under: bigint]

/** A figure as it is written. */
export const exact = (figure: number): Exact => {
  const [digits = '0', power = '0'] = String(figure).split('e')
  const [whole = '0', decimals = ''] = digits.split('.')
  const shift = Number(power) - decimals.length
  const number = BigInt(whole + decimals)
  return shift < 0 ? [number, 10n ** BigInt(-shift)] : [number * 10n ** BigInt(shift), 1n]
}

export const times = ([a, b]: Exact, [c, d]: Exact): Exact => [a * c, b * d]
export const minus = ([a, b]: Exact, [c, d]: Exact): Exact => [a * d - c * b, b * d]
export const plus = ([a, b]: Exact, [c, d]: Exact): Exact => [a * d + c * b, b * d]
export const isBelow = ([a, b]: Exact, [c, d]: Exact): boolean => a * d < c * b
export const lesser = (one: Exact, other: Exact): Exact => (isBelow(one, other) ? one : other)
export const NOTHING: Exact = [0n, 1n]
export const isNothing = ([over]: Exact): boolean => over === 0n

/** Yuan to the fen, rounded once, half up. For sums that are not negative. */
export const inFen = ([over, under]: Exact): number => Number((over * 200n + under) / (under * 2n)) / 100
