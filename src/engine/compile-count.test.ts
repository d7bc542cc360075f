import { expect, it } from 'vitest'
import { compileCount, countKey } from './compile-count'
import type { Situation } from './index'
import { compiler, FIT, situation } from './sample-law.test-support'

it('the same condition, written twice, is one count; another is another', () => {
  expect(compileCount(compiler, { ...FIT })).toBe(compileCount(compiler, { ...FIT }))
  expect(compileCount(compiler, { kind: 'all', of: [FIT] })).not.toBe(compileCount(compiler, FIT))
})

it('hires are counted anew in each situation, and not where a number is tried out', () => {
  const { range } = compileCount(compiler, FIT)
  const [few, more] = [[{ fit: true }], [{ fit: true }, { fit: true }, {}]].map((hires) =>
    situation({ 'enterprise.hires': hires }),
  )
  const tried: Situation = { ...situation({}), counted: new Map([[countKey(FIT), 5]]) }
  const ranges = [few, more, few, tried, more].map((s) => s && range(s))
  expect(ranges).toEqual([
    { low: 1, high: 1 },
    { low: 2, high: 3 },
    { low: 1, high: 1 },
    { low: 5, high: 5 },
    { low: 2, high: 3 },
  ])
})
