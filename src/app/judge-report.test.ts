import { describe, expect, it } from 'vitest'
import { compiledOf } from '../catalogue'
import { loaded } from '../catalogue/shipped.test-support'
import { type Audience, type Facts, HIRES, isDay } from '../engine'
import { judgeAnswers } from './judge-report'
import { withCounted } from './report-work'

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

describe('what would make hires count', () => {
  const GRADUATE = {
    hiredOn: '2026-07-01',
    graduate: true,
    graduatedOn: '2026-06-20',
    contractMonths: 36,
    insurancePaidMonths: 4,
    monthlyEmployerContribution: 1200,
    employmentDifficulty: false,
  }
  const SHORT = { ...GRADUATE, contractMonths: 6 }
  const POLICY = 'graduate-hire-insurance-subsidy'
  const told = (...hires: readonly (typeof GRADUATE)[]) => {
    const { advice, hireAdvice } = judged('enterprise', {
      ...FIRM,
      'enterprise.hasArrears': false,
      [HIRES]: hires,
    })
    return {
      asWhole: advice.get(POLICY)?.length ?? 0,
      ofHires: hireAdvice.get(POLICY)?.map((ways) => ways.length),
    }
  }

  it('is told of each hire, but not where it is told of the policy as a whole', () => {
    expect(told(GRADUATE, SHORT)).toEqual({ asWhole: 0, ofHires: [0, 1] })
    const refused = told(SHORT)
    expect(refused.asWhole).toBeGreaterThan(0)
    expect(refused.ofHires).toBeUndefined()
  })

  it('is told of twenty hires at most', () => {
    const short = Array.from({ length: 19 }, () => SHORT)
    expect(told(GRADUATE, ...short).ofHires).toHaveLength(20)
    expect(told(GRADUATE, SHORT, ...short).ofHires).toBeUndefined()
  })
})

describe('a list of hires', () => {
  it('is judged by those answers alone that the result is judged by', () => {
    if (asOf === undefined) throw new Error('no day')
    const facts = { ...FIRM, 'enterprise.size': 'large' }
    const job = withCounted({ kind: 'judge', loaded, asOf, facts, hires: [] })
    expect('facts' in job && job.facts).toEqual(judged('enterprise', facts).counted)
    expect('facts' in job && job.facts).not.toHaveProperty(['enterprise.size'])
  })
})
