import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { createFactChecker } from '../src/catalogue/check-facts'
import { faultsOf } from '../src/catalogue/fault'
import { casesFile } from '../src/catalogue/policy-schema'
import { assess, compileCatalogue, readSituation } from '../src/engine'
import { CATALOGUE_FOLDER, loadFromFolder } from './catalogue-files'

const { loaded } = loadFromFolder()
if (loaded === undefined) throw new Error('the catalogue is faulty: npm run catalogue says how')
const compiled = compileCatalogue(loaded.catalogue)
const check = createFactChecker(loaded.catalogue)

describe.each(compiled.policies.map((policy) => ({ id: policy.policy.id, policy })))(
  '$id',
  ({ id, policy }) => {
    const file = `policies/${id}.cases.json`
    const path = `${CATALOGUE_FOLDER}${file}`

    it('has worked cases', () => expect(existsSync(path)).toBe(true))
    if (!existsSync(path)) return

    const read = z.safeParse(casesFile, JSON.parse(readFileSync(path, 'utf8')), { reportInput: true })
    const { cases = [], policy: named } = read.data ?? {}
    const judge = (facts: unknown, asOf: (typeof cases)[number]['asOf']) => {
      const checked = check(facts, policy.policy.audience[0] ?? 'enterprise')
      if ('fault' in checked) throw new Error(`${checked.fault.path}: ${checked.fault.code}`)
      return assess(policy, readSituation({ ...loaded.catalogue, assume: true }, checked.facts, asOf))
    }

    it('has well-formed cases, each with a title of its own', () => {
      expect(read.error && faultsOf(file, read.error)).toBeUndefined()
      expect(named).toBe(id)
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
