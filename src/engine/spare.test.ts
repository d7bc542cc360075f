import { describe, expect, it } from 'vitest'
import { type Facts, HIRES, spareFor } from './index'
import type { AmountRule } from './policy'
import { advised, atLeast, FACTS, is, lawOf } from './sample-advice.test-support'
import { on } from './sample-law.test-support'
import type { Term } from './term'

const says = { 'zh-CN': '', en: '' }
/** One trainee for every ten of the staff, at 100 a head. */
const lacking: Term = {
  largest: [
    { number: 0 },
    {
      difference: [
        { product: [{ number: 0.1 }, { fact: 'enterprise.staff' }] },
        { fact: 'enterprise.trainees' },
      ],
    },
  ],
}
const owed: Term = { product: [lacking, { number: 100 }] }
const amount: AmountRule = { kind: 'saving', yuan: { number: 5 }, owed, says }

const owing = (term: Term) => ({ amount: { ...amount, owed: term } })
const ifFined: Term = {
  choose: [{ when: { kind: 'is', fact: 'enterprise.fined', equals: true }, then: { number: 5 } }],
  otherwise: { number: 0 },
}
const lessPaid: Term = { difference: [{ number: 5 }, { fact: 'enterprise.paid' }] }

const raising = FACTS.map((fact) =>
  fact.id === 'enterprise.trainees'
    ? { ...fact, change: { to: 'more', raises: ['enterprise.staff'] } as const }
    : fact,
)
const spared = (answers: Facts, facts = FACTS, more = {}) => {
  const { policy, s } = lawOf({ rule: is('enterprise.debts', false), amount, ...more }, answers, facts)
  return spareFor(policy, s)
}
const firm = (staff: number | null, trainees: number): Facts => ({
  'enterprise.debts': false,
  'enterprise.staff': staff,
  'enterprise.trainees': trainees,
  [HIRES]: [],
})

describe('what would leave nothing to pay', () => {
  it('is the least rise after which nothing is owed', () => {
    expect(spared(firm(31, 0))).toMatchObject({
      changes: [{ id: 'enterprise.trainees', at: undefined, from: 0, to: 4 }],
      hires: 0,
      open: [],
    })
    expect(spared(firm(31, 2.5))?.changes[0]?.to).toBe(3.5)
  })

  it('counts what grows with it: each new trainee is one more of the staff', () => {
    expect(spared(firm(30, 0))?.changes[0]?.to).toBe(3)
    expect(spared(firm(30, 0), raising)?.changes[0]?.to).toBe(4)
    expect(spared(firm(99, 5), raising)?.changes[0]?.to).toBe(11)
  })

  it('is not told of a figure that can only become one of a few', () => {
    const fixed = FACTS.map((fact) =>
      fact.id === 'enterprise.trainees' ? { ...fact, change: { to: [50] } as const } : fact,
    )
    expect(spared(firm(31, 0), fixed)).toBeUndefined()
  })

  it.each([
    ['nothing is owed', firm(30, 3), {}],
    ['it is not known how much is owed', firm(null, 0), {}],
    ['it takes too much', firm(300, 0), {}],
    ['it is not theirs', { ...firm(31, 0), 'enterprise.debts': true }, {}],
    ['the rule names nothing that is owed', firm(31, 0), { amount: { ...amount, owed: undefined } }],
    ['the rule names no amount', firm(31, 0), { amount: undefined }],
    ['it is over', firm(31, 0), { to: on('2020-12-31') }],
    ['no figure is asked for', { ...firm(31, 0), 'enterprise.fined': true }, owing(ifFined)],
    ['it takes months', { ...firm(31, 0), 'enterprise.paid': 0 }, owing(lessPaid)],
  ] as const)('is not told where %s', (_, answers, more) => {
    expect(spared(answers, FACTS, more)).toBeUndefined()
  })
})

describe('a month begun that counts as a month', () => {
  const rule = (months: number) => ({ rule: atLeast('enterprise.listed', months) })
  it('is there at once, and the others come with time', () => {
    expect(advised(rule(1), { 'enterprise.listed': 0 })).toEqual(['listed to 1, now'])
    expect(advised(rule(2), { 'enterprise.listed': 0 })).toEqual(['listed to 2, 2027-01-23'])
    expect(advised(rule(3), { 'enterprise.listed': 2 })).toEqual(['listed to 3, 2026-12-23'])
  })

  it('takes a month where parts do not count', () =>
    expect(advised({ rule: atLeast('enterprise.paid', 1) }, { 'enterprise.paid': 0 })).toEqual([
      'paid to 1, 2026-12-23',
    ]))
})
