import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, judgeAll } from './assess'
import { daysAround, nextDay } from './day'
import { HIRES } from './fact'
import { glance, glanceEach } from './glance'
import type { Edition, Facts } from './index'
import { all, any, is, lawOf } from './sample-advice.test-support'
import { on } from './sample-law.test-support'

const NO_DEBTS = { rule: is('enterprise.debts', false), eachHire: is('hire.fit') }
const isEither = any(is('hire.fit'), is('hire.fit', false))
const isBoth = all(is('hire.fit'), is('hire.fit', false))

const glanced = (parts: Partial<Edition>, answers: Facts) => {
  const { policy, s } = lawOf(parts, answers)
  const { verdict, hires } = glance(policy, s)
  return { verdict, hires }
}
const judged = (parts: Partial<Edition>, answers: Facts) => {
  const { policy, s } = lawOf(parts, answers)
  const { verdict, hires } = assess(policy, s)
  return { verdict, hires }
}

describe('at a glance', () => {
  it('each condition is judged on its own; exactly, all of them together', () => {
    const parts = { rule: any(is('enterprise.debts'), is('enterprise.debts', false)) }
    expect(glanced(parts, {})).toEqual({ verdict: 'undetermined', hires: undefined })
    expect(judged(parts, {}).verdict).toBe('eligible')
  })

  it('there is nothing where no version is in force', () => {
    expect(glanced({ ...NO_DEBTS, to: on('2020-12-31') }, {})).toEqual({
      verdict: 'not-in-force',
      hires: undefined,
    })
  })

  it.each([
    [false, 'undetermined'],
    [null, 'undetermined'],
    [true, 'ineligible'],
  ] as const)('with debts %s and a list that nobody knows it is %s', (debts, verdict) => {
    expect(glanced(NO_DEBTS, { 'enterprise.debts': debts })).toEqual({ verdict, hires: undefined })
  })

  it.each([
    [false, true, 'eligible'],
    [false, false, 'ineligible'],
    [false, null, 'undetermined'],
    [true, true, 'ineligible'],
    [true, false, 'ineligible'],
    [true, null, 'ineligible'],
    [null, true, 'undetermined'],
    [null, false, 'ineligible'],
    [null, null, 'undetermined'],
  ] as const)('a hire of a firm with debts %s, fit %s: %s', (debts, fit, verdict) => {
    const answers = { 'enterprise.debts': debts, [HIRES]: [{ fit }] }
    expect(glanced(NO_DEBTS, answers)).toEqual({ verdict, hires: [verdict] })
  })

  it('one hire that counts is enough, and one that may leaves it open', () => {
    const whole = (...fits: readonly (boolean | null)[]) =>
      glanced(NO_DEBTS, { 'enterprise.debts': false, [HIRES]: fits.map((fit) => ({ fit })) }).verdict
    expect([whole(), whole(false, true), whole(null, false), whole(null, true), whole(false, false)]).toEqual(
      ['ineligible', 'eligible', 'undetermined', 'eligible', 'ineligible'],
    )
  })
})

describe('exactly', () => {
  it.each([
    [isEither, 'eligible'],
    [isBoth, 'ineligible'],
    [is('hire.fit'), 'undetermined'],
  ] as const)('a hire of whom nothing is known may still be settled', (eachHire, verdict) => {
    const answers = { 'enterprise.debts': false, [HIRES]: [{}] }
    expect(judged({ ...NO_DEBTS, eachHire }, answers)).toEqual({ verdict, hires: [verdict] })
  })

  it('one hire that is settled so settles the whole beside one that is not', () => {
    const eachHire = any(is('hire.fit'), all(is('hire.fit', false), is('enterprise.licensed')))
    const answers = { 'enterprise.debts': false, 'enterprise.licensed': true, [HIRES]: [{ fit: null }] }
    expect(judged({ ...NO_DEBTS, eachHire }, answers)).toEqual({ verdict: 'eligible', hires: ['eligible'] })
  })
})

describe('a list of policies', () => {
  const LICENSED = { rule: is('enterprise.licensed') }
  const laws = [
    lawOf({ ...LICENSED, to: on('2020-12-31') }, {}),
    lawOf({ ...LICENSED, from: on('2021-01-01'), verifiedOn: on('2023-02-28') }, {}),
    lawOf({ ...NO_DEBTS, from: on('2020-06-01'), to: on('2022-02-28'), certainty: 'unconfirmed' }, {}),
  ]
  const policies = laws.map(({ policy }) => policy)
  const situation = (answers: Facts) => lawOf({}, answers).s

  it('comes to what each of them comes to alone, on every day beside a turn', () => {
    const s = situation({ 'enterprise.licensed': true, 'enterprise.debts': false, [HIRES]: [{ fit: true }] })
    const turns = ['2016-01-01', '2020-06-01', '2020-12-31', '2021-01-01', '2022-02-28', '2024-02-28']
    const said = new Set<string>()
    for (const day of turns.flatMap((turn) => daysAround(on(turn), 2))) {
      const alone = policies.map((policy) => {
        const { amountUpTo: _, missing: __, ...alike } = assess(policy, { ...s, asOf: day })
        return alike
      })
      expect(judgeAll(policies, { ...s, asOf: day })).toEqual(alone)
      for (const { verdict, certainty } of alone) said.add(`${verdict} ${certainty}`)
    }
    expect(said).toEqual(new Set(['not-in-force null', 'eligible confirmed', 'eligible unconfirmed']))
    expect(
      judgeAll(policies, { ...s, asOf: nextDay(on('9999-12-30')) }).map(({ verdict }) => verdict),
    ).toEqual(['not-in-force', 'eligible', 'not-in-force'])
  })

  it('gives one outcome once, for few hires, and always the right one', () => {
    const hires = fc.array(fc.constantFrom(true, false, null), { maxLength: 5 })
    const debts = fc.constantFrom(true, false, null)
    fc.assert(
      fc.property(hires, debts, (fits, owes) => {
        const answers = { 'enterprise.debts': owes, [HIRES]: fits.map((fit) => ({ fit })) }
        const s = { ...situation(answers), asOf: on('2021-05-05') }
        const [once, again] = [0, 1].map(() => glanceEach(policies, s, (one) => one)[2])
        expect(once).toEqual(policies[2] && glance(policies[2], s))
        expect(once === again).toBe(fits.length <= 3)
      }),
    )
  })
})
