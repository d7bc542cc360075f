/**
 * Exact arithmetic on decimals: 25.5 is never below 0.017 x 1500. A plain number stays a plain number until it is
 * calculated with; then it becomes a ratio of whole numbers, read from its shortest decimal spelling.
 * `Infinity` stands for "without bound" (an open-ended contract, a figure nobody stated).
 */
export type Ratio = { readonly numerator: bigint; readonly denominator: bigint }
export type Quantity = number | Ratio

const DECIMAL = /(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?/

/** @throws when the number is not finite */
export const toRatio = (quantity: Quantity): Ratio => {
  if (typeof quantity !== 'number') return quantity
  const parts = DECIMAL.exec(String(quantity))
  if (!parts) throw new Error(`not a finite number: ${quantity}`)
  const [, sign, whole, fraction = '', exponent = 0] = parts
  const shift = Number(exponent) - fraction.length
  const digits = BigInt(`${sign}${whole}${fraction}`)
  return shift >= 0
    ? { numerator: digits * 10n ** BigInt(shift), denominator: 1n }
    : { numerator: digits, denominator: 10n ** BigInt(-shift) }
}

export const isBounded = (quantity: Quantity): boolean =>
  typeof quantity !== 'number' || Number.isFinite(quantity)
const signOf = (quantity: Quantity): number =>
  typeof quantity === 'number'
    ? Math.sign(quantity)
    : Number(quantity.numerator > 0n) - Number(quantity.numerator < 0n)

/** Negative, zero or positive as `left` is less than, equal to or more than `right`. */
export const compareQuantities = (left: Quantity, right: Quantity): number => {
  if (typeof left === 'number' && typeof right === 'number') return left === right ? 0 : left - right
  if (!isBounded(left)) return signOf(left)
  if (!isBounded(right)) return -signOf(right)
  const [a, b] = [toRatio(left), toRatio(right)]
  const difference = a.numerator * b.denominator - b.numerator * a.denominator
  return Number(difference > 0n) - Number(difference < 0n)
}

/** Whole numbers small enough to be added and multiplied as they are. */
const MOST_PLAIN = 2 ** 26
const isPlain = (quantity: Quantity): quantity is number =>
  Number.isInteger(quantity) && Math.abs(Number(quantity)) <= MOST_PLAIN

const MILLION = 1e6
/** Decimals of up to fifteen digits are told apart by their nearest plain numbers, and calculated with as whole numbers. */
const MOST_DIGITS = 1e15

/** The product of a decimal of up to six places and a whole number, as a plain number; undefined where that is not exact. */
const plainProduct = (left: Quantity, right: Quantity): number | undefined => {
  if (typeof left !== 'number' || typeof right !== 'number') return undefined
  if (!Number.isInteger(right)) return Number.isInteger(left) ? plainProduct(right, left) : undefined
  const millionths = Math.round(left * MILLION)
  const product = millionths * right
  const isExact = millionths / MILLION === left && Math.abs(product) < MOST_DIGITS
  return isExact ? product / MILLION : undefined
}

export const add = (left: Quantity, right: Quantity): Quantity => {
  if (isPlain(left) && isPlain(right)) return left + right
  if (!isBounded(left)) return left
  if (!isBounded(right)) return right
  const [a, b] = [toRatio(left), toRatio(right)]
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  }
}

/** Nothing times anything is nothing, even without bound: no figure that anybody states is infinite. */
export const multiply = (left: Quantity, right: Quantity): Quantity => {
  if (isPlain(left) && isPlain(right)) return left * right || 0
  const plain = plainProduct(left, right)
  if (plain !== undefined) return plain || 0
  const sign = signOf(left) * signOf(right)
  if (sign === 0) return 0
  if (!isBounded(left) || !isBounded(right)) return sign * Number.POSITIVE_INFINITY
  const [a, b] = [toRatio(left), toRatio(right)]
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator }
}

/** One over a number. @throws when it is zero or without bound */
export const reciprocal = (quantity: Quantity): Quantity => {
  const { numerator, denominator } = toRatio(quantity)
  if (numerator === 0n) throw new Error('division by zero')
  return numerator > 0n
    ? { numerator: denominator, denominator: numerator }
    : { numerator: -denominator, denominator: -numerator }
}

export const subtract = (left: Quantity, right: Quantity): Quantity =>
  isPlain(left) && isPlain(right) ? left - right : add(left, multiply(right, -1))
export const smaller = (left: Quantity, right: Quantity): Quantity =>
  compareQuantities(left, right) <= 0 ? left : right
export const larger = (left: Quantity, right: Quantity): Quantity =>
  compareQuantities(left, right) >= 0 ? left : right

/** The nearest plain number, for showing. */
export const toNumber = (quantity: Quantity): number => {
  if (typeof quantity === 'number') return quantity
  const { numerator, denominator } = quantity
  const whole = numerator / denominator
  return Number(whole) + Number(((numerator % denominator) * 10n ** 15n) / denominator) / 1e15
}
