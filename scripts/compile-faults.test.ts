import { describe, expect, it } from 'vitest'
import { type Files, saidOf } from './planted'

const LEVY = 'policies/disability-levy-exemption.json'
const HIRE = 'policies/graduate-hire-insurance-subsidy.json'
const MIXED = 'a day is compared with a figure'

const DAY = { day: '2026-01-01' }
const mixed = (condition: Files) => Object.assign(condition, { limit: DAY })
const linesOf = (plant: (files: Files) => void): readonly string[] =>
  saidOf(plant)
    .split('\n')
    .map((line) => line.replace(/ → .*/, ''))

const spoilt = ({ says }: Files): Files => ({
  id: 'odd',
  kind: 'compare',
  value: { fact: 'hire.contractMonths' },
  is: 'atLeast',
  limit: DAY,
  says,
})

describe('a rule that cannot be made ready', () => {
  it.each<readonly [string, (files: Files) => void, readonly string[]]>([
    [
      'a condition',
      (files) => mixed(files[LEVY].editions[0].rule.of[2]),
      [`${LEVY} editions[0].rule.of[2]: ${MIXED}`],
    ],
    [
      'two conditions of two editions',
      (files) => {
        const [first, second] = files[LEVY].editions
        second.rule.of[2] = mixed(first.rule.of[2])
      },
      [`${LEVY} editions[0].rule.of[2]: ${MIXED}`, `${LEVY} editions[1].rule.of[2]: ${MIXED}`],
    ],
    [
      'a condition of each hire',
      (files) => {
        const [edition] = files[HIRE].editions
        edition.eachHire.of = [{ id: 'some', kind: 'any', of: [spoilt(files[LEVY].editions[0].rule.of[2])] }]
      },
      [`${HIRE} editions[0].eachHire.of[0].of[0]: ${MIXED}`],
    ],
    [
      'the amount',
      (files) => Object.assign(files[LEVY].editions[3].amount, { yuan: DAY }),
      [`${LEVY} editions[3].amount: an amount is a figure, not a day: ${JSON.stringify(DAY)}`],
    ],
  ])('is told with the path of %s', (_, plant, lines) => expect(linesOf(plant)).toEqual(lines))
})
