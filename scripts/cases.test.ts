import { describe, expect, it } from 'vitest'
import { compileCatalogue } from '../src/engine'
import { CATALOGUE_FOLDER, loadFromFolder, readFiles } from './catalogue-files'
import { createCaseJudge, readWorkedCases } from './worked-cases'

const { loaded } = loadFromFolder()
if (loaded === undefined) throw new Error('the catalogue is faulty: npm run catalogue says how')
const { raw } = readFiles(CATALOGUE_FOLDER)
const compiled = compileCatalogue(loaded.catalogue)
const judge = createCaseJudge(loaded.catalogue)

describe.each(compiled.policies.map((policy) => ({ id: policy.policy.id, policy })))(
  '$id',
  ({ id, policy }) => {
    const { read, faults } = readWorkedCases(raw, id)
    it('has well-formed worked cases', () => expect(faults).toEqual([]))
    const cases = read?.cases ?? []

    it('has a case in every edition, and one in none', () => {
      const judged = cases.map(({ facts, asOf }) => judge(policy, facts, asOf))
      const reached = new Set(judged.map((one) => ('found' in one ? one.found.edition : undefined)))
      expect([...reached]).toEqual(expect.arrayContaining(policy.editions.map(({ edition }) => edition.id)))
      expect(reached).toContain(null)
    })

    it.each(cases)('$title', ({ facts, asOf, expect: expected }) => {
      expect(judge(policy, facts, asOf)).toMatchObject({ found: expected })
    })
  },
)
