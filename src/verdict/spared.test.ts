import { describe, expect, it } from 'vitest'
import type { Finding, Verdict } from '../engine'
import type { Judged } from './report'
import { isSpared } from './spared'

const leaf = (id: string, truth: Finding['truth']) =>
  ({ id, kind: 'is', truth, children: [] }) as unknown as Finding
const group = (kind: 'all' | 'any', children: readonly Finding[], truth: Finding['truth'] = 'no') =>
  ({ id: kind, kind, truth, children }) as unknown as Finding

const DUE = leaf('anything-due', 'no')
const SMALL = leaf('small-firm', 'no')

const spared = (
  finding: Finding | undefined,
  verdict: Verdict = 'ineligible',
  sparedBy?: readonly string[],
) =>
  isSpared({
    policy: { id: 'exemption', sparedBy: sparedBy ?? ['anything-due'] },
    explanation: { verdict, finding },
  } as unknown as Judged)

describe('a refusal is a good one', () => {
  it('where nothing is due, and nothing else stands in the way', () => {
    expect(spared(group('all', [leaf('a', 'yes'), DUE, leaf('b', 'unknown')]))).toBe(true)
    expect(spared(group('all', [group('all', [DUE])]))).toBe(true)
  })

  it('but not where something else stands in the way, too', () =>
    expect(spared(group('all', [DUE, SMALL]))).toBe(false))

  it('but not where one of several things would have to hold', () =>
    expect(spared(group('all', [DUE, group('any', [DUE])]))).toBe(false))

  it('but not where it is none', () => {
    expect(spared(group('all', [DUE]), 'undetermined')).toBe(false)
    expect(spared(undefined, 'not-in-force')).toBe(false)
    expect(spared(group('all', [], 'no'), 'ineligible', [])).toBe(false)
  })
})
