import { describe, expect, it } from 'vitest'
import {
  assess,
  compileCatalogue,
  explain,
  type Facts,
  HIRES,
  hiresAmong,
  type IsoDate,
  isDay,
  judgeAll,
  nextDay,
  plusMonths,
  previousDay,
  readSituation,
  windowAround,
} from '../src/engine'
import { loadFromFolder } from './catalogue-files'
import { createSituations, type MadeUp } from './situations'
import { type Draw, drawFrom } from './situations/draw'
import { tries } from './tries'
import { workedSituations } from './worked-cases'

const CASES = tries(1_500)
const OPEN_CASES = tries(100)
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

const YEARS = [-36, -24, -12, 0, 12, 24, 36, 48, 60]

/** Leaves out every fourth answer, of the hires too. */
const forgetting = (draw: Draw, facts: Facts): Facts => {
  const some = <Answers extends object>(answers: Answers) =>
    Object.fromEntries(Object.entries(answers).filter(([id]) => id === HIRES || draw.chance(75)))
  const hires = hiresAmong(facts)?.slice(0, 2)
  return { ...some(facts), ...(hires && { [HIRES]: hires.map((hire) => some(hire)) }) }
}

/** Some days beside the answers' own, moved by whole years. */
const daysNear = (draw: Draw, asOf: IsoDate, facts: Facts): readonly IsoDate[] => {
  const answers = [facts, ...(hiresAmong(facts) ?? [])].flatMap((sheet) => Object.values(sheet))
  const own = answers.filter((answer): answer is IsoDate => typeof answer === 'string' && isDay(answer))
  return Array.from({ length: 24 }, () => {
    const day = plusMonths(draw.from([asOf, ...own]), draw.from([-36, ...YEARS]))
    return draw.from([previousDay(day), day, nextDay(day), plusMonths(day, draw.whole(-11, 11))])
  })
}

/** Of what is open: days that a run wrongly holds or leaves out. */
const openFaultsIn = (draw: Draw, { audience, asOf, facts }: MadeUp): readonly string[] => {
  const known = forgetting(draw, facts)
  const on = (day: IsoDate) => readSituation({ ...catalogue, assume: true }, known, day)
  return policies
    .filter(({ policy }) => policy.audience.includes(audience))
    .flatMap((policy) => {
      const verdictOn = (day: IsoDate) =>
        judgeAll([policy], on(day))
          .map(({ verdict }) => verdict)
          .join()
      if (verdictOn(asOf) !== 'undetermined') return []
      const { windows, possibleWindows } = explain(policy, on(asOf))
      const runs = [...windows, ...possibleWindows]
      const isInside = (day: IsoDate) =>
        runs.some(({ from, to }) => (from === null || from <= day) && (to === null || day <= to))
      const mayHold = (day: IsoDate) => ['eligible', 'undetermined'].includes(assess(policy, on(day)).verdict)
      return daysNear(draw, asOf, known)
        .filter((day) => isInside(day) !== mayHold(day))
        .map((day) => `${day} ${policy.policy.id} ${JSON.stringify({ asOf, runs, known })}`)
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

  it.each(['enterprise', 'individual'] as const)(
    `${OPEN_CASES} open cases of an %s: what may be theirs may be so on every day of its runs, and on no other`,
    (audience) => {
      const draw = drawFrom(30)
      const found = Array.from({ length: CASES }, () => next(audience)).flatMap((one) =>
        openFaultsIn(draw, one),
      )
      expect(found.slice(0, 3)).toEqual([])
    },
  )
})
