import { describe, expect, it } from 'vitest'
import { HIRES, OPEN_ENDED } from './index'
import {
  advised,
  advisedForHires,
  all,
  any,
  atLeast,
  FACTS,
  is,
  oneOf,
  since,
  unclaimed,
  until,
} from './sample-advice.test-support'
import { on, TODAY } from './sample-law.test-support'

const debtFree = is('enterprise.debts', false)
const DEBTS = { 'enterprise.debts': true }
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

  it('says what of the firm stays open, and nothing of persons yet to be found', () => {
    const firm = { rule: oneOf('enterprise.kind', 'firm'), ...PER_HIRE }
    expect(advised(firm, hires())).toEqual(['+1, now, if enterprise.kind'])
    expect(advised(firm, hires({ fit: true, contract: 6 }))).toEqual([
      'contract[0] to 12, now, if enterprise.kind',
      '+1, now, if enterprise.kind',
    ])
    expect(advisedForHires(PER_HIRE, hires({ fit: true, contract: 24 }, { contract: 6 }))).toEqual([
      [],
      ['contract[1] to 12, now, if enterprise.hires[1].fit'],
    ])
  })

  it('waits until insurance is paid, a year at most', () => {
    expect(advised(paidFor(1), hires())).toEqual(['+1, 2026-12-23'])
    expect(advised(paidFor(12), hires())).toEqual(['+1, 2027-11-23'])
    expect(advised(paidFor(13), hires())).toEqual([])
    expect(advised({ ...paidFor(3), to: on('2027-02-22') }, hires())).toEqual([])
    expect(advised({ ...paidFor(3), to: on('2027-02-23') }, hires())).toEqual(['+1, 2027-02-23'])
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

  it('leaves the list open that is not known', () => {
    expect(advised({ rule: debtFree, ...PER_HIRE }, DEBTS)).toEqual([
      'debts to false, now, if enterprise.hires',
    ])
    const enough = all(debtFree, atLeast({ countOfHires: { kind: 'is', fact: 'hire.fit', equals: true } }, 1))
    expect(advised({ rule: enough }, DEBTS)).toEqual(['debts to false, now, if enterprise.hires'])
  })

  it('is no hire where the catalogue does not say that hires may be made', () => {
    const unchanging = FACTS.map(({ change, ...fact }) => (fact.id === HIRES ? fact : { ...fact, change }))
    expect(advised(PER_HIRE, hires(), unchanging)).toEqual([])
  })

  it('is a hire of the kind that the policy is for, whatever that is', () => {
    const unfit = { eachHire: all(is('hire.fit', false), atLeast('hire.contract', 12)) }
    expect(advised(unfit, hires({ fit: false, contract: 6 }))).toEqual(['contract[0] to 12, now', '+1, now'])
    const either = { eachHire: any(is('hire.fit'), oneOf('enterprise.kind', 'firm')) }
    expect(advised(either, hires({ fit: false }))).toEqual([])
    expect(advised(either, hires())).toEqual(['+1, now'])
  })

  it('leaves a staff open that is not known', () => {
    expect(advised({ rule: atLeast('enterprise.staff', 3), ...PER_HIRE }, hires())).toEqual([
      '+1, now, if enterprise.staff',
    ])
  })

  it('counts a new hire from today on', () => {
    const hiredUntil = (day: string): Parameters<typeof advised>[0] => ({
      eachHire: until('hire.hiredOn', day),
    })
    expect(advised(hiredUntil(TODAY), hires())).toEqual(['+1, now'])
    expect(advised(hiredUntil('2026-11-22'), hires())).toEqual([])
  })

  it('raises nothing where the catalogue says of nothing that it grows', () => {
    const bare = FACTS.map((fact) =>
      fact.id === HIRES ? { ...fact, change: { to: 'more' as const } } : fact,
    )
    expect(advised(PER_HIRE, hires(), bare)).toEqual(['+1, now'])
    expect(
      advised({ rule: atLeast('enterprise.staff', 3), ...PER_HIRE }, { ...hires(), 'enterprise.staff': 2 }),
    ).toEqual(['+1, now'])
    expect(
      advised(
        { rule: atLeast('enterprise.staff', 3), ...PER_HIRE },
        { ...hires(), 'enterprise.staff': 2 },
        bare,
      ),
    ).toEqual([])
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

  it('is sure of nobody who was there and is open, where hires are counted', () => {
    const fits = (least: number) =>
      atLeast({ countOfHires: { kind: 'is', fact: 'hire.fit', equals: true } }, least)
    const unchanging = FACTS.map(({ change, ...fact }) => (fact.id === HIRES ? fact : { ...fact, change }))
    const [law, answers] = [{ rule: all(debtFree, fits(1)) }, { ...DEBTS, ...hires({}) }]
    expect(advised(law, answers, unchanging)).toEqual(['debts to false, now, if enterprise.hires[0].fit'])
    expect(advised(law, answers)).toEqual(['debts to false, +1, now'])
    expect(advised({ rule: fits(2) }, hires({}))).toEqual(['+2, now'])
    expect(advised({ rule: fits(3) }, hires({}, { fit: true }))).toEqual(['+2, now'])
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

  it('leaves a hire alone that only the firm keeps from counting', () => {
    const both = { rule: debtFree, ...PER_HIRE }
    const list = hires({ fit: true, contract: 24 }, { fit: true, contract: 12 }, { fit: true, contract: 11 })
    expect(advisedForHires(both, { ...DEBTS, ...list })).toEqual([
      [],
      [],
      ['debts to false, contract[2] to 12, now'],
    ])
  })

  it('speaks of the hire that changes, whatever time brings to another', () => {
    const law = { eachHire: all(since('hire.hiredOn'), atLeast('hire.paid', 1), is('hire.fit')) }
    const list = hires({ hiredOn: '2026-01-01', paid: 0 }, { hiredOn: '2026-12-01', paid: 4 })
    const unchanging = FACTS.map(({ change, ...fact }) => (fact.id === HIRES ? fact : { ...fact, change }))
    const [ofFirst, later] = ['if enterprise.hires[0].fit', 'paid[0] to 1']
    expect(advised(law, list, unchanging)).toEqual([`${later}, 2026-12-23, ${ofFirst}`])
    expect(advised({ rule: debtFree, ...law }, { ...DEBTS, ...list }, unchanging)).toEqual([
      `${later}, debts to false, 2026-12-23, ${ofFirst}`,
    ])
  })

  it('is given to each of a long list', () => {
    const list = hires(...Array.from({ length: 25 }, () => ({ fit: true, contract: 6 })))
    expect(advisedForHires(PER_HIRE, list)?.at(-1)).toEqual(['contract[24] to 12, now'])
  })

  it('is given to each that does not count', () => {
    const list = hires({ fit: true, contract: 24 }, { fit: true, contract: 6 }, { fit: false, contract: 6 })
    expect(advisedForHires(PER_HIRE, list)).toEqual([[], ['contract[1] to 12, now'], []])
    expect(advisedForHires({ rule: debtFree }, list)).toBeUndefined()
    expect(advisedForHires(PER_HIRE, {})).toBeUndefined()
    expect(advisedForHires({ ...PER_HIRE, to: on('2020-12-31') }, list)).toBeUndefined()
    expect(advisedForHires({ rule: debtFree, ...PER_HIRE }, { ...DEBTS, ...list })?.[1]).toEqual([
      'debts to false, contract[1] to 12, now',
    ])
    expect(advisedForHires(paidFor(3), hires({ paid: 5 }, { paid: 2 }))).toEqual([
      [],
      ['paid[1] to 3, 2026-12-23'],
    ])
    const longer = {
      eachHire: all(since('hire.hiredOn'), atLeast('hire.paid', 1), atLeast('hire.contract', 12)),
    }
    expect(advisedForHires(longer, hires({ hiredOn: '2026-12-01', paid: 4, contract: 6 }))).toEqual([[]])
    expect(advisedForHires(longer, hires({ hiredOn: '2026-12-01', paid: 0, contract: 6 }))).toEqual([
      ['paid[0] to 1, contract[0] to 12, 2026-12-23'],
    ])
    const begun = { eachHire: all(since('hire.hiredOn'), atLeast('hire.paid', 1)) }
    expect(advisedForHires(begun, hires({ hiredOn: '2026-12-01', paid: 4 }))).toEqual([[]])
  })
})
