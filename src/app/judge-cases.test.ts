import { describe, expect, it } from 'vitest'
import { compiledOf } from '../catalogue'
import { loaded } from '../catalogue/shipped.test-support'
import { isDay } from '../engine'
import { judgeCase } from '../verdict/judge'
import { judgeCases } from './judge-cases'

const facts = { 'enterprise.kind': 'enterprise', 'enterprise.employees': 8 }
const days = ['2026-12-31', '2027-01-01'].filter(isDay)

describe('cases judged together', () => {
  const compiled = compiledOf(loaded.catalogue)

  it('come out in their order as each does by itself, and each policy is told', () => {
    const cases = days.map((asOf) => ({ audience: 'enterprise' as const, facts, asOf }))
    const told: string[] = []
    const outcomes = judgeCases({ loaded, cases }, (done, all) => told.push(`${done} of ${all}`))
    expect(outcomes).toEqual(cases.map((one) => judgeCase({ compiled, ...one }).explanations))
    expect(outcomes[0]).not.toEqual(outcomes[1])
    const count = outcomes.flat().length
    expect(told).toEqual(Array.from({ length: count }, (_, at) => `${at} of ${count}`))
  })

  it('hold the policies alone that are named', () => {
    const only = new Set(['job-expansion-grant', 'founder-grant'])
    const cases = days.map((asOf) => ({ audience: 'enterprise' as const, facts, asOf, only }))
    const found = judgeCases({ loaded, cases }).map((one) => one.map(({ policy }) => policy.id))
    expect(found).toEqual([['job-expansion-grant'], ['job-expansion-grant']])
  })
})
