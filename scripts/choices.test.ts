import { describe, expect, it } from 'vitest'
import {
  choicesAmong,
  compileCatalogue,
  explain,
  type Facts,
  isDay,
  readSituation,
  totalOf,
} from '../src/engine'
import { loadFromFolder } from './catalogue-files'

const { loaded } = loadFromFolder()
if (loaded === undefined) throw new Error('the catalogue is faulty: npm run catalogue says how')
const compiled = compileCatalogue(loaded.catalogue)
const TWO = ['graduate-hire-insurance-subsidy', 'difficulty-hire-insurance-subsidy']

const explained = (facts: Facts, ids: readonly string[] = TWO) => {
  const today = '2026-11-23'
  if (!isDay(today)) throw new Error('unreachable')
  const situation = readSituation({ ...loaded.catalogue, assume: true }, facts, today)
  return compiled.policies
    .filter(({ policy }) => ids.includes(policy.id))
    .map((policy) => explain(policy, situation))
}
const graduate = {
  hiredOn: '2026-07-01',
  graduate: true,
  graduatedOn: '2026-06-20',
  employmentDifficulty: false,
  contractMonths: 36,
  insurancePaidMonths: 4,
  monthlyEmployerContribution: 1200,
}
const both = { ...graduate, employmentDifficulty: true, nearRetirement: false }
const firm = { 'enterprise.kind': 'enterprise', 'enterprise.size': 'micro' }
const withHires = (...hires: readonly Facts[]) => explained({ ...firm, 'enterprise.hires': hires } as Facts)

describe('what cannot be had together', () => {
  it('is a choice for the hire it concerns, and names what is worth more', () => {
    expect(choicesAmong(withHires(graduate, both))).toEqual([
      {
        at: 1,
        offers: [
          { policy: TWO[0], yuan: 14_400 },
          { policy: TWO[1], yuan: 43_200 },
        ],
        level: 'local',
        best: TWO[1],
      },
    ])
  })

  it('is never added up: the total holds the better of the two for each hire', () => {
    expect(totalOf(withHires(both), 'payment')).toEqual({ yuan: 43_200, uncounted: [] })
    expect(totalOf(withHires(graduate, both), 'payment')).toEqual({ yuan: 57_600, uncounted: [] })
  })

  it('has no better side while one of them has no bound', () => {
    const [choice] = choicesAmong(withHires({ ...both, nearRetirement: true }))
    expect(choice?.best).toBeUndefined()
    expect(totalOf(withHires({ ...both, nearRetirement: true }), 'payment')).toEqual({
      yuan: 14_400,
      uncounted: [TWO[1]],
    })
  })

  it('is no choice when only one of them is theirs', () => {
    expect(choicesAmong(withHires(graduate))).toEqual([])
    expect(totalOf(withHires(graduate), 'payment')).toEqual({ yuan: 14_400, uncounted: [] })
  })

  it('leaves money that is only saved out of what is paid', () => {
    const levy = {
      'enterprise.kind': 'enterprise',
      'enterprise.employees': 31,
      'enterprise.disabledEmployees': 0,
      'enterprise.averageAnnualWage': 80_000,
      'enterprise.localAverageAnnualWage': 70_000,
    }
    const found = explained(levy, ['disability-levy-exemption', 'disability-levy-reduction'])
    expect(totalOf(found, 'payment').yuan).toBe(0)
    expect(totalOf(found, 'saving').yuan).toBe(3720)
  })
})
