import { describe, expect, it } from 'vitest'
import { choicesAmong, type Explanation, totalOf } from './index'
import type { AmountRule, Policy } from './policy'

type Made = {
  readonly id: string
  readonly yuan?: number | null
  readonly atMost?: number
  readonly hires?: readonly (number | null | undefined)[]
  readonly excludes?: readonly string[]
  readonly verdict?: Explanation['verdict']
  readonly kind?: AmountRule['kind']
  readonly isPriceless?: boolean
  readonly isOver?: boolean
}

/** What was found of a policy, as far as choosing looks at it. A hire without a sum is not theirs; null is an unknown sum. */
const found = ({
  id,
  yuan = null,
  atMost,
  hires,
  excludes,
  verdict = 'eligible',
  kind,
  isPriceless,
  isOver,
}: Made): Explanation => {
  const policy = {
    id,
    ...(excludes && { excludes: [{ policies: excludes, scope: 'same-person', level: 'national' }] }),
  } as unknown as Policy
  const hireFindings = hires?.map((one) => ({
    verdict: one === undefined ? 'ineligible' : 'eligible',
    amount: one === null || one === undefined ? undefined : { yuan: one },
  }))
  const edition = isOver ? null : isPriceless ? {} : { amount: { kind } }
  return {
    policy,
    verdict,
    amountUpTo: yuan,
    amountAtMost: atMost ?? null,
    hireFindings,
    edition,
  } as unknown as Explanation
}

describe('choices', () => {
  it('lie between two that exclude each other, whichever of them says so', () => {
    const [a, b, c] = [
      found({ id: 'a', yuan: 5 }),
      found({ id: 'b', yuan: 9, excludes: ['a'] }),
      found({ id: 'c', yuan: 1 }),
    ]
    const offers = [
      { policy: 'a', yuan: 5 },
      { policy: 'b', yuan: 9 },
    ]
    expect(choicesAmong([a, b, c])).toEqual([{ at: undefined, offers, level: 'national', best: 'b' }])
    expect(choicesAmong([b, a])).toEqual([
      { at: undefined, offers: [...offers].reverse(), level: 'national', best: 'b' },
    ])
  })

  it('have no better side when both are worth the same, or one is not known', () => {
    const pair = (one: number | null, other: number | null) =>
      choicesAmong([found({ id: 'a', yuan: one, excludes: ['b'] }), found({ id: 'b', yuan: other })])[0]?.best
    expect([pair(5, 5), pair(null, 5), pair(5, null), pair(6, 5), pair(5, 6)]).toEqual([
      undefined,
      undefined,
      undefined,
      'a',
      'b',
    ])
  })

  it('are only among what is theirs', () => {
    for (const verdict of ['ineligible', 'undetermined', 'not-in-force'] as const)
      expect(
        choicesAmong([found({ id: 'a', yuan: 5, excludes: ['b'], verdict }), found({ id: 'b', yuan: 9 })]),
      ).toEqual([])
  })

  it('are made for each hire on its own', () => {
    const a = found({ id: 'a', hires: [100, undefined, 100], excludes: ['b'] })
    const b = found({ id: 'b', hires: [300, 300] })
    expect(choicesAmong([a, b]).map(({ at, best }) => [at, best])).toEqual([[0, 'b']])
    expect(choicesAmong([found({ id: 'a', verdict: 'ineligible', hires: [1], excludes: ['b'] }), b])).toEqual(
      [],
    )
  })
})

describe('totals', () => {
  it('add up what can be had together, and of the rest the best', () => {
    const all = [
      found({ id: 'a', yuan: 5, excludes: ['b'] }),
      found({ id: 'b', yuan: 9 }),
      found({ id: 'c', yuan: 1 }),
    ]
    expect(totalOf(all, 'payment')).toEqual({ yuan: 10, uncounted: [] })
    const chain = [
      found({ id: 'a', yuan: 5, excludes: ['b'] }),
      found({ id: 'b', yuan: 9, excludes: ['c'] }),
      found({ id: 'c', yuan: 6 }),
    ]
    expect(totalOf(chain, 'payment').yuan).toBe(11)
  })

  it('keep payments from savings, and loans out of both', () => {
    const all = [
      found({ id: 'a', yuan: 5 }),
      found({ id: 'b', yuan: 7, kind: 'saving' }),
      found({ id: 'c', yuan: 99, kind: 'loan' }),
    ]
    expect(totalOf(all, 'payment').yuan).toBe(5)
    expect(totalOf(all, 'saving').yuan).toBe(7)
  })

  it('name what they could not count, once, and nothing that has no sum at all', () => {
    const all = [
      found({ id: 'a', hires: [null, null, 100] }),
      found({ id: 'b', yuan: null, isPriceless: true }),
    ]
    expect(totalOf(all, 'payment')).toEqual({ yuan: 100, uncounted: ['a'] })
  })

  it('hold the limit of what open facts can only lower, which makes no choice the better one', () => {
    const all = [found({ id: 'a', atMost: 50, excludes: ['b'] }), found({ id: 'b', yuan: 9 })]
    expect(totalOf(all, 'payment')).toEqual({ yuan: 50, uncounted: [] })
    expect(choicesAmong(all)[0]?.best).toBeUndefined()
    const both = [found({ id: 'a', yuan: 7, atMost: 50 }), found({ id: 'b', atMost: 0 })]
    expect(totalOf(both, 'payment')).toEqual({ yuan: 7, uncounted: [] })
  })

  it('hold what comes for a hire and what comes for the whole', () => {
    const all = [found({ id: 'a', hires: [100, undefined] }), found({ id: 'b', yuan: 7 })]
    expect(totalOf(all, 'payment')).toEqual({ yuan: 107, uncounted: [] })
  })

  it('hold nothing of what is not in force', () => {
    const over = found({ id: 'a', yuan: null, verdict: 'not-in-force', isOver: true })
    expect(totalOf([over, found({ id: 'b', yuan: 7 })], 'payment')).toEqual({ yuan: 7, uncounted: [] })
  })

  it('are counted in fen', () => {
    expect(totalOf([found({ id: 'a', yuan: 0.1 }), found({ id: 'b', yuan: 0.2 })], 'payment').yuan).toBe(0.3)
    expect(totalOf([], 'payment')).toEqual({ yuan: 0, uncounted: [] })
  })
})

describe('an offer', () => {
  const offers = (yuan: number | null, atMost?: number) =>
    choicesAmong([
      found({ id: 'a', yuan, ...(atMost !== undefined && { atMost }), excludes: ['b'] }),
      found({ id: 'b', yuan: 9 }),
    ])[0]?.offers[0]

  it('tells the most that it may come to only where the sum is open and the most is known', () => {
    expect(offers(null, 7)).toStrictEqual({ policy: 'a', yuan: null, atMost: 7 })
    expect(offers(null)).toStrictEqual({ policy: 'a', yuan: null })
    expect(offers(5, 7)).toStrictEqual({ policy: 'a', yuan: 5 })
  })
})
