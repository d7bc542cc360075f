import { describe, expect, it } from 'vitest'
import { casesOf, loaded } from '../catalogue/shipped.test-support'
import { compileCatalogue } from '../engine'
import { judgedCases } from './judged-case'
import { tellingPairs } from './telling-pairs'

const compiled = compileCatalogue(loaded.catalogue)
const judgedOf = (id: string) => judgedCases({ loaded, compiled, id }, casesOf(id))
const ids = [...loaded.policies.keys()]

describe('the worked cases as they are shown', () => {
  it.each(ids)('of %s come out as those who wrote them say', (id) => {
    const judged = judgedOf(id)
    expect(judged.length).toBeGreaterThan(0)
    expect(judged.filter(({ isAsExpected }) => !isAsExpected)).toEqual([])
  })

  it('are marked where they do not', () => {
    const id = 'disability-levy-exemption'
    const [first] = casesOf(id)
    if (first === undefined) throw new Error('no case')
    const wrong = { ...first, expect: { verdict: 'undetermined' } } as const
    const [judged] = judgedCases({ loaded, compiled, id }, [wrong])
    expect(judged?.isAsExpected).toBe(false)
    const [unread] = judgedCases({ loaded, compiled, id }, [{ ...first, facts: { 'person.colour': 'red' } }])
    expect(unread?.isAsExpected).toBe(false)
  })

  it('are told first by pairs that differ in one thing: one employee more', () => {
    const staff = tellingPairs(judgedOf('disability-levy-exemption')).find(
      ({ differsIn }) => 'fact' in differsIn && differsIn.fact === 'enterprise.employees',
    )
    const counts = [staff?.one, staff?.other].map((one) => one?.facts['enterprise.employees'])
    expect(Math.abs(Number(counts[0]) - Number(counts[1]))).toBe(1)
  })

  it.each(ids)('of %s come in pairs whose sides come out differently', (id) => {
    for (const { one, other } of tellingPairs(judgedOf(id)))
      expect(JSON.stringify(one.outcome)).not.toBe(JSON.stringify(other.outcome))
  })
})
