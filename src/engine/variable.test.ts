import { describe, expect, it } from 'vitest'
import { type Catalogue, compileCatalogue, type Fact, type Facts, HIRES, readSituation } from './index'
import { on, TODAY } from './sample-law.test-support'
import { unanswered, withAnswer } from './variable'

const FIGURE = { audience: 'enterprise', kind: 'integer', unit: 'people', min: 0 } as const
const FACTS: readonly Fact[] = [
  { id: 'enterprise.industry', audience: 'enterprise', kind: 'choice', options: ['x', 'y'] },
  { id: 'enterprise.staff', ...FIGURE },
  { id: 'enterprise.sales', ...FIGURE },
  { id: 'enterprise.other', ...FIGURE },
  {
    id: 'enterprise.size',
    audience: 'enterprise',
    kind: 'choice',
    options: ['micro', 'small', 'medium', 'large'],
    derived: 'size-standard',
  },
  { id: HIRES, audience: 'enterprise', kind: 'list' },
  { id: 'hire.fit', audience: 'enterprise', kind: 'boolean' },
  { id: 'hire.age', ...FIGURE },
]
const catalogue: Catalogue = {
  version: 'test',
  facts: FACTS,
  parameters: [],
  definitions: { conditions: {}, terms: {} },
  sizeStandard: {
    industry: 'enterprise.industry',
    rows: [
      { industry: 'x', metrics: [{ fact: 'enterprise.staff', small: 10, medium: 20, large: 50 }] },
      { industry: 'y', metrics: [{ fact: 'enterprise.sales', small: 1, medium: 2, large: 3 }] },
    ],
  },
  policies: [],
}
const { compiler } = compileCatalogue(catalogue)
const situation = (answers: Facts) => readSituation({ ...catalogue, assume: false }, answers, on(TODAY))
const variable = (id: string, at?: number) => ({ path: id, id, slot: compiler.factOf(id).slot, at })
const open = (reads: readonly string[], answers: Facts) =>
  unanswered(compiler, reads)(situation(answers)).map(({ path }) => path)

describe('what has no answer', () => {
  it.each<[string, readonly string[], Facts, readonly string[]]>([
    ['a figure', ['enterprise.staff'], {}, ['enterprise.staff']],
    [
      'a figure, once for each time it is read',
      ['enterprise.staff', 'enterprise.staff'],
      {},
      ['enterprise.staff', 'enterprise.staff'],
    ],
    [
      'not a figure that is known',
      ['enterprise.staff', 'enterprise.other'],
      { 'enterprise.staff': 0 },
      ['enterprise.other'],
    ],
    [
      'for a size class, what it is derived from',
      ['enterprise.size'],
      {},
      ['enterprise.industry', 'enterprise.staff', 'enterprise.sales'],
    ],
    [
      'of the industry only, once that is known',
      ['enterprise.size'],
      { 'enterprise.industry': 'y' },
      ['enterprise.sales'],
    ],
    [
      'nothing, once that is known too',
      ['enterprise.size'],
      { 'enterprise.industry': 'y', 'enterprise.sales': 1 },
      [],
    ],
    ['nothing for a class that was stated', ['enterprise.size'], { 'enterprise.size': 'small' }, []],
    ['the list of hires', [HIRES], {}, [HIRES]],
    ['not a list that is empty', [HIRES], { [HIRES]: [] }, []],
    ['nothing of a hire while none is in view', ['hire.fit'], { [HIRES]: [{}] }, []],
  ])('%s', (_, ...[reads, answers, found]) => {
    expect(open(reads, answers)).toEqual(found)
  })

  it('of a hire stands in its place', () => {
    const s = situation({ [HIRES]: [{}, { fit: false }] })
    const list = unanswered(compiler, ['hire.fit', 'hire.age'])
    expect(list({ ...s, hire: s.hires?.[1] ?? [], at: 1 }).map(({ path, at }) => [path, at])).toEqual([
      ['enterprise.hires[1].age', 1],
    ])
    expect(list({ ...s, hire: s.hires?.[0] ?? [], at: 0 }).map(({ path }) => path)).toEqual([
      'enterprise.hires[0].fit',
      'enterprise.hires[0].age',
    ])
  })

  it('is not a list that is taken to hold plenty', () => {
    expect(unanswered(compiler, [HIRES])({ ...situation({}), hasPlenty: true })).toEqual([])
  })
})

describe('a situation with one more answer', () => {
  it('differs in that answer only', () => {
    const before = situation({ 'enterprise.staff': 3, 'enterprise.industry': 'x' })
    const after = withAnswer(compiler, before, { variable: variable('enterprise.other'), value: 7 })
    expect({ ...after, values: before.values }).toEqual(before)
    const { slot } = compiler.factOf('enterprise.other')
    expect(after.values).toEqual(before.values.with(slot, 7))
    expect(before.values[slot]).toBeUndefined()
    expect(after.sizes).toBe(before.sizes)
  })

  it('has the sizes that are possible with it', () => {
    const before = situation({ 'enterprise.industry': 'x' })
    expect(before.sizes).toEqual(['micro', 'small', 'medium', 'large'])
    const staff = variable('enterprise.staff')
    expect(withAnswer(compiler, before, { variable: staff, value: 10 }).sizes).toEqual(['small'])
    const other = withAnswer(compiler, before, { variable: variable('enterprise.other'), value: 10 })
    expect(other.sizes).toBe(before.sizes)
    const again = withAnswer(compiler, situation({ 'enterprise.industry': 'x', 'enterprise.staff': 10 }), {
      variable: staff,
      value: undefined,
    })
    expect(again.sizes).toEqual(['micro', 'small', 'medium', 'large'])
  })

  it('keeps a class that was stated', () => {
    const stated = situation({ 'enterprise.size': 'large', 'enterprise.industry': 'x' })
    const after = withAnswer(compiler, stated, { variable: variable('enterprise.staff'), value: 1 })
    expect(after.sizes).toEqual(['large'])
  })

  it('has it in the hire it is about', () => {
    const before = situation({ [HIRES]: [{}, { age: 30 }] })
    const after = withAnswer(compiler, before, { variable: variable('hire.fit', 1), value: true })
    const slots = [compiler.factOf('hire.fit').slot, compiler.factOf('hire.age').slot]
    expect(after.hires?.map((hire) => slots.map((slot) => hire[slot]))).toEqual([
      [undefined, undefined],
      [true, 30],
    ])
    expect(before.hires?.[1]?.[slots[0] ?? 0]).toBeUndefined()
  })

  it('has the number of hires that is tried out, beside those tried before', () => {
    const counts = { truth: () => 'unknown' as const, open: () => ({ kind: 'all' as const, parts: [] }) }
    const one = withAnswer(compiler, situation({}), {
      variable: { path: 'one', id: 'one', slot: 0, counts },
      value: 2,
    })
    const both = withAnswer(compiler, one, {
      variable: { path: 'other', id: 'other', slot: 0, counts },
      value: 0,
    })
    expect([...(both.counted ?? [])]).toEqual([
      ['one', 2],
      ['other', 0],
    ])
    expect(both.values).toBe(one.values)
  })
})
