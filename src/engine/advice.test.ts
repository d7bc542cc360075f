import { describe, expect, it } from 'vitest'
import { adviceFor, HIRES, OPEN_ENDED } from './index'
import {
  advised,
  advisedForHires,
  all,
  atLeast,
  is,
  lawOf,
  oneOf,
  since,
  unclaimed,
} from './sample-advice.test-support'
import { on } from './sample-law.test-support'

const [debtFree, unfined, licensed, insured] = [
  is('enterprise.debts', false),
  is('enterprise.fined', false),
  is('enterprise.licensed'),
  is('enterprise.insured'),
]
const DEBTS = { 'enterprise.debts': true }

describe('advice to a firm', () => {
  it('names the answer to change, what it is and what it should be', () => {
    const { policy, s } = lawOf({ rule: debtFree }, DEBTS)
    expect(adviceFor(policy, s)).toEqual([
      {
        changes: [{ id: 'enterprise.debts', at: undefined, from: true, to: false }],
        hires: 0,
        on: s.asOf,
        open: [],
      },
    ])
  })

  it.each([
    ['where it is theirs', { rule: debtFree }, { 'enterprise.debts': false }],
    ['where it is open', { rule: debtFree }, {}],
    ['where nothing is in force', { rule: debtFree, to: on('2020-12-31') }, DEBTS],
    [
      'where only what one may not change stands in the way',
      { rule: atLeast('enterprise.staff', 9) },
      { 'enterprise.staff': 8 },
    ],
    [
      'where too much would have to change',
      { rule: all(debtFree, unfined, licensed, insured) },
      { ...DEBTS, 'enterprise.fined': true, 'enterprise.licensed': false, 'enterprise.insured': false },
    ],
    [
      'where the change is not theirs to make',
      { rule: atLeast('enterprise.trained', 3) },
      { 'enterprise.kind': 'other', 'enterprise.trained': 1 },
    ],
    [
      'where it is not known whether it is',
      { rule: atLeast('enterprise.trained', 3) },
      { 'enterprise.trained': 1 },
    ],
    [
      'where the rule ends before',
      { rule: atLeast('enterprise.paid', 12), to: on('2027-01-22') },
      { 'enterprise.paid': 10 },
    ],
    [
      'where it takes more than three years',
      { rule: atLeast('enterprise.paid', 37) },
      { 'enterprise.paid': 0 },
    ],
    [
      'where time alone is enough',
      { rule: all(since('enterprise.openedOn'), atLeast('enterprise.paid', 2)) },
      { 'enterprise.openedOn': '2026-12-01', 'enterprise.paid': 2 },
    ],
  ])('is none %s', (_, parts, answers) => {
    expect(advised(parts, answers)).toEqual([])
  })

  it('counts in the months that must pass', () => {
    expect(advised({ rule: atLeast('enterprise.paid', 12) }, { 'enterprise.paid': 10 })).toEqual([
      'paid to 12, 2027-01-23',
    ])
    expect(
      advised({ rule: atLeast('enterprise.paid', 12), to: on('2027-01-23') }, { 'enterprise.paid': 10 }),
    ).toEqual(['paid to 12, 2027-01-23'])
    expect(advised({ rule: atLeast('enterprise.paid', 36) }, { 'enterprise.paid': 0 })).toEqual([
      'paid to 36, 2029-11-23',
    ])
    const trained = { 'enterprise.kind': 'firm', 'enterprise.trained': 1 }
    expect(advised({ rule: atLeast('enterprise.trained', 3) }, trained)).toEqual(['trained to 3, 2027-01-23'])
  })

  it('takes the nearest of several answers, and what comes with it', () => {
    const opened = all(oneOf('enterprise.form', 'shop', 'company'), since('enterprise.openedOn'))
    expect(advised({ rule: opened }, { 'enterprise.form': 'none' })).toEqual(['form to shop, now'])
    const company = all(oneOf('enterprise.form', 'company'), since('enterprise.openedOn'))
    expect(advised({ rule: company }, { 'enterprise.form': 'none' })).toEqual(['form to company, now'])
    const later = { 'enterprise.form': 'shop', 'enterprise.openedOn': '2031-01-01' }
    expect(advised({ rule: company }, later)).toEqual(['form to company, now'])
  })

  it('asks for as few changes as will do, the soonest first', () => {
    const either = {
      rule: {
        id: 'any',
        kind: 'any' as const,
        of: [atLeast('enterprise.paid', 12), debtFree, all(unfined, licensed)],
      },
    }
    const answers = {
      ...DEBTS,
      'enterprise.paid': 11,
      'enterprise.fined': true,
      'enterprise.licensed': false,
    }
    expect(advised(either, answers)).toEqual(['debts to false, now', 'paid to 12, 2026-12-23'])
    expect(advised({ rule: all(debtFree, unfined) }, answers)).toEqual([
      'debts to false, fined to false, now',
    ])
    expect(advised({ rule: all(debtFree, unfined, licensed) }, answers)).toEqual([
      'debts to false, fined to false, licensed to true, now',
    ])
    expect(advised({ rule: all(debtFree, atLeast('enterprise.paid', 12)) }, answers)).toEqual([
      'paid to 12, debts to false, 2026-12-23',
    ])
  })

  it('that leaves something open says what', () => {
    const rule = all(debtFree, oneOf('enterprise.kind', 'firm'), atLeast('enterprise.staff', 3))
    expect(advised({ rule }, DEBTS)).toEqual(['debts to false, now, if enterprise.kind enterprise.staff'])
    expect(advised({ rule }, { ...DEBTS, 'enterprise.staff': 3 })).toEqual([
      'debts to false, now, if enterprise.kind',
    ])
    const certain = { id: 'any', kind: 'any' as const, of: [rule, all(debtFree, unfined)] }
    expect(advised({ rule: certain }, { ...DEBTS, 'enterprise.fined': true })).toEqual([
      'debts to false, fined to false, now',
    ])
  })
})

const PER_HIRE = { eachHire: all(is('hire.fit'), atLeast('hire.contract', 12), unclaimed) }
const hires = (...list: readonly object[]) => ({ [HIRES]: list.map((hire) => ({ ...hire })) })
const paidFor = (months: number) => ({ eachHire: atLeast('hire.paid', months) })

describe('advice about hires', () => {
  it('is a longer contract, or one more of the right kind', () => {
    expect(advised(PER_HIRE, hires({ fit: true, contract: 6 }))).toEqual([
      'contract[0] to 12, now',
      '+1, now',
    ])
    expect(advised(PER_HIRE, hires({ fit: false, contract: 6 }))).toEqual(['+1, now'])
    expect(advised(PER_HIRE, hires({ fit: false, contract: OPEN_ENDED }))).toEqual(['+1, now'])
    expect(advised(PER_HIRE, hires())).toEqual(['+1, now'])
    expect(advised(PER_HIRE, {})).toEqual([])
  })

  it('goes with a change of the firm where both are needed', () => {
    const both = { rule: debtFree, ...PER_HIRE }
    expect(advised(both, { ...DEBTS, ...hires({ fit: true, contract: 6 }) })).toEqual([
      'debts to false, contract[0] to 12, now',
      'debts to false, +1, now',
    ])
    expect(advised(both, { ...DEBTS, ...hires({ fit: true, contract: 24 }) })).toEqual([
      'debts to false, now',
    ])
  })

  it('waits until insurance is paid, a year at most', () => {
    expect(advised(paidFor(1), hires())).toEqual(['+1, 2026-12-23'])
    expect(advised(paidFor(12), hires())).toEqual(['+1, 2027-11-23'])
    expect(advised(paidFor(13), hires())).toEqual([])
    expect(advised(paidFor(3), hires({ paid: 2 }))).toEqual(['paid[0] to 3, 2026-12-23', '+1, 2027-02-23'])
  })

  it('is none where a hire only has to begin', () => {
    const begun = { eachHire: all(since('hire.hiredOn'), atLeast('hire.paid', 1)) }
    expect(advised(begun, hires({ hiredOn: '2026-12-01', paid: 4 }))).toEqual([])
    const longer = {
      eachHire: all(since('hire.hiredOn'), atLeast('hire.paid', 1), atLeast('hire.contract', 12)),
    }
    expect(advised(longer, hires({ hiredOn: '2026-12-01', paid: 4, contract: 6 }))).toEqual([
      '+1, 2026-12-23',
    ])
  })

  it('raises the staff with each more', () => {
    const enough = (staff: number) => ({
      rule: atLeast(
        { product: [{ number: 10 }, { countOfHires: { kind: 'is', fact: 'hire.fit', equals: true } }] },
        { fact: 'enterprise.staff' },
      ),
      answers: { 'enterprise.staff': staff, ...hires() },
    })
    const adviceWith = (staff: number) => advised(enough(staff), enough(staff).answers)
    expect(adviceWith(9)).toEqual(['+1, now'])
    expect(adviceWith(10)).toEqual(['+2, now'])
    expect(adviceWith(90)).toEqual(['+10, now'])
    expect(adviceWith(91)).toEqual([])
  })

  it('changes the hires that are counted', () => {
    const long: Parameters<typeof advised>[0] = {
      rule: atLeast(
        {
          countOfHires: {
            kind: 'compare',
            value: { fact: 'hire.contract' },
            is: 'atLeast',
            limit: { number: 12 },
          },
        },
        1,
      ),
    }
    expect(advised(long, hires({ contract: 3 }))).toEqual(['contract[0] to 12, now', '+1, now'])
  })

  it('is three ways at most, from the first twenty', () => {
    const short = { fit: true, contract: 6 }
    expect(advised(PER_HIRE, hires(short, short, short, short))).toEqual([
      'contract[0] to 12, now',
      'contract[1] to 12, now',
      'contract[2] to 12, now',
    ])
    const unfit = Array.from({ length: 19 }, () => ({ fit: false, contract: 6 }))
    expect(advised(PER_HIRE, hires(...unfit, short))).toEqual(['contract[19] to 12, now', '+1, now'])
    expect(advised(PER_HIRE, hires(...unfit, { fit: false, contract: 6 }, short))).toEqual(['+1, now'])
  })

  it('is given to each that does not count', () => {
    const list = hires({ fit: true, contract: 24 }, { fit: true, contract: 6 }, { fit: false, contract: 6 })
    expect(advisedForHires(PER_HIRE, list)).toEqual([[], ['contract[1] to 12, now'], []])
    expect(advisedForHires({ rule: debtFree }, list)).toBeUndefined()
    expect(advisedForHires(PER_HIRE, {})).toBeUndefined()
    expect(advisedForHires({ rule: debtFree, ...PER_HIRE }, { ...DEBTS, ...list })?.[1]).toEqual([
      'debts to false, contract[1] to 12, now',
    ])
    expect(advisedForHires(paidFor(3), hires({ paid: 5 }, { paid: 2 }))).toEqual([
      [],
      ['paid[1] to 3, 2026-12-23'],
    ])
    const begun = { eachHire: all(since('hire.hiredOn'), atLeast('hire.paid', 1)) }
    expect(advisedForHires(begun, hires({ hiredOn: '2026-12-01', paid: 4 }))).toEqual([[]])
  })
})
