import { describe, expect, it } from 'vitest'
import type { Fault } from '../src/catalogue/fault'
import { readCatalogue } from '../src/catalogue/read-catalogue'
import { type IsoDate, isDay } from '../src/engine'
import { auditFaults, noticesOn } from './audit'
import { CATALOGUE_FOLDER, readFiles } from './catalogue-files'

const { raw } = readFiles(CATALOGUE_FOLDER)
const LEVY = 'policies/disability-levy-exemption.json'
const CASES = 'policies/disability-levy-exemption.cases.json'

// biome-ignore lint/suspicious/noExplicitAny: the plants reach anywhere into parsed files
type Files = Record<string, any>

const on = (text: string): IsoDate => {
  if (!isDay(text)) throw new Error(`no such day: ${text}`)
  return text
}
const loadedFrom = (files: Files) => {
  const { content, faults } = readCatalogue(files)
  if (content === undefined || faults.length > 0) throw new Error(JSON.stringify(faults))
  return content
}
const lineOf = ({ file, path, message }: Fault): string => `${file} ${path}: ${message}`

const planted = (plant: (files: Files) => void): string => {
  const files: Files = structuredClone(raw)
  plant(files)
  return auditFaults(loadedFrom(files), files).map(lineOf).join('\n')
}
const noticed = (day: string): string => noticesOn(loadedFrom(raw), on(day)).map(lineOf).join('\n')

describe('the audit of the catalogue', { timeout: 60_000 }, () => {
  it('finds nothing wrong today', () => expect(auditFaults(loadedFrom(raw), raw)).toEqual([]))

  it('names an edition that ends within 90 days, and no other', () => {
    expect(noticed('2027-10-01')).not.toContain(LEVY)
    expect(noticed('2027-10-02')).toContain(`${LEVY} editions[3].to: edition "2023" ends on 2027-12-31`)
    expect(noticed('2027-12-31')).toContain('ends on 2027-12-31: is it renewed?')
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
  ])('finds %s', (_, plant, words) => expect(planted(plant)).toContain(words))

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
      `${CASES} at-most-30-staff: no case reaches this condition`,
    ],
    [
      'a condition that no case decides both ways',
      (files) => {
        const { cases } = files[CASES]
        files[CASES].cases = cases.filter((one: Files) => (one.facts['enterprise.employees'] ?? 0) <= 30)
      },
      `${CASES} at-most-30-staff: no case decides this condition with no`,
    ],
    [
      'cases that are not well formed',
      (files) => {
        files[CASES].cases = 'none'
      },
      `${CASES} : there are no well-formed worked cases`,
    ],
  ])('finds %s', (_, plant, words) => expect(planted(plant)).toContain(words))
})
