import { describe, expect, it } from 'vitest'
import { readCatalogue } from '../src/catalogue/read-catalogue'
import { nodesIn } from './audit-nodes'
import { parameterFaults } from './audit-parameters'
import { type Files, raw } from './planted'

const SEEKING = 'policies/graduate-job-seeking-subsidy.json'

const toldOf = (plant: (files: Files) => void): string => {
  const files: Files = structuredClone(raw)
  plant(files)
  const { content, faults } = readCatalogue(files)
  const found = content && faults.length === 0 ? parameterFaults(content) : faults
  return found.map(({ file, path, message, mend }) => `${file} ${path}: ${message} → ${mend}`).join('\n')
}
const valuesOf = ({ 'parameters.json': { parameters } }: Files, id: string): Files[] =>
  parameters.find((parameter: Files) => parameter.id === id).values

describe('the figures of the law', { timeout: 60_000 }, () => {
  it.each<readonly [string, (files: Files) => void, string]>([
    [
      'a province’s figure names no province',
      (files) => delete valuesOf(files, 'job-seeking-subsidy')[1]?.of,
      'values[1].of: is missing, though the figure is set by person.schoolProvince → write one answer for each question',
    ],
    [
      'a province has two figures of one day',
      (files) =>
        valuesOf(files, 'job-seeking-subsidy').push(...valuesOf(files, 'job-seeking-subsidy').slice(0, 1)),
      'values[12].from: 2023-12-20 does not come after the value before it, values[0] of CN-BJ → put the values in order of time',
    ],
    [
      'a yes stands where a sum is due',
      (files) => Object.assign(valuesOf(files, 'job-seeking-subsidy')[0] ?? {}, { value: true }),
      'values[0].value: is no figure in CNY → write a number, or take "unit" away',
    ],
    [
      'a sum is below nothing',
      (files) => Object.assign(valuesOf(files, 'job-seeking-subsidy')[0] ?? {}, { value: -1000 }),
      'values[0].value: -1000 is below 0 → write it without the minus',
    ],
    [
      'a share is written as one writes per cent',
      (files) => Object.assign(valuesOf(files, 'levy-rate-from-lower-tier')[1] ?? {}, { value: 50 }),
      'values[1].value: 50 is more than the whole → write a share between 0 and 1: 50% is 0.5',
    ],
    [
      'a number stands where a province says yes or no',
      (files) =>
        Object.assign(valuesOf(files, 'job-seeking-includes-secondary-vocational')[0] ?? {}, { value: 1 }),
      'values[0].value: is a figure without a "unit" → name the unit, or write true or false',
    ],
    [
      'a sum asks for the figure of a province without asking which',
      (files) => {
        const [place] = nodesIn(files[SEEKING]).filter(({ node }) => node.parameter === 'job-seeking-subsidy')
        Object.assign(place?.node ?? {}, { by: undefined })
      },
      '"job-seeking-subsidy" is asked for by no question, but its values are set by CN-BJ → name in "by" one question',
    ],
    [
      'a sum asks for a figure of the whole country by a province',
      (files) => {
        const cap = nodesIn(files['definitions.json']).find(({ node }) => node.parameter === 'levy-wage-cap')
        Object.assign(cap?.node ?? {}, { by: ['enterprise.province'] })
      },
      'is asked for by enterprise.province, but its values are set by none → name in "by"',
    ],
  ])('are told with file, path and mend where %s', (_, plant, words) =>
    expect(toldOf(plant)).toContain(words),
  )

  it('may be the whole of something', () =>
    expect(
      toldOf((files) => Object.assign(valuesOf(files, 'levy-rate-from-lower-tier')[1] ?? {}, { value: 1 })),
    ).toBe(''))
})
