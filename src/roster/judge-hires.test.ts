import { describe, expect, it } from 'vitest'
import { loaded } from '../catalogue/shipped.test-support'
import { compileCatalogue, explain, type Hire, isDay, readSituation } from '../engine'
import { judgeHires } from './judge-hires'
import { monthsLeft, totalsOf } from './totals'

const day = (text: string) => {
  if (!isDay(text)) throw new Error(text)
  return text
}
const asOf = day('2026-11-23')
const quiet = () => undefined

describe('hires judged one by one', () => {
  const facts = {
    'enterprise.kind': 'enterprise',
    'enterprise.industry': 'catering',
    'enterprise.employees': 8,
  }
  const hires: readonly Hire[] = [
    {
      hiredOn: '2026-07-01',
      graduate: true,
      graduatedOn: '2026-06-20',
      employmentDifficulty: true,
      nearRetirement: false,
      contractMonths: 36,
      insurancePaidMonths: 4,
      monthlyEmployerContribution: 1200,
    },
    {
      hiredOn: '2026-07-01',
      graduate: true,
      graduatedOn: '2026-06-20',
      employmentDifficulty: false,
      contractMonths: 36,
      insurancePaidMonths: 4,
      monthlyEmployerContribution: 1000,
    },
    { hiredOn: null, graduate: null },
    {
      hiredOn: '2020-07-01',
      graduate: false,
      employmentDifficulty: false,
      contractMonths: 6,
      insurancePaidMonths: 0,
    },
  ]
  const compiled = compileCatalogue(loaded.catalogue)
  const result = judgeHires({ compiled, facts, hires, asOf }, quiet)

  it('come to the same as in the list', () => {
    const s = readSituation(
      { ...compiled.catalogue, assume: true },
      { ...facts, 'enterprise.hires': hires },
      asOf,
    )
    for (const [place, id] of result.policies.entries()) {
      const policy = compiled.policies.find((one) => one.policy.id === id)
      if (!policy) throw new Error(id)
      const { hireFindings } = explain(policy, s)
      const inList = hireFindings?.map(({ verdict, amount }) => [verdict, amount?.yuan])
      const alone = result.hires.map(({ verdicts }) => verdicts[place])
      expect(alone.map((one) => [one?.verdict, one?.yuan ?? undefined])).toEqual(inList)
    }
    expect(result.policies.length).toBeGreaterThan(2)
  })

  it('add up to what can be had together', () => {
    const totals = totalsOf(result)
    const of = (id: string) => totals.policies.find(({ policy }) => policy === id)
    expect(of('graduate-hire-insurance-subsidy')).toMatchObject({
      eligible: 2,
      undetermined: 1,
      ineligible: 1,
      yuan: 26_400,
    })
    expect(totals.choosing).toBe(1)
    const sum = totals.policies.reduce((all, { yuan }) => all + yuan, 0)
    expect(totals.payment + totals.saving).toBeLessThan(sum)
  })

  it.each([
    ['2026-11-23', '2026-12-22', 1],
    ['2026-11-23', '2026-12-21', 0],
    ['2026-11-23', '2027-06-30', 7],
    // Where the calendar of ours ends, counting on month by month would never end.
    ['9999-05-01', '9999-12-30', 7],
  ])('from %s to %s there are %d whole months', (from, to, months) =>
    expect(monthsLeft(day(from), { from: null, to: day(to) })).toBe(months),
  )
})
