import { describe, expect, it } from 'vitest'
import { adviceFor, HIRES } from './index'
import { advised, all, any, atLeast, atMost, is, lawOf, oneOf, since } from './sample-advice.test-support'
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
    [
      'where it is theirs',
      { rule: any(debtFree, licensed) },
      { 'enterprise.debts': false, 'enterprise.licensed': false },
    ],
    ['where it is open', { rule: any(debtFree, licensed) }, { 'enterprise.licensed': false }],
    ['where nothing is in force', { rule: debtFree, to: on('2020-12-31') }, DEBTS],
    [
      'where only what one may not change stands in the way',
      { rule: atLeast('enterprise.staff', 9) },
      { 'enterprise.staff': 8, [HIRES]: [] },
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
      'where a figure would have to fall',
      { rule: atMost('enterprise.trainees', 3) },
      { 'enterprise.trainees': 5 },
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

  it('is no answer that stands already', () => {
    const opened = all(oneOf('enterprise.form', 'shop', 'company'), since('enterprise.openedOn'))
    const later = { 'enterprise.form': 'shop', 'enterprise.openedOn': '2031-01-01' }
    expect(advised({ rule: opened }, later)).toEqual(['form to company, now'])
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

  it('stands in order of time, and as the rule names it on one day', () => {
    const paid = atLeast('enterprise.paid', 12)
    const answers = { ...DEBTS, 'enterprise.paid': 11, 'enterprise.fined': true }
    const [debts, fined, later] = ['debts to false, now', 'fined to false, now', 'paid to 12, 2026-12-23']
    expect(advised({ rule: any(paid, debtFree, unfined) }, answers)).toEqual([debts, fined, later])
    expect(advised({ rule: any(debtFree, paid, unfined) }, answers)).toEqual([debts, fined, later])
    expect(advised({ rule: any(unfined, paid, debtFree) }, answers)).toEqual([fined, debts, later])
    expect(
      advised(
        { rule: any(paid, atLeast('enterprise.trained', 3), debtFree) },
        {
          ...answers,
          'enterprise.kind': 'club',
          'enterprise.trained': 2,
        },
      ),
    ).toEqual([debts, later, 'trained to 3, 2026-12-23'])
  })

  it('raises a figure at once to the least that will do', () => {
    const rule = atLeast('enterprise.trainees', 3)
    expect(advised({ rule }, { 'enterprise.trainees': 1 })).toEqual(['trainees to 3, now'])
    expect(advised({ rule: all(rule, debtFree) }, { ...DEBTS, 'enterprise.trainees': 1 })).toEqual([
      'trainees to 3, debts to false, now',
    ])
  })

  it('leaves open what was never answered, though it could be changed', () => {
    expect(advised({ rule: all(debtFree, licensed) }, DEBTS)).toEqual([
      'debts to false, now, if enterprise.licensed',
    ])
  })

  it('that leaves something open says what', () => {
    const rule = all(debtFree, oneOf('enterprise.kind', 'firm'), atLeast('enterprise.staff', 3))
    expect(advised({ rule }, DEBTS)).toEqual(['debts to false, now, if enterprise.kind enterprise.staff'])
    expect(advised({ rule }, { ...DEBTS, 'enterprise.staff': 3 })).toEqual([
      'debts to false, now, if enterprise.kind',
    ])
    const turned = all(debtFree, atLeast('enterprise.staff', 3), oneOf('enterprise.kind', 'firm'))
    expect(advised({ rule: turned }, DEBTS)).toEqual([
      'debts to false, now, if enterprise.kind enterprise.staff',
    ])
    const paid = all(atLeast('enterprise.paid', 12), oneOf('enterprise.kind', 'firm'))
    expect(advised({ rule: paid }, { 'enterprise.paid': 10 })).toEqual([
      'paid to 12, 2027-01-23, if enterprise.kind',
    ])
    const certain = { id: 'any', kind: 'any' as const, of: [rule, all(debtFree, unfined)] }
    expect(advised({ rule: certain }, { ...DEBTS, 'enterprise.fined': true })).toEqual([
      'debts to false, fined to false, now',
    ])
  })
})
