/** Exact fractions; the lower part is always above zero. */
export type Exact = { readonly up: bigint; readonly low: bigint }

export const whole = (value: bigint): Exact => ({ up: value, low: 1n })

export const ratio = (up: bigint, low: bigint): Exact => ({ up, low })

/** The decimal a number is written as: 25.5, 1e-7, 1e+21. */
export const exactly = (value: number): Exact => {
  const [mantissa = '0', exponent = '0'] = value.toString().split('e')
  const [integer = '0', fraction = ''] = mantissa.split('.')
  const power = Number(exponent) - fraction.length
  const up = BigInt(integer + fraction)
  return power >= 0 ? { up: up * 10n ** BigInt(power), low: 1n } : { up, low: 10n ** BigInt(-power) }
}

export const add = (a: Exact, b: Exact): Exact => ({ up: a.up * b.low + b.up * a.low, low: a.low * b.low })

export const subtract = (a: Exact, b: Exact): Exact => add(a, { up: -b.up, low: b.low })

export const multiply = (a: Exact, b: Exact): Exact => ({ up: a.up * b.up, low: a.low * b.low })

export const isLess = (a: Exact, b: Exact): boolean => a.up * b.low < b.up * a.low

export const smaller = (a: Exact, b: Exact): Exact => (isLess(b, a) ? b : a)

/** Rounded half up to the fen; for amounts of at least zero. */
export const toFen = ({ up, low }: Exact): number => {
  const fen = (200n * up + low) / (2n * low)
  return Number(`${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`)
}
