import { describe, expect, it } from 'vitest'
import { isDay } from '../engine'
import { loaded } from './shipped.test-support'
import { isUnlikely } from './unlikely'

const asOf = '2026-11-26'

const look = (id: string, answer: number | string | null): boolean => {
  const asked = loaded.asked.get(id)
  if (asked === undefined || !isDay(asOf)) throw new Error(id)
  return isUnlikely(asked, answer, asOf)
}

describe('an answer', () => {
  it.each([
    ['enterprise.averageAnnualWage', 4000],
    ['enterprise.employees', 99_999_999],
    ['enterprise.disabilityQuota', 0.0149],
    ['enterprise.layoffRate', 0.5],
    ['hire.ageAtHire', 15],
    ['hire.ageAtHire', 71],
    ['hire.contractMonths', 3],
    ['hire.monthlyEmployerContribution', 0.12],
    ['hire.hiredOn', '2026-11-27'],
    ['hire.hiredOn', '2016-11-25'],
    ['person.birthDate', '2020-05-06'],
    ['person.businessRegisteredOn', '2027-01-01'],
  ])('%s of %s is asked about', (id, answer) => expect(look(id, answer)).toBe(true))

  it.each([
    ['enterprise.averageAnnualWage', 12_000],
    ['enterprise.employees', 10_000],
    ['enterprise.disabilityQuota', 0.015],
    ['enterprise.layoffRate', 0],
    ['hire.ageAtHire', 16],
    ['hire.contractMonths', 0],
    ['hire.monthlyEmployerContribution', 0],
    ['hire.monthlyEmployerContribution', 100],
    ['hire.contractMonths', 6],
    ['hire.contractMonths', 'open-ended'],
    ['hire.hiredOn', '2026-11-26'],
    ['hire.hiredOn', '2016-11-26'],
    ['person.birthDate', '1981-05-06'],
    ['person.birthDate', null],
    ['enterprise.kind', 'enterprise'],
  ])('%s of %s is not', (id, answer) => expect(look(id, answer)).toBe(false))
})
