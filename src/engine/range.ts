import {
  add,
  compareQuantities,
  isBounded,
  larger,
  multiply,
  negate,
  type Quantity,
  smaller,
} from './quantity'
import type { Truth } from './truth'

/** All that a figure may still be: from `low` to `high`, both included; one value when the two are equal. */
export type Range = { readonly low: Quantity; readonly high: Quantity }

export const ANY_NUMBER: Range = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }

export const exactly = (value: Quantity): Range => ({ low: value, high: value })

/** The one value, or undefined while several are possible or none is bounded. */
export const onlyValue = ({ low, high }: Range): Quantity | undefined =>
  isBounded(low) && compareQuantities(low, high) === 0 ? low : undefined

const pointwise =
  (pick: (a: Quantity, b: Quantity) => Quantity) =>
  (left: Range, right: Range): Range => ({
    low: pick(left.low, right.low),
    high: pick(left.high, right.high),
  })
export const sum = pointwise(add)
export const sumOf = (ranges: readonly Range[]): Range => ranges.reduce(sum, exactly(0))

export const negated = ({ low, high }: Range): Range => ({ low: negate(high), high: negate(low) })

const hullOf = (values: readonly [Quantity, ...Quantity[]]): Range => ({
  low: values.reduce(smaller),
  high: values.reduce(larger),
})

const isOneValue = ({ low, high }: Range): boolean => low === high

export const product = (left: Range, right: Range): Range =>
  isOneValue(left) && isOneValue(right)
    ? exactly(multiply(left.low, right.low))
    : hullOf([
        multiply(left.low, right.low),
        multiply(left.low, right.high),
        multiply(left.high, right.low),
        multiply(left.high, right.high),
      ])

export const smallest = pointwise(smaller)
export const largest = pointwise(larger)

/** What either of two ranges allows. */
export const either = (left: Range, right: Range): Range =>
  hullOf([left.low, left.high, right.low, right.high])

/** How two figures may be compared; the limit itself counts in `atLeast` and `atMost`. */
export type Comparison = 'atLeast' | 'atMost' | 'above' | 'below' | 'equalTo'

/** Judges a comparison over all that both sides may still be. */
export const compareRanges = (value: Range, is: Comparison, limit: Range): Truth => {
  const least = compareQuantities(value.low, limit.high)
  const most = compareQuantities(value.high, limit.low)
  switch (is) {
    case 'atLeast':
      return settle(least >= 0, most < 0)
    case 'above':
      return settle(least > 0, most <= 0)
    case 'atMost':
      return settle(most <= 0, least > 0)
    case 'below':
      return settle(most < 0, least >= 0)
    case 'equalTo':
      return settle(least === 0 && most === 0, least > 0 || most < 0)
  }
}

const settle = (always: boolean, never: boolean): Truth => (always ? 'yes' : never ? 'no' : 'unknown')
