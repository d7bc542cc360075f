import {
  add,
  compareQuantities,
  isBounded,
  larger,
  multiply,
  type Quantity,
  smaller,
  subtract,
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

export const difference = (from: Range, less: Range): Range => ({
  low: subtract(from.low, less.high),
  high: subtract(from.high, less.low),
})

/** What either of two ranges allows. */
export const either = (left: Range, right: Range): Range => ({
  low: smaller(left.low, right.low),
  high: larger(left.high, right.high),
})

/** A range times one value, which turns it round where it is negative. */
const times = ({ low, high }: Range, value: Quantity): Range => {
  const one = multiply(low, value)
  const other = low === high ? one : multiply(high, value)
  return { low: smaller(one, other), high: larger(one, other) }
}

export const product = (left: Range, right: Range): Range => {
  if (right.low === right.high) return times(left, right.low)
  const timesHigh = times(right, left.high)
  return left.low === left.high ? timesHigh : either(times(right, left.low), timesHigh)
}

export const smallest = pointwise(smaller)
export const largest = pointwise(larger)

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
