import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toFen, toYuan } from './money'
import {
  add,
  compareQuantities,
  multiply,
  type Quantity,
  reciprocal,
  subtract,
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
  it('times a whole number a decimal of few places stays a plain number', () => {
    expect([multiply(0.017, 1500), multiply(3, 0.017), multiply(-0.5, 3)]).toEqual([25.5, 0.051, -1.5])
  })
  it('a decimal of many places, or two of few, are multiplied exactly', () => {
    const ratio = (numerator: bigint, denominator: bigint): Quantity => ({ numerator, denominator })
    expect(compareQuantities(multiply(1e-7, 3), ratio(3n, 10n ** 7n))).toBe(0)
    expect(compareQuantities(multiply(0.1234567, 10), ratio(1234567n, 10n ** 6n))).toBe(0)
    expect(compareQuantities(multiply(0.1, 0.2), ratio(2n, 100n))).toBe(0)
    expect(compareQuantities(multiply(0.5, 4e15), ratio(2n * 10n ** 15n, 1n))).toBe(0)
    expect(compareQuantities(multiply(0.000001, 9007199254740991), ratio(9007199254740991n, 10n ** 6n))).toBe(
      0,
    )
  })
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
  it('no bound times nothing is nothing, times less than nothing is no bound below', () => {
    expect(multiply(Number.POSITIVE_INFINITY, 0)).toBe(0)
    expect(multiply(Number.POSITIVE_INFINITY, -2)).toBe(Number.NEGATIVE_INFINITY)
    expect(multiply(Number.NEGATIVE_INFINITY, -2)).toBe(Number.POSITIVE_INFINITY)
  })
  it('no bound stays without bound whatever is added, and is neither more nor less than itself', () => {
    const none = Number.POSITIVE_INFINITY
    expect([add(none, 0.5), add(0.5, none), add(none, -7), add(-none, 3)]).toEqual([none, none, none, -none])
    expect(compareQuantities(none, none)).toBe(0)
    expect(compareQuantities(-none, -none)).toBe(0)
    expect(compareQuantities(-none, none)).toBeLessThan(0)
  })
  it('a part of no bound is no bound, on the side that its sign says', () => {
    const [third, none] = [reciprocal(3), Number.POSITIVE_INFINITY]
    expect(multiply(third, none)).toBe(none)
    expect(multiply(subtract(0, third), none)).toBe(-none)
    expect(multiply(none, subtract(0, third))).toBe(-none)
    expect(multiply(add(0.5, -0.5), none)).toBe(0)
    expect(compareQuantities(subtract(0, third), -none)).toBeGreaterThan(0)
  })
  it('one over less than nothing is less than nothing', () => {
    expect(toNumber(reciprocal(-4))).toBe(-0.25)
    expect(reciprocal(-4)).toEqual({ numerator: -1n, denominator: 4n })
  })
  it('refuses what is no finite number, and says what', () => {
    expect(() => toRatio(Number.POSITIVE_INFINITY)).toThrow('not a finite number: Infinity')
    expect(() => toRatio(Number.NaN)).toThrow('not a finite number: NaN')
  })
  it('is exact where plain numbers no longer are', () => {
    const large = 2 ** 30 + 1
    expect(toRatio(multiply(large, large)).numerator).toBe((2n ** 30n + 1n) ** 2n)
    expect(toRatio(add(2 ** 53, 1)).numerator).toBe(2n ** 53n + 1n)
    expect(multiply(2 ** 26, 2 ** 26)).toBe(2 ** 52)
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
    fc.assert(fc.property(figure, figure, (a, b) => compareQuantities(subtract(add(a, b), b), a) === 0))
  })
  it('plain numbers are taken from each other as they are', () => {
    expect(subtract(7, 3)).toBe(4)
    expect(compareQuantities(subtract(0.3, 0.1), 0.2)).toBe(0)
    expect(subtract(1, Number.POSITIVE_INFINITY)).toBe(Number.NEGATIVE_INFINITY)
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
    ['minus one and a half fen goes up', -0.015, -0.01],
    ['minus two fen and more goes to the nearest', -0.026, -0.03],
    ['minus a quarter of a fen goes up to nothing', -0.0025, 0],
  ])('%s', (_, yuan, rounded) => expect(toYuan(toFen(yuan))).toBeCloseTo(rounded, 10))
})
