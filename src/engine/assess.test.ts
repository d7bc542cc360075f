import { describe, expect, it } from 'vitest'
import { assess, type Catalogue, compileCatalogue, type IsoDate, isDay, readSituation } from './index'

const on = (text: string): IsoDate => {
  if (!isDay(text)) throw new Error(`no such day: ${text}`)
  return text
}
const says = { 'zh-CN': { yes: '', no: '', unknown: '' }, en: { yes: '', no: '', unknown: '' } }
const name = { 'zh-CN': { name: '' }, en: { name: '' } }

/** One policy for whoever works, in one version that was checked on 2026-11-23. */
const catalogue = (to?: string): Catalogue => ({
  version: 'test',
  facts: [{ id: 'person.works', audience: 'individual', kind: 'boolean' }],
  parameters: [],
  definitions: { conditions: {}, terms: {} },
  sizeStandard: { industry: 'enterprise.industry', rows: [] },
  policies: [
    {
      id: 'for-workers',
      audience: ['individual'],
      nature: 'entitlement',
      editions: [
        {
          id: 'only',
          from: on('2020-01-01'),
          to: to === undefined ? undefined : on(to),
          certainty: 'confirmed',
          verifiedOn: on('2026-11-23'),
          sources: [],
          says: name,
          rule: { id: 'works', kind: 'is', fact: 'person.works', equals: true, says },
        },
      ],
    },
  ],
})

const judge = (asOf: string, to?: string) => {
  const { catalogue: made, policies } = compileCatalogue(catalogue(to))
  const situation = readSituation({ ...made, assume: true }, { 'person.works': true }, on(asOf))
  return policies.map((policy) => assess(policy, situation))[0]
}

describe('a version without an end counts as confirmed for twelve months after it was checked', () => {
  it.each([
    ['2026-11-23', 'confirmed'],
    ['2027-11-23', 'confirmed'],
    ['2027-11-24', 'unconfirmed'],
    ['2040-01-01', 'unconfirmed'],
  ])('on %s it is %s', (asOf, certainty) => {
    expect(judge(asOf)).toMatchObject({ verdict: 'eligible', certainty })
  })

  it('a version with an end stays confirmed up to its last day, and is not in force after it', () => {
    expect(judge('2030-12-31', '2030-12-31')).toMatchObject({ verdict: 'eligible', certainty: 'confirmed' })
    expect(judge('2031-01-01', '2030-12-31')).toMatchObject({
      verdict: 'not-in-force',
      certainty: null,
      edition: null,
    })
  })

  it('before its first day nothing is in force', () => {
    expect(judge('2019-12-31')).toMatchObject({ verdict: 'not-in-force', amountUpTo: null, missing: [] })
  })
})
