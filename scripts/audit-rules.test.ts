import { describe, expect, it } from 'vitest'
import { readCatalogue } from '../src/catalogue/read-catalogue'
import { neverMet } from './audit-rules'
import { type Files, raw, saidOf } from './planted'

const EXPANSION = 'policies/job-expansion-grant.json'
const SEEKING = 'policies/graduate-job-seeking-subsidy.json'

const hiredIn2026 = (files: Files): Files => files[EXPANSION].editions[2].eachHire.of[1]

const toldOf = (plant: (files: Files) => void): string => {
  const files: Files = structuredClone(raw)
  plant(files)
  const { content, faults } = readCatalogue(files)
  if (content === undefined || faults.length > 0) throw new Error(JSON.stringify(faults))
  return neverMet(content)
    .map(({ file, path, message, mend }) => `${file} ${path}: ${message} → ${mend}`)
    .join('\n')
}

describe('rules that no reader could ever meet', { timeout: 60_000 }, () => {
  it.each<readonly [string, (files: Files) => void, string]>([
    [
      'a firm is asked what only persons are asked',
      (files) => Object.assign(hiredIn2026(files), { day: { fact: 'person.graduatedOn' } }),
      `${EXPANSION} editions[2].eachHire.of[1].day: person.graduatedOn is a question for individual, and this policy for enterprise → ask for a fact of enterprise`,
    ],
    [
      'a person is asked what only firms are asked, by way of a definition',
      (files) => files[SEEKING].editions[0].rule.of.push({ kind: 'use', definition: 'small-or-micro' }),
      'enterprise.size is a question for enterprise, and this policy for individual → ask for a fact of individual',
    ],
    [
      'a span ends before it begins',
      (files) => Object.assign(hiredIn2026(files), { from: { day: '2027-01-01' } }),
      `${EXPANSION} editions[2].eachHire.of[1].to: ends before it begins on 2027-01-01: it would hold for nobody → mend "from" or "to"`,
    ],
    [
      'a span ends before the day on which it begins',
      ({ 'definitions.json': { conditions } }) =>
        Object.assign(conditions['hired-in-2024-or-2025'], {
          to: undefined,
          before: { day: '2024-01-01' },
        }),
      'definitions.json conditions.hired-in-2024-or-2025.before: ends before it begins on 2024-01-01',
    ],
  ])('are told with file, path and mend where %s', (_, plant, words) =>
    expect(toldOf(plant)).toContain(words),
  )

  it('are not in the catalogue', () => expect(toldOf(() => undefined)).toBe(''))
  it('are told by `npm run catalogue`', () =>
    expect(saidOf((files) => Object.assign(hiredIn2026(files), { from: { day: '2027-01-01' } }))).toContain(
      'it would hold for nobody',
    ))
})
