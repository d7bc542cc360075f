import { describe, expect, it } from 'vitest'
import {
  assess,
  compileCatalogue,
  type IsoDate,
  nextDay,
  plusMonths,
  previousDay,
  readSituation,
  windowAround,
} from '../src/engine'
import { loadFromFolder } from './catalogue-files'
import { createSituations, type MadeUp } from './situations'
import { tries } from './tries'
import { workedSituations } from './worked-cases'

const CASES = tries(1_500)
const MONTHS_INSIDE = [-30, -12, -5, -1, 1, 5, 12, 30]

const { loaded } = loadFromFolder()
if (loaded === undefined) throw new Error('the catalogue is faulty: npm run catalogue says how')
const { catalogue } = loaded
const { policies } = compileCatalogue(catalogue)

/** What is wrong with the window of each policy that is theirs: its ends and days inside must be, the days beside it not. */
const faultsIn = ({ audience, asOf, facts }: MadeUp): readonly string[] => {
  const on = (day: IsoDate) => readSituation({ ...catalogue, assume: true }, facts, day)
  return policies
    .filter(({ policy }) => policy.audience.includes(audience))
    .flatMap((policy) => {
      const holds = (day: IsoDate) => assess(policy, on(day)).verdict === 'eligible'
      if (!holds(asOf)) return []
      const { from, to } = windowAround(policy, on(asOf))
      const isInside = (day: IsoDate) => (from === null || from <= day) && (to === null || day <= to)
      const inside = [asOf, from, to, ...MONTHS_INSIDE.map((months) => plusMonths(asOf, months))]
      const outside = [from && previousDay(from), to && nextDay(to)]
      const told = `${policy.policy.id} ${JSON.stringify({ asOf, from, to, facts })}`
      return [
        ...inside
          .filter((day) => day !== null && isInside(day) && !holds(day))
          .map((day) => `${day} inside ${told}`),
        ...outside.filter((day) => day !== null && holds(day)).map((day) => `${day} outside ${told}`),
      ]
    })
}

describe('windows in time', { timeout: 120_000 }, () => {
  const next = createSituations(catalogue, workedSituations(catalogue), 20_261_123)
  it.each(['enterprise', 'individual'] as const)(
    `${CASES} cases of an %s: eligible at both ends and inside, not a day before or after`,
    (audience) => {
      const found = Array.from({ length: CASES }, () => next(audience)).flatMap(faultsIn)
      expect(found.slice(0, 3)).toEqual([])
    },
  )
})
