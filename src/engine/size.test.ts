import { describe, expect, it } from 'vitest'
import { type SizeStandard, sizeFacts, sizeReader } from './size'

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
    ['industry unknown, yet too few staff for more in every row', { staff: 3 }, ['micro']],
  ])('%s', (_, facts, expected) => expect(sizes(facts)).toEqual(expected))

  it('names the facts that decide in this industry', () => {
    expect(sizeFacts(STANDARD, (id) => (id === 'industry' ? 'other' : undefined))).toEqual([
      'industry',
      'staff',
    ])
    expect(sizeFacts(STANDARD, () => undefined)).toEqual(['industry', 'staff', 'revenue'])
  })
})
