import { describe, expect, it } from 'vitest'
import { OF_COUNTRY, type Parameter, setBy, valuesOf } from './parameter'
import { on } from './sample-law.test-support'

const source = { act: 'act' }
const parameter: Parameter = {
  id: 'line',
  values: [
    { from: on('2010-01-01'), value: 1, source },
    { from: on('2015-01-01'), of: ['CN-GD'], value: 2, source },
    { from: on('2015-01-01'), of: ['CN-GD', 'female'], value: 3, source },
    { from: on('2020-01-01'), of: ['CN-GD'], value: 4, source },
  ],
}
const worth = (day: string, ...of: readonly string[]) =>
  valuesOf(parameter)(on(day), of.reduce(setBy, OF_COUNTRY))?.value

describe('a figure set by law', () => {
  it('holds from its first day until the next begins', () => {
    expect(worth('2014-12-31', 'CN-GD')).toBeUndefined()
    expect(worth('2015-01-01', 'CN-GD')).toBe(2)
    expect(worth('2019-12-31', 'CN-GD')).toBe(2)
    expect(worth('2020-01-01', 'CN-GD')).toBe(4)
  })

  it('is borrowed from no other province, nor from the country or from half of what it is set by', () => {
    expect(worth('2026-01-01', 'CN-HL')).toBeUndefined()
    expect(worth('2026-01-01', 'CN-GD', 'male')).toBeUndefined()
    expect(worth('2026-01-01', 'CN-GD', 'female')).toBe(3)
    expect(worth('2026-01-01')).toBe(1)
    expect(worth('2026-01-01', 'CN-G', 'D')).toBeUndefined()
  })
})
