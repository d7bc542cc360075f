import { describe, expect, it } from 'vitest'
import { jsonSlip } from './json-slip'

const faultIn = (written: string) => {
  try {
    JSON.parse(written)
    throw new Error('it can be read')
  } catch (error) {
    return jsonSlip('a.json', written, error)
  }
}

describe('a slip of the hand in a file that cannot be read', () => {
  it('is told with the place where reading stopped', () =>
    expect(faultIn('{\n  "a": 1,\n  "b" 2\n}').path).toBe('line 3, column 7'))
  it('names the line and column of a word that is none', () =>
    expect(faultIn('{\n  "a": TRUE }').path).toBe('line 2, column 8'))

  it.each([
    ['“', '"', '{\n  "a": [“b”] }', 9],
    ['：', ':', '{\n  "a"：3 }', 6],
    ['３', '3', '{\n  "a": ３ }', 8],
    ['，', ',', '{\n  "a": 1，"b": 2 }', 9],
    ['、', ',', '{\n  "a": [1、2] }', 10],
    ['｝', '}', '{\n  "a": 1｝', 9],
  ])('names the Chinese %s, its place and what is meant', (...row) => {
    const [sign, plain, written, column] = row
    expect(faultIn(written)).toMatchObject({
      path: `line 2, column ${column}`,
      mend: `write ${plain} instead of the Chinese ${sign} there`,
    })
  })
})
