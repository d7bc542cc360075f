import { describe, expect, it } from 'vitest'
import { readCatalogue } from '../src/catalogue/read-catalogue'
import { wrongCases } from './audit-worked'
import { CATALOGUE_FOLDER, faultLine, readFiles } from './catalogue-files'

const { raw } = readFiles(CATALOGUE_FOLDER)
const CASES = 'policies/disability-levy-exemption.cases.json'

// biome-ignore lint/suspicious/noExplicitAny: the plants reach anywhere into parsed files
type Files = Record<string, any>

const { content: loaded } = readCatalogue(raw)
if (loaded === undefined) throw new Error('the catalogue is faulty: npm run catalogue says how')

const planted = (plant: (files: Files) => void): string => {
  const files: Files = structuredClone(raw)
  plant(files)
  return wrongCases(loaded, files)
    .map((fault) => faultLine(fault))
    .join('\n')
}

describe('the worked cases', () => {
  it('all come out as they say', () => expect(planted(() => undefined)).toBe(''))

  it('are told by their verdict alone where that is another one', () => {
    const told = planted((files) => {
      Object.assign(files[CASES].cases[0].expect, {
        verdict: 'undetermined',
        missing: ['nothing'],
        edition: 'none',
      })
    })
    expect(told.split('\n')).toEqual([expect.stringContaining('cases[0].expect.verdict')])
  })

  it.each<readonly [string, (files: Files) => void, string]>([
    [
      'a case that comes out otherwise than it says',
      (files) => {
        files[CASES].cases[0].expect.verdict = 'undetermined'
      },
      'and should as undetermined',
    ],
    [
      'a case with a question that there is not',
      (files) => {
        files[CASES].cases[0].facts['enterprise.colour'] = 'red'
      },
      `${CASES} cases[0].facts.enterprise.colour: cannot be an answer`,
    ],
    [
      'two cases of one title',
      (files) => files[CASES].cases.push(files[CASES].cases[0]),
      'stands here twice',
    ],
    [
      'cases of which none lies on a day without a rule',
      (files) => {
        const isInForce = ({ asOf }: Files) => asOf > '2016-01-01' && asOf < '2027-12-31'
        files[CASES].cases = files[CASES].cases.filter(isInForce)
      },
      `${CASES} cases: no case lies on a day without a rule`,
    ],
    [
      'cases of another policy',
      (files) => {
        files[CASES].policy = 'loan-renewal'
      },
      `${CASES} policy: is "loan-renewal"`,
    ],
    ['a policy without worked cases', (files) => delete files[CASES], `${CASES}: the file is missing`],
    [
      'cases that are not well formed',
      (files) => {
        files[CASES].cases = 'none'
      },
      `${CASES} cases: must be of type array`,
    ],
  ])('are named with file, path and mend: %s', (...row) => {
    const [, plant, words] = row
    expect(planted(plant)).toContain(words)
    expect(planted(plant)).toMatch(/ → \w/)
  })
})
