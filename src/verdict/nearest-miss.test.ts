import { describe, expect, it } from 'vitest'
import type { Finding } from '../engine'
import { nearestMiss, nearestPlace, spread } from './nearest-miss'

type Truth = Finding['truth']
const leaf = (id: string, truth: Truth, more: Partial<Finding> = {}): Finding =>
  ({ id, kind: 'is', truth, reads: [id], compared: {}, children: [], ...more }) as unknown as Finding
const group = (kind: 'all' | 'any', ...children: readonly Finding[]): Finding =>
  leaf(kind, 'no', { kind, children, reads: [] })
const early = leaf('early', 'no', { kind: 'during', isToCome: true })
const late = leaf('late', 'no', { kind: 'during', isToCome: false })

const named = (...findings: readonly Finding[]) => nearestMiss(findings)?.id

describe('what stands in the way', () => {
  it('is of alternatives the one of which most is met, not the first', () => {
    const graduate = group('all', leaf('graduate', 'yes'), leaf('school', 'yes'), leaf('year', 'no'))
    expect(named(group('any', leaf('rural', 'no'), graduate, leaf('landless', 'no')))).toBe('year')
  })

  it('is not what only takes waiting, where something else stands in the way too', () => {
    expect(named(group('all', early, group('all', late)))).toBe('late')
    expect(named(group('any', leaf('difficulty', 'no'), early))).toBe('early')
    expect(named(group('all', leaf('works', 'yes'), early))).toBe('early')
  })

  it('is the condition itself where it stands alone, and none where all are met', () => {
    expect(named(leaf('works', 'no'))).toBe('works')
    expect(named(leaf('works', 'yes'))).toBeUndefined()
  })

  it('is of alternatives the one that the reader can bring about, though more of another is met', () => {
    const graduate = group('all', leaf('graduate', 'yes'), leaf('year', 'no'))
    const groups = group('any', graduate, group('all', leaf('registered', 'no')), leaf('landless', 'no'))
    expect(nearestMiss([groups], { changing: ['registered'] })?.id).toBe('registered')
    expect(nearestMiss([groups], { changing: ['elsewhere'] })?.id).toBe('year')
  })

  it('is the group where none of its members fits in part', () => {
    const old = leaf('age', 'no', { reads: ['birth'] })
    const young = group('all', leaf('over-16', 'yes', { reads: ['birth'] }), old)
    expect(named(group('any', leaf('rural', 'no'), leaf('landless', 'no')))).toBe('any')
    expect(named(group('any', leaf('rural', 'no'), young))).toBe('any')
    expect(named(group('any', group('all', leaf('size', 'no'), leaf('due', 'yes')), old))).toBe('any')
  })

  it('is what rules the reader out whatever group fits, before the group, if it stays so', () => {
    const groups = group('any', leaf('rural', 'no'), leaf('landless', 'no'))
    const isLasting = ({ id }: Finding) => id === 'hired'
    const all = group('all', groups, leaf('contract', 'no'), leaf('hired', 'no'))
    expect(nearestMiss([all], { isLasting })?.id).toBe('hired')
    expect(nearestMiss([group('all', groups, leaf('contract', 'no'))], { isLasting })?.id).toBe('any')
    expect(nearestMiss([group('all', groups, group('all', early))], { isLasting: () => true })?.id).toBe(
      'any',
    )
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
