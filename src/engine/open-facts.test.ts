import { describe, expect, it } from 'vitest'
import { type Catalogue, compileCatalogue, type Fact, type Facts, HIRES, readSituation } from './index'
import { factsAtGlance, openFacts } from './open-facts'
import type { Edition, Policy } from './policy'
import { on, TODAY, words } from './sample-law.test-support'
import type { Term, Test } from './term'

const FIGURE = { audience: 'enterprise', kind: 'number', unit: 'CNY', min: 0 } as const
const FACTS: readonly Fact[] = [
  { id: 'enterprise.works', audience: 'enterprise', kind: 'boolean' },
  { id: 'enterprise.late', audience: 'enterprise', kind: 'boolean' },
  { id: 'enterprise.industry', audience: 'enterprise', kind: 'choice', options: ['x', 'y'] },
  { id: 'enterprise.staff', audience: 'enterprise', kind: 'integer', unit: 'people', min: 0 },
  { id: 'enterprise.wage', ...FIGURE },
  {
    id: 'enterprise.size',
    audience: 'enterprise',
    kind: 'choice',
    options: ['micro', 'small', 'medium', 'large'],
    derived: 'size-standard',
  },
  { id: HIRES, audience: 'enterprise', kind: 'list' },
  { id: 'hire.fit', audience: 'enterprise', kind: 'boolean' },
  { id: 'hire.wage', ...FIGURE },
  { id: 'person.works', audience: 'individual', kind: 'boolean' },
]
const says = { 'zh-CN': '', en: '' }
const condition = (fact: string, id = fact) => ({
  id,
  kind: 'is' as const,
  fact,
  equals: true,
  says: words({}),
})
const works = condition('enterprise.works')
const late = condition('enterprise.late')
const edition: Edition = {
  id: 'only',
  from: on('2016-01-01'),
  certainty: 'confirmed',
  verifiedOn: on('2026-11-23'),
  sources: [],
  says: { 'zh-CN': { name: '' }, en: { name: '' } },
  rule: works,
}
const policy = (parts: Partial<Edition>, more: Partial<Policy> = {}): Policy => ({
  id: `policy ${JSON.stringify(parts)}`,
  audience: ['enterprise'],
  nature: 'entitlement',
  editions: [{ ...edition, ...parts }],
  ...more,
})
const paid = (yuan: Term, perHire = false) => ({ amount: { yuan, perHire, says } })

const opened = (policies: readonly Policy[], answers: Facts, look = openFacts) => {
  const catalogue: Catalogue = {
    version: 'test',
    facts: FACTS,
    parameters: [],
    definitions: { conditions: {}, terms: {} },
    sizeStandard: {
      industry: 'enterprise.industry',
      rows: [
        { industry: 'x', metrics: [{ fact: 'enterprise.staff', small: 10, medium: 20, large: 50 }] },
        { industry: 'y', metrics: [{ fact: 'enterprise.staff', small: 5, medium: 20, large: 50 }] },
      ],
    },
    policies,
  }
  const situation = readSituation({ ...catalogue, assume: false }, answers, on(TODAY))
  return Object.fromEntries(look(compileCatalogue(catalogue), 'enterprise', situation))
}
const eachHire = { eachHire: condition('hire.fit') }
const bySize: Term = {
  choose: [
    {
      when: { kind: 'oneOf', fact: 'enterprise.size', options: ['micro'] } satisfies Test,
      then: { product: [{ number: 2 }, { fact: 'enterprise.wage' }] },
    },
  ],
  otherwise: { fact: 'enterprise.wage' },
}

describe('facts that are open', () => {
  it('are those a verdict hangs on, with the number of policies', () => {
    const both = policy({ rule: { id: 'both', kind: 'all', of: [works, late] } })
    expect(opened([policy({}), both], {})).toEqual({ 'enterprise.works': 2, 'enterprise.late': 1 })
    expect(opened([policy({}), both], { 'enterprise.works': true })).toEqual({ 'enterprise.late': 1 })
    expect(opened([policy({}), both], { 'enterprise.works': false })).toEqual({})
  })

  it('are none of a policy for others, or that is not in force', () => {
    expect(opened([policy({ rule: condition('person.works') }, { audience: ['individual'] })], {})).toEqual(
      {},
    )
    expect(opened([policy({ from: on('2027-01-01') })], {})).toEqual({})
  })

  it('are those a hire’s own verdict hangs on, though another hire has settled the whole', () => {
    const hires = { [HIRES]: [{ fit: true }, {}, { fit: false }] }
    expect(opened([policy({ ...eachHire })], { ...hires, 'enterprise.works': true })).toEqual({
      'enterprise.hires[1].fit': 1,
    })
    expect(opened([policy({ ...eachHire })], { ...hires, 'enterprise.works': false })).toEqual({})
    expect(opened([policy({ ...eachHire })], hires)).toEqual({
      'enterprise.works': 1,
      'enterprise.hires[1].fit': 1,
    })
    expect(opened([policy({ ...eachHire })], { 'enterprise.works': true })).toEqual({ [HIRES]: 1 })
  })

  it('are those an amount hangs on, as long as it may be paid', () => {
    const levy = policy(paid({ fact: 'enterprise.wage' }))
    expect(opened([levy], { 'enterprise.works': true })).toEqual({ 'enterprise.wage': 1 })
    expect(opened([levy], { 'enterprise.works': true, 'enterprise.wage': 5 })).toEqual({})
    expect(opened([levy], { 'enterprise.works': false })).toEqual({})
    const none = policy(paid({ product: [{ number: 0 }, { fact: 'enterprise.wage' }] }))
    expect(opened([none], { 'enterprise.works': true })).toEqual({})
    expect(opened([policy({})], { 'enterprise.works': true })).toEqual({})
  })

  it('are those the amount of each hire that may count hangs on', () => {
    const subsidy = policy({ ...eachHire, ...paid({ fact: 'hire.wage' }, true) })
    const hires = { [HIRES]: [{ fit: true }, { fit: true, wage: 3 }, { fit: false }] }
    expect(opened([subsidy], { ...hires, 'enterprise.works': true })).toEqual({
      'enterprise.hires[0].wage': 1,
    })
    expect(opened([subsidy], { [HIRES]: [{}], 'enterprise.works': true })).toEqual({
      'enterprise.hires[0].fit': 1,
      'enterprise.hires[0].wage': 1,
    })
  })

  it('are those the size hangs on, only where classes lead to different amounts', () => {
    const levy = policy(paid(bySize))
    const known = { 'enterprise.works': true, 'enterprise.industry': 'x' }
    expect(opened([levy], known)).toEqual({ 'enterprise.staff': 1, 'enterprise.wage': 1 })
    expect(opened([levy], { ...known, 'enterprise.wage': 4 })).toEqual({ 'enterprise.staff': 1 })
    expect(opened([levy], { ...known, 'enterprise.staff': 30 })).toEqual({ 'enterprise.wage': 1 })
    // Between 10 and 20 neither industry is micro: which of them it is moves nothing.
    expect(opened([levy], { 'enterprise.works': true, 'enterprise.staff': 15 })).toEqual({
      'enterprise.wage': 1,
    })
    expect(opened([levy], { 'enterprise.works': true, 'enterprise.staff': 7 })).toEqual({
      'enterprise.industry': 1,
      'enterprise.wage': 1,
    })
  })

  it('are those worth asking for the old version alone', () => {
    const old = { original: { edition: 'only', asks: ['enterprise.late'] } }
    expect(opened([policy({}, old)], { 'enterprise.works': true })).toEqual({ 'enterprise.late': 1 })
    expect(opened([policy({}, old)], { 'enterprise.works': true, 'enterprise.late': true })).toEqual({})
    expect(opened([policy({}, old)], { 'enterprise.works': false })).toEqual({})
  })

  it('are none once the verdict is a no that only trying out finds', () => {
    const never = policy({
      rule: {
        id: 'never',
        kind: 'all',
        of: [condition('enterprise.late'), { ...condition('enterprise.late', 'not'), equals: false }],
      },
      ...paid({ fact: 'enterprise.wage' }),
    })
    expect(opened([never], {})).toEqual({})
    expect(opened([never], {}, factsAtGlance)).toEqual({ 'enterprise.late': 1, 'enterprise.wage': 1 })
  })

  it('at a glance are none of an amount that the firm has no right to, and the list while it is unknown', () => {
    const levy = policy(paid({ fact: 'enterprise.wage' }))
    expect(opened([levy], { 'enterprise.works': false }, factsAtGlance)).toEqual({})
    const subsidy = policy({ ...eachHire, ...paid({ fact: 'hire.wage' }, true) })
    expect(opened([subsidy], { 'enterprise.works': true }, factsAtGlance)).toEqual({ [HIRES]: 1 })
  })

  it('at a glance are never too few', () => {
    const counted = policy({
      rule: {
        id: 'enough',
        kind: 'compare',
        value: { countOfHires: { kind: 'is', fact: 'hire.fit', equals: true } },
        is: 'atLeast',
        limit: { number: 1 },
        says: words({}),
      },
    })
    const hires = { [HIRES]: [{}, { fit: false }] }
    expect(opened([counted], hires, factsAtGlance)).toEqual({ 'enterprise.hires[0].fit': 1 })
    expect(opened([counted], hires)).toEqual({ 'enterprise.hires[0].fit': 1 })
    expect(
      opened([policy({ ...eachHire })], { [HIRES]: [{}], 'enterprise.works': true }, factsAtGlance),
    ).toEqual({
      'enterprise.hires[0].fit': 1,
    })
  })
})
