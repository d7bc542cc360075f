import { describe, expect, it } from 'vitest'
import { createFactChecker } from '../src/catalogue/check-facts'
import { assess, compileCatalogue, readSituation } from '../src/engine'
import { loadFromFolder } from './catalogue-files'
import { readWorkedCases } from './worked-cases'

const { loaded } = loadFromFolder()
if (loaded === undefined) throw new Error('the catalogue is faulty: npm run catalogue says how')
const compiled = compileCatalogue(loaded.catalogue)
const check = createFactChecker(loaded.catalogue)

describe.each(compiled.policies.map((policy) => ({ id: policy.policy.id, policy })))(
  '$id',
  ({ id, policy }) => {
    const { read, faults } = readWorkedCases(id)
    it('has well-formed worked cases', () => {
      expect(faults).toBeUndefined()
      expect(read?.policy).toBe(id)
    })
    const cases = read?.cases ?? []
    const judge = (facts: unknown, asOf: (typeof cases)[number]['asOf']) => {
      const checked = check(facts, policy.policy.audience[0] ?? 'enterprise')
      if ('fault' in checked) throw new Error(`${checked.fault.path}: ${checked.fault.code}`)
      return assess(policy, readSituation({ ...loaded.catalogue, assume: true }, checked.facts, asOf))
    }

    it('gives each case a title of its own', () => {
      const titles = cases.map(({ title }) => title)
      expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([])
    })

    it('has a case in every edition, and one in none', () => {
      const reached = new Set(cases.map(({ facts, asOf }) => judge(facts, asOf).edition?.id))
      expect([...reached]).toEqual(expect.arrayContaining(policy.editions.map(({ edition }) => edition.id)))
      expect(reached).toContain(undefined)
    })

    it.each(cases)('$title', ({ facts, asOf, expect: expected }) => {
      const { verdict, certainty, edition, amountUpTo, missing, hires } = judge(facts, asOf)
      const found = { verdict, certainty, edition: edition?.id ?? null, amountUpTo, missing, hires }
      expect(found).toMatchObject(expected)
    })
  },
)
