import { readerOf } from './compile-given'
import type { Compiler } from './compiler'
import { dayOf, daysAround, type IsoDate, plusMonths, previousDay, yearOf } from './day'
import type { Landmarks } from './landmarks'
import type { Variable } from './question'
import { isDayAnswer, type Situation, seenFrom } from './situation'
import type { Use } from './use'

const LAST_SURE_DATE = 28
const CLAMPED_BY = 3

/** A day and its neighbours; at a month's end also those that clamping may have moved it past. */
const around = (day: IsoDate): readonly IsoDate[] =>
  daysAround(day, Number(day.slice(-2)) < LAST_SURE_DATE ? 1 : CLAMPED_BY)

const yearEdges = (day: IsoDate, { dates }: Landmarks): readonly IsoDate[] =>
  [yearOf(day) - 1, yearOf(day), yearOf(day) + 1]
    .filter((year) => year > 0 && year < 10_000)
    .flatMap((year) => {
      const entered = dates.map(({ month, date }) => dayOf(year, month, date))
      return [dayOf(year, 1, 1), dayOf(year, 12, 31), ...entered.flatMap((edge) => [previousDay(edge), edge])]
    })

/** The days that conditions near the fact already know. */
const knownDays = (compiler: Compiler, { near }: Use, s: Situation): readonly IsoDate[] =>
  near.flatMap(({ test, at }) =>
    test.reads.flatMap((id) => {
      if (compiler.factOf(id).fact.kind !== 'day') return []
      const answer = readerOf(compiler, id)(seenFrom(s, at))
      return isDayAnswer(answer) ? [answer] : []
    }),
  )

const isOpenDay = (compiler: Compiler, { id, counts }: Variable): boolean =>
  counts === undefined && compiler.factOf(id).fact.kind === 'day'

/** Every sum of up to so many of the lengths, each forth or back. */
export const sumsOf = (lengths: readonly number[], count: number): readonly number[] =>
  count === 0
    ? [0]
    : [
        ...new Set(
          sumsOf(lengths, count - 1).flatMap((sum) => [
            sum,
            ...lengths.flatMap((length) => [sum + length, sum - length]),
          ]),
        ),
      ]

/** Over more open days than this no condition is taken to reach. */
export const MOST_STEPS = 3

/** How far a day reaches: lengths to move it by, and the dates on which years are entered, if years are asked for. */
type Reach = { readonly lengths: readonly number[]; readonly landmarks: Landmarks }

const spread = (day: IsoDate, { lengths, landmarks }: Reach): readonly IsoDate[] => [
  ...new Set(lengths.map((months) => plusMonths(day, months)).flatMap(around)),
  ...(landmarks.hasYears ? yearEdges(day, landmarks) : []),
]

/** What a day spreads to is asked again and again, for the day asked about most of all. */
const remembered = new Map<string, readonly IsoDate[]>()
const MOST_REMEMBERED = 5_000

const spreadOnce = (day: IsoDate, reach: Reach, key: string): readonly IsoDate[] => {
  const known = remembered.get(day + key)
  if (known !== undefined) return known
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  const days = spread(day, reach)
  remembered.set(day + key, days)
  return days
}

/**
 * Days around which a condition can turn: every day known nearby, moved by every length the rule adds; as many times over as
 * unanswered days hang together.
 */
export const dayCandidates = (compiler: Compiler, use: Use, s: Situation): readonly IsoDate[] => {
  const { near, landmarks } = use
  const anchors = new Set([s.asOf, ...knownDays(compiler, use, s), ...landmarks.days])
  const days = near.flatMap(({ variables }) => variables.filter((one) => isOpenDay(compiler, one)))
  const steps = Math.min(MOST_STEPS, new Set(days.map(({ path }) => path)).size)
  const ages = landmarks.ages.flatMap((years) => [-12 * years, -12 * (years + 1)])
  const lengths = [...sumsOf(landmarks.months, steps), ...ages]
  const key = JSON.stringify([lengths, landmarks.hasYears && landmarks.dates])
  const spreads = [...anchors].flatMap((day) => spreadOnce(day, { lengths, landmarks }, key))
  return [...new Set(spreads)].sort()
}
