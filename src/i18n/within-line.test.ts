import { describe, expect, it } from 'vitest'
import { inList, withinLine } from './within-line'

describe('a label within a line', () => {
  it.each([
    ['Date of graduation', 'date of graduation'],
    ['Micro', 'micro'],
    ['A paper', 'a paper'],
    ['One-off hiring subsidy', 'one-off hiring subsidy'],
    ['CNY a month', 'CNY a month'],
    ['12 months', '12 months'],
  ])('%s loses the capital that belongs to the beginning alone', (label, said) => {
    expect(withinLine(label, 'en-GB')).toBe(said)
  })

  it('stays as it is where the language has no such letters, and where it begins the line', () => {
    expect(withinLine('IT 行业', 'zh-CN')).toBe('IT 行业')
    expect(inList(['Date of hire', 'Age when hired'], 'en-GB')).toEqual(['Date of hire', 'age when hired'])
  })
})
