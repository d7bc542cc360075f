import { describe, expect, it } from 'vitest'
import { loaded } from '../catalogue/shipped.test-support'
import {
  compileCatalogue,
  type Facts,
  type Finding,
  findingsOfHire,
  type Hire,
  readSituation,
} from '../engine'
import { againstText } from './against'
import { on, wordsIn } from './sample-report.test-support'

const [zh, en] = [await wordsIn('zh-CN'), await wordsIn('en')]
const { policies } = compileCatalogue(loaded.catalogue)

const findingsOn = (id: string, facts: Facts): readonly Finding[] => {
  const policy = policies.find((one) => one.policy.id === id)
  if (policy === undefined) throw new Error('no such policy')
  return findingsOfHire(policy, readSituation({ ...loaded.catalogue, assume: true }, facts, on('2026-11-26')))
}

const SEVENTY: Facts = {
  'person.birthDate': '1956-05-01',
  'person.employment': 'unemployed',
  'person.graduate': false,
  'person.businessKind': 'individual-business',
  'person.otherLoans': false,
  'person.employmentDifficulty': false,
  'person.disabled': false,
  'person.outOfPoverty': false,
  'person.unemploymentRegisteredMonths': 0,
  'person.otherLoanGroup': false,
}

const told = (id: string, facts: Facts = SEVENTY) =>
  [en, zh].map((words) => againstText(words, { loaded, findings: findingsOn(id, facts) }))

const hiredAs = (hire: Hire): Facts => ({ 'enterprise.kind': 'enterprise', 'enterprise.hires': [hire] })

describe('where one of several groups must fit, and none does', () => {
  it('no one of many is told as if it alone were the reason', () =>
    expect(told('startup-loan-individual')).toEqual([
      'In none of the 6 groups, such as graduate and person with employment difficulty.',
      '适用的 6 类，一类都不属于：毕业生和就业困难人员等。',
    ]))

  it('groups are named before figures', () => {
    const business = { ...SEVENTY, 'person.businessRegisteredOn': '2026-01-10' }
    expect(told('self-employment-tax-allowance', business)[1]).toBe(
      '适用的 4 类，一类都不属于：脱贫人口和毕业生等。',
    )
  })

  it('of two each is told', () =>
    expect(told('youth-internship')).toEqual([
      'You are not a graduate. You are 70, older than 24.',
      '您不是毕业生。您 70 周岁，超过了 24 周岁。',
    ]))

  it('it is told of a hire as of a person', () => {
    const hire = { hiredOn: '2026-03-01', graduate: false, ageAtHire: 40, registeredUnemployedMonths: 0 }
    expect(told('job-expansion-grant', hiredAs(hire))[0]).toBe(
      'This person is not a graduate. Aged 40 when hired, over 24.',
    )
  })

  it('what rules a hire out whatever the group is told alone', () => {
    const hire = { hiredOn: '2026-03-01', graduate: false, ageAtHire: 40, claimed: ['job-expansion-grant'] }
    expect(told('job-expansion-grant', hiredAs(hire))[0]).toMatch(
      /^This grant or .* has already been claimed/,
    )
  })

  it('of what one answer rules out one is told; of several sentences on each the first', () => {
    const firm = { 'enterprise.kind': 'public-body', 'enterprise.hires': [] }
    expect(told('graduate-hire-insurance-subsidy', firm)[1]).toBe(
      '您的单位是机关或事业单位，这一项只适用于企业、个体工商户和社会组织。',
    )
    const hire = { hiredOn: '2026-03-01', outOfPoverty: false, registeredUnemployedMonths: 0 }
    expect(told('key-group-hire-tax-deduction', hiredAs(hire))[1]).toBe(
      '这名员工不是脱贫人口。招用前登记失业 0 个月，不到 6 个月。',
    )
  })
})
