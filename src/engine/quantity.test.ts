import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toFen, toYuan } from './money'
import {
  add,
  compareQuantities,
  multiply,
  negate,
  type Quantity,
  reciprocal,
  toNumber,
  toRatio,
} from './quantity'

const figure = fc.oneof(
  fc.integer({ min: -1e6, max: 1e6 }),
  fc.integer({ min: -1e6, max: 1e6 }).map((cents) => cents / 100),
)
const product = (...factors: readonly Quantity[]): Quantity => factors.reduce(multiply)

describe('exact figures', () => {
  it('25.5 is not below 0.017 x 1500', () => expect(compareQuantities(25.5, product(0.017, 1500))).toBe(0))
  it('0.1 and 0.2 make 0.3', () => expect(compareQuantities(add(0.1, 0.2), 0.3)).toBe(0))
  it('reads numbers in every spelling JavaScript has', () => {
    expect([1e21, 1e-7, 0.015, -2.5].map((value) => toNumber(toRatio(value)))).toEqual([
      1e21, 1e-7, 0.015, -2.5,
    ])
  })
  it('nothing times no bound is nothing', () => expect(multiply(0, Number.POSITIVE_INFINITY)).toBe(0))
  it('no bound is above every ratio, and its negative below', () => {
    const ratio = product(3, reciprocal(7))
    expect(compareQuantities(Number.POSITIVE_INFINITY, ratio)).toBeGreaterThan(0)
    expect(compareQuantities(ratio, Number.POSITIVE_INFINITY)).toBeLessThan(0)
    expect(compareQuantities(ratio, Number.NEGATIVE_INFINITY)).toBeGreaterThan(0)
  })
  it('refuses to divide by zero', () => expect(() => reciprocal(0)).toThrow('division by zero'))
  it('keeps the order of plain numbers', () => {
    fc.assert(
      fc.property(
        figure,
        figure,
        (a, b) => Math.sign(compareQuantities(toRatio(a), toRatio(b))) === Math.sign(a - b),
      ),
    )
  })
  it('adding and taking away again changes nothing', () => {
    fc.assert(fc.property(figure, figure, (a, b) => compareQuantities(add(add(a, b), negate(b)), a) === 0))
  })
})

describe('money', () => {
  it.each<[string, Quantity, number]>([
    ['half a fen goes up', 0.005, 0.01],
    ['just under half goes down', 0.00499, 0],
    ['two thirds of 100 yuan', product(100, 2, reciprocal(3)), 66.67],
    ['a whole amount stays', 33480, 33480],
    ['minus half a fen goes up to nothing', -0.005, 0],
    ['minus a whole fen stays', -0.01, -0.01],
  ])('%s', (_, yuan, rounded) => expect(toYuan(toFen(yuan))).toBeCloseTo(rounded, 10))
})
