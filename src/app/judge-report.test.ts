import { describe, expect, it } from 'vitest'
import { compiledOf } from '../catalogue'
import { loaded } from '../catalogue/shipped.test-support'
import { type Audience, type Facts, isDay } from '../engine'
import { judgeAnswers } from './judge-report'

const [asOf] = ['2026-11-23'].filter(isDay)

const judged = (audience: Audience, answers: Facts) => {
  if (asOf === undefined) throw new Error('no day')
  return judgeAnswers({ loaded, compiled: compiledOf(loaded.catalogue), audience, asOf }, answers)
}

const FIRM: Facts = {
  'enterprise.kind': 'enterprise',
  'enterprise.industry': 'catering',
  'enterprise.employees': 8,
  'enterprise.hires': [],
}
const openOf = (answers: Facts) =>
  judged('enterprise', answers)
    .advice.get('startup-loan-enterprise')
    ?.map(({ open }) => open)

describe('what would change a no', () => {
  it('hangs on no answer that was given, though it settles nothing while there is a no', () => {
    expect(openOf(FIRM)).toEqual([['enterprise.hasArrears']])
    const answers = { ...FIRM, 'enterprise.hasArrears': false }
    expect(judged('enterprise', answers).counted).not.toHaveProperty(['enterprise.hasArrears'])
    expect(openOf(answers)).toEqual([[]])
  })

  it('is no way that other answers of the reader bar', () => {
    const freelancer = {
      'person.employment': 'flexible',
      'person.graduate': false,
      'person.businessKind': 'none',
    }
    const ways = (answers: Facts) =>
      judged('individual', answers).advice.get('self-employment-tax-allowance')?.length
    expect(ways(freelancer)).toBe(1)
    expect(
      ways({ ...freelancer, 'person.outOfPoverty': false, 'person.unemploymentRegisteredMonths': 0 }),
    ).toBe(0)
  })

  it.each([
    ['does not want to work', { 'person.wantsWork': false, 'person.birthDate': '1990-05-01' }],
    ['is not yet 16', { 'person.wantsWork': true, 'person.birthDate': '2010-12-31' }],
  ])('is no registration of one who %s, and so cannot register', (_, more) => {
    const idle = {
      'person.employment': 'unemployed',
      'person.graduate': false,
      'person.povertyMonitored': false,
      'person.ruralWorker': false,
      'person.schoolLeaverNotContinuing': false,
      'person.employmentDifficulty': false,
      'person.unemploymentRegisteredMonths': 0,
    }
    const changed = (answers: Facts) =>
      [...judged('individual', answers).advice.values()].flatMap((ways) =>
        ways.flatMap(({ changes }) => changes.map(({ id }) => id)),
      )
    expect(changed({ ...idle, ...more })).not.toContain('person.unemploymentRegisteredMonths')
    const adult = { ...idle, 'person.wantsWork': true, 'person.birthDate': '1990-05-01' }
    expect(changed(adult)).toContain('person.unemploymentRegisteredMonths')
  })

  it('goes by the class derived from what is answered now, not by one stated before', () => {
    const answers = { ...FIRM, 'enterprise.hasArrears': false, 'enterprise.size': 'large' }
    expect(openOf(answers)).toEqual([[]])
  })

  it('costs a firm of 30 what is for up to 30, and a firm of 29 nothing', () => {
    const lossesOf = (staff: number) =>
      judged('enterprise', { ...FIRM, 'enterprise.employees': staff })
        .advice.get('graduate-hire-insurance-subsidy')
        ?.map(({ hires, loses }) => [hires, loses])
    expect(lossesOf(30)).toEqual([[1, ['disability-levy-exemption']]])
    expect(lossesOf(29)).toEqual([[1, undefined]])
  })

  it('changes no verdict', () => {
    const answers = { ...FIRM, 'enterprise.hasArrears': true }
    expect(judged('enterprise', answers).explanations).toEqual(judged('enterprise', FIRM).explanations)
  })
})
