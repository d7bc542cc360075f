import { describe, expect, it } from 'vitest'
import { judge } from './assess'
import { HIRES } from './fact'
import { glance } from './glance'
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
  const { verdict, hires } = judge(policy, s)
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
