import { describe, expect, it } from 'vitest'
import type { Fault } from '../src/catalogue/fault'
import { readCatalogue } from '../src/catalogue/read-catalogue'
import { type IsoDate, isDay } from '../src/engine'
import { auditFaults, noticesOn } from './audit'
import { strangeIn } from './audit-links'
import { parameterFaults } from './audit-parameters'
import { CATALOGUE_FOLDER, readFiles } from './catalogue-files'

const { raw } = readFiles(CATALOGUE_FOLDER)
const LEVY = 'policies/disability-levy-exemption.json'
const CASES = 'policies/disability-levy-exemption.cases.json'

// biome-ignore lint/suspicious/noExplicitAny: the plants reach anywhere into parsed files
type Files = Record<string, any>

const SEEKING = 'policies/graduate-job-seeking-subsidy.json'
const SIDES = { rule: '三 three', yes: '是 yes', no: '否 no', unknown: '？' }
const WORDS = { 'zh-CN': SIDES, en: SIDES }
const figureOf = ({ 'parameters.json': { parameters } }: Files, id: string) =>
  parameters.find((parameter: Files) => parameter.id === id)

const on = (text: string): IsoDate => {
  if (!isDay(text)) throw new Error(`no such day: ${text}`)
  return text
}
const loadedFrom = (files: Files) => {
  const { content, faults } = readCatalogue(files)
  if (content === undefined || faults.length > 0) throw new Error(JSON.stringify(faults))
  return content
}
const keepCases = (files: Files, isKept: (one: Files) => boolean) => {
  files[CASES].cases = files[CASES].cases.filter(isKept)
}
const lineOf = ({ file, path, message }: Fault): string => `${file} ${path}: ${message}`

const planted = (plant: (files: Files) => void): string => {
  const files: Files = structuredClone(raw)
  plant(files)
  return auditFaults(loadedFrom(files), files).map(lineOf).join('\n')
}
/** Without reading the worked cases, which takes longer. */
const plantedLink = (plant: (files: Files) => void): string => {
  const files: Files = structuredClone(raw)
  plant(files)
  const loaded = loadedFrom(files)
  return [...parameterFaults(loaded), ...strangeIn(loaded)].map(lineOf).join('\n')
}
const noticed = (day: string): string => noticesOn(loadedFrom(raw), on(day)).map(lineOf).join('\n')

describe('the audit of the catalogue', { timeout: 60_000 }, () => {
  it('finds nothing wrong today', () => expect(auditFaults(loadedFrom(raw), raw)).toEqual([]))

  it('asks what is new in a new version', () =>
    expect(
      planted((files) => {
        files['index.json'].version = '2027-01-01'
      }),
    ).toContain('index.json version: the newest change in changes.json is of 2026-11-30'))

  it('names an edition that ends within 90 days, and no other', () => {
    expect(noticed('2027-10-01')).not.toContain(LEVY)
    expect(noticed('2027-10-02')).toContain(`${LEVY} editions[3].to: edition "2023" ends on 2027-12-31`)
    expect(noticed('2027-12-31')).toContain('ends on 2027-12-31: is it renewed?')
  })

  it('names a version of a day to come', () => {
    expect(noticed('2026-11-29')).toContain('index.json version: 2026-11-30 is after today, 2026-11-29')
    expect(noticed('2026-11-30')).not.toContain('index.json')
  })

  it('names an edition that has ended with nothing after it', () =>
    expect(noticed('2028-01-01')).toContain('edition "2023" ended on 2027-12-31 and nothing follows'))

  it('names an open-ended edition that was checked over a year ago', () => {
    const words = 'policies/graduate-hire-insurance-subsidy.json editions[2].verifiedOn'
    expect(noticed('2027-11-23')).not.toContain(words)
    expect(noticed('2027-11-24')).toContain(words)
  })

  it.each<[string, (files: Files) => void, string]>([
    [
      'an act that no clause cites',
      (files) => files['acts.json'].acts.push({ ...files['acts.json'].acts[0], id: 'forgotten' }),
      'acts.json forgotten: no clause cites this act',
    ],
    [
      'a fact that nothing reads',
      (files) => files['facts.json'].facts.push({ ...files['facts.json'].facts[0], id: 'enterprise.colour' }),
      'facts.json enterprise.colour: nothing reads this fact',
    ],
    [
      'a question that is never asked',
      ({ 'facts.json': { pages } }) =>
        pages.splice(
          pages.findIndex(({ id }: Files) => id === 'sex'),
          1,
        ),
      'facts.json person.sex: stands on no page',
    ],
  ])('finds %s', (_, plant, words) => expect(planted(plant)).toContain(words))

  it.each<[string, (files: Files) => void, string]>([
    [
      'a province’s figure that begins after its edition',
      (files) => {
        figureOf(files, 'job-seeking-subsidy').values[0].from = '2025-01-01'
      },
      `${SEEKING} editions[3]: "job-seeking-subsidy" of CN-BJ begins on 2025-01-01, after the edition does`,
    ],
    [
      'a figure of a province that there is not',
      (files) => {
        figureOf(files, 'job-seeking-subsidy').values[1].of = ['CN-XX']
      },
      'values[1].of: "CN-XX" is no answer to person.schoolProvince',
    ],
    [
      'a figure of a province that lacks what else it is set by',
      (files) => {
        figureOf(files, 'older-worker-age').values[0].of = ['CN-GD']
      },
      'values[0].of: "CN-GD" is no answer to person.province, person.sex',
    ],
    [
      'a figure that nothing uses',
      ({ 'parameters.json': { parameters } }) => parameters.push({ ...parameters[0], id: 'forgotten' }),
      'parameters.json forgotten: nothing uses this figure',
    ],
    [
      'a definition that nothing uses',
      ({ 'definitions.json': { conditions } }) => {
        conditions.forgotten = { ...conditions['wants-work'], id: 'forgotten' }
      },
      'definitions.json forgotten: no clause uses this definition',
    ],
    [
      'an option that the question does not have',
      ({ 'definitions.json': { conditions } }) => conditions['small-or-micro'].options.push('tiny'),
      'definitions.json conditions.small-or-micro: "tiny" is none of the answers to enterprise.size',
    ],
    [
      'a paper for an answer that the question does not have',
      (files) => {
        files[SEEKING].deadlines[1].when.in = ['CN-XX']
      },
      `${SEEKING} deadlines[1].when: "CN-XX" is none of the answers to person.schoolProvince`,
    ],
    [
      'a policy to choose against that there is not',
      (files) => {
        files['policies/skill-upgrade-allowance.json'].excludes[0].policies = ['training']
      },
      'policies/skill-upgrade-allowance.json excludes[0]: no policy is called "training"',
    ],
    [
      'two conditions of one id',
      (files) => {
        files[LEVY].editions[0].rule.of.push({
          id: 'a',
          kind: 'is',
          fact: 'enterprise.hasArrears',
          equals: true,
          says: WORDS,
        })
        files[LEVY].editions[3].rule.of.push({
          id: 'a',
          kind: 'is',
          fact: 'enterprise.hasArrears',
          equals: false,
          says: WORDS,
        })
      },
      `${LEVY} editions[3].rule.of[2]: "a" is the id of another condition`,
    ],
  ])('finds %s', (_, plant, words) => expect(plantedLink(plant)).toContain(words))

  it.each<[string, (files: Files) => void, string]>([
    [
      'a gap between two editions',
      (files) => {
        files[LEVY].editions[1].to = '2019-12-30'
      },
      `${LEVY} editions[1].to: nothing is in force between "2017", which ends on 2019-12-30, and "2020"`,
    ],
    [
      'a figure that begins after its edition',
      (files) => {
        files['parameters.json'].parameters[0].values = [
          { ...files['parameters.json'].parameters[0].values[0], from: '2020-06-01' },
        ]
      },
      `${LEVY} editions[2]: "levy-exempt-staff" begins on 2020-06-01, after the edition does (2020-01-01)`,
    ],
    [
      'a condition that no case reaches',
      (files) => {
        files[CASES].cases = []
      },
      `${CASES} at-most-30-staff: no case of edition "2023" reaches this condition`,
    ],
    [
      'a condition that no case of a past edition reaches, though cases of the others do',
      (files) => {
        keepCases(files, ({ asOf }) => asOf < '2020-01-01' || asOf > '2022-12-31')
      },
      `${CASES} at-most-30-staff: no case of edition "2020" reaches this condition`,
    ],
    [
      'a condition that no case decides with no',
      (files) => {
        keepCases(files, ({ facts }) => (facts['enterprise.employees'] ?? 0) <= 30)
      },
      `${CASES} at-most-30-staff: no case of edition "2023" decides this condition with no`,
    ],
    [
      'a condition that no case decides with yes',
      (files) => {
        keepCases(files, ({ facts }) => facts['enterprise.employees'] > 30)
      },
      `${CASES} at-most-30-staff: no case of edition "2023" decides this condition with yes`,
    ],
  ])('finds %s', (_, plant, words) => expect(planted(plant)).toContain(words))
  it('takes no case of one edition for a case of another', () => {
    const isLarge2021 = ({ asOf, facts }: Files) =>
      asOf.startsWith('2021') && facts['enterprise.employees'] > 30
    expect(planted((files) => keepCases(files, (one) => !isLarge2021(one)))).toBe(
      `${CASES} at-most-30-staff: no case of edition "2020" decides this condition with no`,
    )
  })
})
