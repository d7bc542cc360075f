import { describe, expect, it } from 'vitest'
import { causeOf, differences } from './compare'
import type { Outcome } from './receipt'

const OUTCOME: Outcome = {
  title: 'No disability levy',
  verdict: 'eligible',
  certainty: 'confirmed',
  edition: '2023',
  amountUpTo: 1200,
  reasons: [
    { id: 'is-enterprise', truth: 'yes', says: 'You are an enterprise.' },
    { id: 'at-most-30', truth: 'yes', says: 'You have 8.' },
    { id: 'hired', hire: 1, truth: 'yes', says: 'Hired in time.' },
  ],
}

describe('a result judged again', () => {
  it('is the same when verdict, certainty, version, amount and reasons are, in whatever language and order', () => {
    const other: Outcome = {
      ...OUTCOME,
      title: '免缴残保金',
      reasons: OUTCOME.reasons.map((reason) => ({ ...reason, says: '…' })).reverse(),
    }
    expect(differences({ a: OUTCOME, b: OUTCOME }, { b: OUTCOME, a: other })).toEqual([])
  })

  it.each([
    ['verdict', { verdict: 'ineligible' }],
    ['certainty', { certainty: 'unconfirmed' }],
    ['certainty', { certainty: null }],
    ['edition', { edition: '2026' }],
    ['amountUpTo', { amountUpTo: 1200.01 }],
    ['amountUpTo', { amountUpTo: null }],
  ] as const)('differs when its %s does', (field, change) => {
    const now: Outcome = { ...OUTCOME, ...change }
    expect(differences({ a: OUTCOME }, { a: now })).toEqual([
      { policy: 'a', then: OUTCOME, now, fields: [field], reasons: [] },
    ])
  })

  it('names each condition that comes out otherwise, of this hire and no other', () => {
    const turned = { id: 'hired', hire: 2, truth: 'no', says: 'Hired too late.' } as const
    const then: Outcome = { ...OUTCOME, reasons: [...OUTCOME.reasons, { ...turned, truth: 'unknown' }] }
    const now: Outcome = { ...OUTCOME, reasons: [...OUTCOME.reasons, turned] }
    expect(differences({ a: then }, { a: now })).toMatchObject([
      { fields: [], reasons: [{ before: 'unknown', now: turned }] },
    ])
  })

  it('leaves out a group without words, which is told by its members', () => {
    const group = { id: 'all', hire: 1, truth: 'yes' } as const
    const then: Outcome = { ...OUTCOME, reasons: [...OUTCOME.reasons, group] }
    const now: Outcome = {
      ...OUTCOME,
      reasons: [...OUTCOME.reasons, group].map((reason) =>
        reason.hire ? { ...reason, truth: 'no' } : reason,
      ),
    }
    const [difference] = differences({ a: then }, { a: now })
    expect(difference?.reasons.map((reason) => reason.now.says)).toEqual(['Hired in time.'])
  })

  it('does not compare the conditions of two versions of a rule', () => {
    const now: Outcome = {
      ...OUTCOME,
      edition: '2026',
      reasons: OUTCOME.reasons.map((reason) => ({ ...reason, truth: 'no' })),
    }
    expect(differences({ a: OUTCOME }, { a: now })).toMatchObject([{ fields: ['edition'], reasons: [] }])
  })

  it('names what only one side has, also by a name of the prototype', () => {
    expect(differences({ old: OUTCOME }, { constructor: OUTCOME })).toEqual([
      { policy: 'constructor', then: undefined, now: OUTCOME, fields: [], reasons: [] },
      { policy: 'old', then: OUTCOME, now: undefined, fields: [], reasons: [] },
    ])
  })
})

describe('a receipt that differs', () => {
  const NOW = '2026-11-23'

  it.each([
    ['was altered when the rules are of the same version', NOW, 'altered'],
    ['is older than the rules', '2026-11-22', 'newer'],
    ['is newer than the rules', '2026-11-24', 'older'],
  ] as const)('%s', (_, then, cause) => {
    expect(causeOf(then, NOW, false)).toBe(cause)
    expect(causeOf(then, NOW, true)).toBe('part')
  })
})
