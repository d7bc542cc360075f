import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareQuantities } from './quantity'
import {
  ANY_NUMBER,
  type Comparison,
  compareRanges,
  difference,
  either,
  exactly,
  largest,
  onlyValue,
  product,
  type Range,
  smallest,
  sum,
} from './range'

const AT_LEAST_NOTHING: Range = { low: 0, high: Number.POSITIVE_INFINITY }
const range = fc
  .tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 0, max: 4 }))
  .map(([low, width]) => ({ low, high: low + width }))
const inside = ({ low, high }: Range): number[] =>
  Array.from({ length: Number(high) - Number(low) + 1 }, (_, at) => Number(low) + at)
const pairs = (a: Range, b: Range) => inside(a).flatMap((x) => inside(b).map((y) => [x, y] as const))

const TESTS: Readonly<Record<Comparison, (x: number, y: number) => boolean>> = {
  atLeast: (x, y) => x >= y,
  atMost: (x, y) => x <= y,
  above: (x, y) => x > y,
  below: (x, y) => x < y,
  equalTo: (x, y) => x === y,
}

describe('what a figure may still be', () => {
  it.each(Object.keys(TESTS) as Comparison[])('%s is settled exactly when every pair agrees', (is) => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        const results = new Set(pairs(a, b).map(([x, y]) => TESTS[is](x, y)))
        const expected = results.size === 2 ? 'unknown' : results.has(true) ? 'yes' : 'no'
        expect(compareRanges(a, is, b)).toBe(expected)
      }),
    )
  })

  it.each<[string, (a: Range, b: Range) => Range, (x: number, y: number) => number]>([
    ['sum', sum, (x, y) => x + y],
    ['difference', difference, (x, y) => x - y],
    ['product', product, (x, y) => x * y],
    ['smallest', smallest, Math.min],
    ['largest', largest, Math.max],
  ])('the %s spans exactly what its parts allow', (_, combine, of) => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        const results = pairs(a, b).map(([x, y]) => of(x, y))
        const { low, high } = combine(a, b)
        expect(compareQuantities(low, Math.min(...results))).toBe(0)
        expect(compareQuantities(high, Math.max(...results))).toBe(0)
      }),
    )
  })

  it('nothing times an unknown wage is nothing', () => {
    expect(onlyValue(product(exactly(0), AT_LEAST_NOTHING))).toBe(0)
  })
  it('a shortfall that cannot be is nothing, whatever the number of disabled staff', () => {
    expect(onlyValue(largest(exactly(0), difference(exactly(0), AT_LEAST_NOTHING)))).toBe(0)
  })
  it('an unknown figure, and two cases that differ, are not one value', () => {
    expect(onlyValue(ANY_NUMBER)).toBeUndefined()
    expect(onlyValue(either(exactly(600), exactly(1000)))).toBeUndefined()
    expect(onlyValue(exactly(Number.POSITIVE_INFINITY))).toBeUndefined()
  })
})
