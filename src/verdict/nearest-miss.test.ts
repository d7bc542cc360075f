import { describe, expect, it } from 'vitest'
import type { Finding } from '../engine'
import { nearestMiss, nearestPlace, spread } from './nearest-miss'

type Truth = Finding['truth']
const leaf = (id: string, truth: Truth, more: Partial<Finding> = {}): Finding =>
  ({ id, kind: 'is', truth, reads: [id], compared: {}, children: [], ...more }) as unknown as Finding
const group = (kind: 'all' | 'any', ...children: readonly Finding[]): Finding =>
  leaf(kind, 'no', { kind, children, reads: [] })
const day = (value: string) => ({ kind: 'day', value }) as const
const early = leaf('early', 'no', {
  kind: 'during',
  compared: { value: day('2026-11-26'), from: day('2027-01-01') },
} as Partial<Finding>)
const late = leaf('late', 'no', {
  kind: 'during',
  compared: { value: day('2026-11-26'), from: day('2020-01-01') },
} as Partial<Finding>)

const named = (...findings: readonly Finding[]) => nearestMiss(findings)?.id

describe('what stands in the way', () => {
  it('is of alternatives the one of which most is met, not the first', () => {
    const graduate = group('all', leaf('graduate', 'yes'), leaf('school', 'yes'), leaf('year', 'no'))
    expect(named(group('any', leaf('rural', 'no'), graduate, leaf('landless', 'no')))).toBe('year')
    expect(named(group('any', leaf('rural', 'no'), leaf('landless', 'no')))).toBe('rural')
  })

  it('is not what only takes waiting, where something else stands in the way too', () => {
    expect(named(group('all', early, group('any', late, leaf('difficulty', 'no'))))).toBe('late')
    expect(named(group('all', leaf('works', 'yes'), early))).toBe('early')
  })

  it('is the condition itself where it stands alone, and none where all are met', () => {
    expect(named(leaf('works', 'no'))).toBe('works')
    expect(named(leaf('works', 'yes'))).toBeUndefined()
  })

  it('is of alternatives the one that the reader can bring about, though more of another is met', () => {
    const graduate = group('all', leaf('graduate', 'yes'), leaf('year', 'no'))
    const groups = group('any', graduate, group('all', leaf('registered', 'no')), leaf('landless', 'no'))
    expect(nearestMiss([groups], ['registered'])?.id).toBe('registered')
    expect(nearestMiss([groups], ['elsewhere'])?.id).toBe('year')
  })

  it('is the group where an open member hides which one it is', () => {
    expect(named(group('any', leaf('open', 'unknown'), leaf('no', 'no')))).toBe('any')
  })
})

describe('of several people', () => {
  const of = (...truths: readonly Truth[]) => group('all', ...truths.map((truth, at) => leaf(`${at}`, truth)))

  it('the one of whom most is met comes nearest, of equals the first', () => {
    expect(nearestPlace([of('no', 'no'), of('yes', 'no'), of('no', 'yes')])).toBe(1)
    expect(nearestPlace([])).toBeUndefined()
  })
})

describe('a group without words', () => {
  it('is read as its members, and not at all where it asks nothing', () => {
    const ids = (finding: Finding) => spread(finding).map(({ id }) => id)
    expect(ids(group('all', group('any', leaf('works', 'yes')), leaf('school', 'no')))).toEqual([
      'works',
      'school',
    ])
    expect(ids(group('all'))).toEqual([])
  })
})
