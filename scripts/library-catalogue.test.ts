import { describe, expect, it } from 'vitest'
import { readCatalogue } from '../src/catalogue/read-catalogue'
import { CATALOGUE_FOLDER, loadFromFolder, readFiles } from './catalogue-files'
import { staleReadings } from './readings'

const { raw } = readFiles(CATALOGUE_FOLDER)
const LEVY = 'policies/disability-levy-exemption.json'

// biome-ignore lint/suspicious/noExplicitAny: the plants reach anywhere into parsed files
type Files = Record<string, any>

const faultsOf = (plant: (files: Files) => void): string => {
  const files: Files = structuredClone(raw)
  plant(files)
  return readCatalogue(files)
    .faults.map(({ file, path, message }) => `${file} ${path}: ${message}`)
    .join('\n')
}
const staff = (files: Files) => files[LEVY].editions[0].rule.of[2]
const firstSituation = (files: Files) => files['situations.json'].situations[0]

describe('what the library shows of the catalogue', () => {
  it.each<readonly [string, (files: Files) => void, string]>([
    [
      'a condition that is told to nobody in particular in one language only',
      (files) => delete staff(files).says.en.rule,
      `${LEVY} editions[0].rule.of[2].says.en.rule: is missing`,
    ],
    [
      'a rule that speaks to the reader',
      (files) => Object.assign(staff(files).says.en, { rule: 'You have few employees' }),
      'editions[0].rule.of[2].says.en.rule: speaks to the reader',
    ],
    [
      'a change of a policy that there is not',
      (files) => Object.assign(files['changes.json'].changes[0], { policies: ['free-money'] }),
      'changes.json changes[0].policies: no policy is called "free-money"',
    ],
    [
      'a change that stands before a newer one',
      (files) => files['changes.json'].changes.reverse(),
      'changes.json changes[0].on: 2026-11-23 stands before 2026-11-26',
    ],
    [
      'a change that is told in one language only',
      (files) => delete files['changes.json'].changes[0].says.en,
      'changes.json changes[0].says.en',
    ],
    [
      'the same in Chinese',
      (files) => Object.assign(staff(files).says['zh-CN'], { rule: '您的职工不多' }),
      'says.zh-CN.rule: speaks to the reader',
    ],
    [
      'a place in a rule that only a reader could fill',
      (files) => Object.assign(staff(files).says.en, { rule: 'No more than {{value}}' }),
      'nothing fills {{value}} without a reader',
    ],
    [
      'a shared condition that speaks to the reader',
      (files) =>
        Object.assign(files['definitions.json'].conditions.disabled.says.en, { rule: 'Your certificate' }),
      'definitions.json conditions.disabled.says.en.rule: speaks to the reader',
    ],
    [
      'a situation that leads to no policy there is',
      (files) => firstSituation(files).policies.push('free-lunch'),
      'situations.json situations[0].policies[3]: no policy is called "free-lunch"',
    ],
    [
      'a policy that nobody would find by what happened to them',
      (files) => {
        for (const { policies } of files['situations.json'].situations)
          if (policies.includes('loan-renewal')) policies[policies.indexOf('loan-renewal')] = 'founder-grant'
      },
      '"loan-renewal" stands in no situation',
    ],
    [
      'a figure without a name',
      (files) => delete files['parameters.json'].parameters[0].says,
      'parameters.json parameters[0].says: is missing',
    ],
    [
      'two situations of one name',
      (files) => Object.assign(firstSituation(files), { id: 'lost-job' }),
      '"lost-job" stands here twice',
    ],
  ])('names %s', (_, plant, message) => expect(faultsOf(plant)).toContain(message))

  it('knows how every name is read, and says when that is out of date', () => {
    const { loaded } = loadFromFolder()
    if (loaded === undefined) throw new Error('the catalogue is faulty')
    const held = raw['readings.json']
    expect(staleReadings(loaded, held)).toEqual([])
    const policies = new Map([...loaded.policies].slice(1))
    expect(staleReadings({ ...loaded, policies }, held)).toHaveLength(1)
  })
})
