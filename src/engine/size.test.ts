import { describe, expect, it } from 'vitest'
import { forEachSize, type SizeStandard, sizeFacts, sizeReader, statedSize } from './size'

const STANDARD: SizeStandard = {
  industry: 'industry',
  rows: [
    {
      industry: 'catering',
      metrics: [
        { fact: 'staff', small: 10, medium: 100, large: 300 },
        { fact: 'revenue', small: 1_000_000, medium: 20_000_000, large: 100_000_000 },
      ],
    },
    { industry: 'other', metrics: [{ fact: 'staff', small: 10, medium: 100, large: 300 }] },
  ],
}
const FACTS = ['industry', 'staff', 'revenue']
const sizesOf = sizeReader(STANDARD, (id) => FACTS.indexOf(id))
const sizes = (facts: Record<string, string | number>) => sizesOf(FACTS.map((id) => facts[id]))

describe('the size standard', () => {
  it.each([
    ['8 employees, revenue unknown: certainly micro', { industry: 'catering', staff: 8 }, ['micro']],
    [
      '50 employees, revenue unknown: micro or small',
      { industry: 'catering', staff: 50 },
      ['micro', 'small'],
    ],
    ['nothing known: any class', { industry: 'catering' }, ['micro', 'small', 'medium', 'large']],
    ['the lowest class of any metric', { industry: 'catering', staff: 5000, revenue: 999_999 }, ['micro']],
    ['both bounds reached exactly', { industry: 'catering', staff: 100, revenue: 20_000_000 }, ['medium']],
    [
      'large only when every metric is',
      { industry: 'catering', staff: 300, revenue: 100_000_000 },
      ['large'],
    ],
    ['one metric alone decides where the row has one', { industry: 'other', staff: 300 }, ['large']],
    ['industry unknown: what any row allows', { staff: 50 }, ['micro', 'small']],
    ['an industry that the standard does not have: no class', { industry: 'mining', staff: 50 }, []],
    ['industry unknown, yet too few staff for more in every row', { staff: 3 }, ['micro']],
  ])('%s', (_, facts, expected) => expect(sizes(facts)).toEqual(expected))

  it('names the facts that decide in this industry', () => {
    expect(sizeFacts(STANDARD, (id) => (id === 'industry' ? 'other' : undefined))).toEqual([
      'industry',
      'staff',
    ])
    expect(sizeFacts(STANDARD, () => undefined)).toEqual(['industry', 'staff', 'revenue'])
  })

  it('is what a firm states, even where the standard has no such class', () => {
    expect(['micro', 'large', 'giant'].map(statedSize)).toEqual([['micro'], ['large'], ['giant']])
  })
})

describe('what hangs on the classes', () => {
  const counted: string[] = []
  const countOf = forEachSize((classes) => {
    counted.push(classes.join())
    return classes.length
  })

  it('is known beforehand for all that an answer may leave open', () => {
    const before = counted.length
    expect([sizes({}), sizes({ staff: 3 }), statedSize('small')].map(countOf)).toEqual([4, 1, 1])
    expect(counted).toHaveLength(before)
  })

  it('is worked out for any other set', () => {
    expect(countOf(['giant', 'small'])).toBe(2)
  })
})
