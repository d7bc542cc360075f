import { describe, expect, it } from 'vitest'
import { type Catalogue, compileCatalogue, type Facts, readSituation } from './index'
import { on, TODAY } from './sample-law.test-support'

const BASE = { audience: 'enterprise' } as const
const catalogue: Catalogue = {
  version: 'test',
  facts: [
    { ...BASE, id: 'firm.line', kind: 'choice', options: ['shop', 'farm'] },
    { ...BASE, id: 'firm.staff', kind: 'integer', unit: 'people', min: 0 },
    { ...BASE, id: 'firm.sales', kind: 'number', unit: 'CNY', min: 0 },
    {
      ...BASE,
      id: 'firm.size',
      kind: 'choice',
      options: ['micro', 'small', 'medium', 'large'],
      derived: 'size-standard',
    },
  ],
  parameters: [],
  definitions: { conditions: {}, terms: {} },
  sizeStandard: {
    industry: 'firm.line',
    rows: [
      {
        industry: 'shop',
        metrics: [
          { fact: 'firm.staff', small: 10, medium: 50, large: 100 },
          { fact: 'firm.sales', small: 10, medium: 50, large: 100 },
        ],
      },
    ],
  },
  policies: [],
}
const { compiler } = compileCatalogue(catalogue)
const read = (answers: Facts) => readSituation({ ...catalogue, assume: true }, answers, on(TODAY))
const tested = (kind: 'oneOf' | 'noneOf', ...options: readonly string[]) =>
  compiler.test({ kind, fact: 'firm.size', options })

/** Micro or small, as the sales are not known. */
const UP_TO_SMALL = { 'firm.line': 'shop', 'firm.staff': 20 }

describe('a size that is derived, while several are possible', () => {
  it.each([
    [['micro', 'small'], 'yes', 'no'],
    [['micro', 'small', 'large'], 'yes', 'no'],
    [['medium', 'large'], 'no', 'yes'],
    [['small'], 'unknown', 'unknown'],
  ] as const)('%j: one of them %s, none of them %s', (options, isOne, isNone) => {
    const s = read(UP_TO_SMALL)
    expect(tested('oneOf', ...options).truth(s)).toBe(isOne)
    expect(tested('noneOf', ...options).truth(s)).toBe(isNone)
  })

  it('says nothing where the standard says nothing of the industry', () => {
    const s = read({ 'firm.line': 'farm', 'firm.staff': 20 })
    expect(tested('oneOf', 'small').truth(s)).toBe('unknown')
    expect(tested('noneOf', 'small').truth(s)).toBe('unknown')
  })

  it('is shown as all that it may be', () => {
    const shown = (answers: Facts) => tested('oneOf', 'micro').compared(read(answers)).value
    expect(shown(UP_TO_SMALL)).toEqual({ kind: 'options', fact: 'firm.size', value: ['micro', 'small'] })
    expect(shown({ ...UP_TO_SMALL, 'firm.sales': 1 })).toMatchObject({ value: ['micro'] })
  })
})
