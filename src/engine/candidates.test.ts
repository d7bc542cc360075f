import { describe, expect, it } from 'vitest'
import { candidatesFor, valuesFor } from './candidates'
import { type Catalogue, compileCatalogue, type Fact, type Facts, readSituation, type Test } from './index'
import { landmarksIn } from './landmarks'
import type { OpenLeaf } from './question'
import { on, TODAY } from './sample-law.test-support'
import { unanswered } from './variable'

const FIGURE = { audience: 'individual', unit: 'people' } as const
const FACTS: readonly Fact[] = [
  { id: 'person.industry', audience: 'individual', kind: 'choice', options: ['x', 'y', 'z'] },
  { id: 'person.staff', ...FIGURE, kind: 'integer', min: 0, max: 100 },
  { id: 'person.sales', ...FIGURE, kind: 'number', min: 0 },
  { id: 'person.count', ...FIGURE, kind: 'integer', min: 2 },
  { id: 'person.other', ...FIGURE, kind: 'integer', min: 0, max: 9 },
  { id: 'person.term', audience: 'individual', kind: 'term-length', unit: 'months', min: 0 },
  { id: 'person.works', audience: 'individual', kind: 'boolean' },
  { id: 'person.place', audience: 'individual', kind: 'choice', options: ['n', 'e', 's', 'w'] },
  { id: 'person.had', audience: 'individual', kind: 'set', options: ['p', 'q', 'r'] },
  {
    id: 'person.size',
    audience: 'individual',
    kind: 'choice',
    options: ['micro', 'small', 'medium', 'large'],
    derived: 'size-standard',
  },
  { id: 'enterprise.hires', audience: 'enterprise', kind: 'list' },
]
const catalogue: Catalogue = {
  version: 'test',
  facts: FACTS,
  parameters: [],
  definitions: { conditions: {}, terms: {} },
  sizeStandard: {
    industry: 'person.industry',
    rows: [
      { industry: 'x', metrics: [{ fact: 'person.staff', small: 10, medium: 20, large: 50 }] },
      { industry: 'y', metrics: [{ fact: 'person.staff', small: 5, medium: 200, large: 300 }] },
      { industry: 'z', metrics: [{ fact: 'person.sales', small: 1.5, medium: 2, large: 4 }] },
    ],
  },
  policies: [],
}
const { compiler } = compileCatalogue(catalogue)
const situation = (answers: Facts) => readSituation({ ...catalogue, assume: false }, answers, on(TODAY))

const leafOf = (test: Test, answers: Facts): OpenLeaf => {
  const compiled = compiler.test(test)
  const variables = unanswered(compiler, compiled.reads)(situation(answers))
  return { kind: 'leaf', test: compiled, landmarks: landmarksIn(test, compiler), variables, at: undefined }
}
const variableOf = (id: string) => ({ path: id, id, slot: compiler.factOf(id).slot })
const valuesOf = (id: string, tests: readonly Test[], answers: Facts = {}) =>
  valuesFor(compiler, situation(answers), {
    variable: variableOf(id),
    open: tests.map((test) => leafOf(test, answers)),
  })
const seen = (id: string, tests: readonly Test[], answers: Facts = {}) =>
  [
    ...candidatesFor(compiler, situation(answers), {
      variable: variableOf(id),
      open: tests.map((test) => leafOf(test, answers)),
    }),
  ].map(({ values }) => values[compiler.factOf(id).slot])

const WORKS: Test = { kind: 'is', fact: 'person.works', equals: true }
const atLeast = (fact: string, number: number): Test => ({
  kind: 'compare',
  value: { fact },
  is: 'atLeast',
  limit: { number },
})
const MOST = 1e9

describe('values that stand for all others', () => {
  it('of a yes or no are both', () => expect(valuesOf('person.works', [WORKS])).toEqual([true, false]))

  it('of a choice are those that the rule names, and one other', () => {
    const named: Test = { kind: 'oneOf', fact: 'person.place', options: ['s', 'e'] }
    expect(valuesOf('person.place', [named])).toEqual(['e', 's', 'n'])
    expect(valuesOf('person.place', [WORKS])).toEqual(['n'])
    const all: Test = { kind: 'oneOf', fact: 'person.place', options: ['n', 'e', 's', 'w'] }
    expect(valuesOf('person.place', [all])).toEqual(['n', 'e', 's', 'w'])
  })

  it('of a choice on which the size hangs are all', () => {
    expect(valuesOf('person.industry', [WORKS])).toEqual(['x', 'y', 'z'])
  })

  it('of a set are nothing, each that the rule names, and one other', () => {
    const named: Test = { kind: 'noneOf', fact: 'person.had', options: ['q'] }
    expect(valuesOf('person.had', [named])).toEqual([[], ['q'], ['p']])
  })

  it('of a count lie on and beside each limit, between its least and its most', () => {
    expect(valuesOf('person.count', [atLeast('person.count', 7)])).toEqual([MOST, 8, 7, 6, 2])
    expect(valuesOf('person.count', [atLeast('person.count', 7.5)])).toEqual([MOST, 8, 7, 6, 2])
    expect(valuesOf('person.count', [atLeast('person.count', 1)])).toEqual([MOST, 2])
    expect(valuesOf('person.other', [atLeast('person.other', 9)])).toEqual([9, 8, 0])
    expect(valuesOf('person.other', [atLeast('person.other', 20)])).toEqual([9, 0])
  })

  it('of a contract lie beside each limit too', () => {
    expect(valuesOf('person.term', [atLeast('person.term', 12)])).toEqual([MOST, 13, 12, 11, 0])
  })

  it('of a measure lie on each limit and between neighbours', () => {
    expect(valuesOf('person.sales', [atLeast('person.sales', 7)], { 'person.industry': 'x' })).toEqual([
      MOST,
      (7 + MOST) / 2,
      7,
      3.5,
      0,
    ])
  })

  it('of a metric lie beside the bounds of the industry, of all industries while it is unknown', () => {
    const small: Test = { kind: 'oneOf', fact: 'person.size', options: ['small'] }
    expect(valuesOf('person.staff', [small], { 'person.industry': 'x' })).toEqual([
      100, 51, 50, 49, 21, 20, 19, 11, 10, 9, 0,
    ])
    expect(valuesOf('person.staff', [small])).toEqual([100, 51, 50, 49, 21, 20, 19, 11, 10, 9, 6, 5, 4, 0])
    expect(valuesOf('person.sales', [small], { 'person.industry': 'z' }).slice(-7)).toEqual([
      4, 3, 2, 1.75, 1.5, 0.75, 0,
    ])
  })

  it('of a figure compared with another lie beside what that may be', () => {
    const more: Extract<Test, { readonly kind: 'compare' }> = {
      kind: 'compare',
      value: { fact: 'person.count' },
      is: 'above',
      limit: { fact: 'person.other' },
    }
    expect(valuesOf('person.count', [more], { 'person.other': 6 })).toEqual([MOST, 7, 6, 5, 2])
    expect(valuesOf('person.count', [more])).toEqual([MOST, 10, 9, 8, 2])
    const less: Test = { kind: 'compare', value: more.limit, is: 'below', limit: more.value }
    expect(valuesOf('person.count', [less], { 'person.other': 6 })).toEqual([MOST, 7, 6, 5, 2])
    expect(valuesOf('person.count', [more, atLeast('person.count', 4)], { 'person.other': 6 })).toEqual([
      MOST,
      7,
      6,
      5,
      4,
      3,
      2,
    ])
  })

  it('of a figure inside an expression lie where that turns', () => {
    const tripled: Test = {
      kind: 'compare',
      value: { product: [{ number: 3 }, { fact: 'person.other' }] },
      is: 'atLeast',
      limit: { number: 20 },
    }
    // 3 x 6 = 18 is below 20 and 3 x 7 = 21 is not.
    expect(valuesOf('person.other', [tripled])).toEqual([9, 7, 6, 4, 3, 2, 0])
    const doubled: Test = {
      kind: 'compare',
      value: { product: [{ number: 2 }, { fact: 'person.staff' }] },
      is: 'above',
      limit: { number: 86 },
    }
    expect(valuesOf('person.staff', [doubled], { 'person.industry': 'z' })).toEqual([
      100, 87, 86, 85, 44, 43, 3, 2, 1, 0,
    ])
    // Its turning is not looked for where it stands alone on one side.
    expect(valuesOf('person.count', [atLeast('person.count', 7)])).toHaveLength(5)
  })

  it('hang on what other open conditions know only where those hang together with it', () => {
    const both: Test = {
      kind: 'compare',
      value: { sum: [{ fact: 'person.count' }, { fact: 'person.other' }] },
      is: 'atLeast',
      limit: { number: 30 },
    }
    expect(valuesOf('person.count', [both, atLeast('person.other', 5)])).toEqual(
      expect.arrayContaining([4, 5, 6, 29, 30, 31]),
    )
    expect(valuesOf('person.count', [atLeast('person.count', 7), atLeast('person.other', 5)])).toEqual([
      MOST,
      8,
      7,
      6,
      2,
    ])
  })

  it('of a list are none, as it is tried as a whole', () => {
    expect(valuesOf('enterprise.hires', [])).toEqual([])
    const tried = candidatesFor(compiler, situation({}), {
      variable: variableOf('enterprise.hires'),
      open: [],
    })
    expect([...tried].map(({ hires, hasPlenty }) => [hires, hasPlenty])).toEqual([
      [undefined, true],
      [[], undefined],
    ])
  })
})

describe('situations that stand for all others', () => {
  it('need only one value for each effect', () => {
    expect(seen('person.count', [atLeast('person.count', 7)])).toEqual([MOST, 6])
    expect(seen('person.count', [atLeast('person.count', 7), atLeast('person.count', 20)])).toEqual([
      MOST,
      19,
      6,
    ])
  })

  it('need every value where another fact decides with it', () => {
    const both: Test = {
      kind: 'compare',
      value: { fact: 'person.count' },
      is: 'atMost',
      limit: { fact: 'person.other' },
    }
    expect(seen('person.count', [both])).toEqual([MOST, 9, 8, 2])
    expect(seen('person.count', [both, atLeast('person.count', 20)])).toEqual([MOST, 19, 9, 8, 2])
  })
})
