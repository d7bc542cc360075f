import { outcomeIn } from './assess'
import { MOST_STEPS, sumsOf } from './candidate-days'
import type { CompiledEdition, CompiledPolicy } from './compile'
import { dayOf, daysAround, FIRST_DAY, type IsoDate, nextDay, plusMonths, previousDay, yearOf } from './day'
import { isOfHire, type Slots } from './fact'
import { editionOn } from './glance'
import { isByHire, keyOfHire, type Turn, turnsByHire } from './hire-turns'
import type { Landmarks } from './landmarks'
import { isDayAnswer, knownHires, type Situation } from './situation'
import type { Truth } from './truth'

/** Days on which a verdict holds, both included; null where there is no bound. */
export type Window = { readonly from: IsoDate | null; readonly to: IsoDate | null }

/** Clamped months can move a limit by up to three days, and it turns on the day after. */
const CLAMPED_BY = 4

/** The days on which years begin and on which the rule enters them, from the year before to the end of the year after. */
const yearEdges = (days: readonly IsoDate[], { dates }: Landmarks): readonly IsoDate[] => {
  const years = new Set(days.map(yearOf).flatMap((year) => [year - 1, year, year + 1, year + 2]))
  return [...years]
    .filter((year) => year > 0 && year < 10_000)
    .flatMap((year) => [dayOf(year, 1, 1), ...dates.map(({ month, date }) => dayOf(year, month, date))])
}

/** What answers each day that this edition reads: one answer of the firm or person, or those of every hire. */
const daysRead = ({ reads, compiler }: CompiledEdition, s: Situation) =>
  [...reads].flatMap((id) => {
    const { fact, slot } = compiler.factOf(id)
    if (fact.kind !== 'day') return []
    return [(isOfHire(id) ? knownHires(s) : [s.values]).map((row) => row[slot])]
  })

/** Lengths by which an edition moves days: one of its own; through a day that is open, another from there on. */
const lengthsIn = ({ landmarks }: CompiledEdition, open: number): readonly number[] => [
  ...sumsOf(landmarks.months, Math.min(MOST_STEPS, 1 + open)),
  ...landmarks.ages.flatMap((years) => [12 * years, 12 * (years + 1)]),
]

const turningDaysIn = (edition: CompiledEdition, s: Situation): readonly IsoDate[] => {
  const { from, to } = edition.edition
  const { landmarks } = edition
  const read = daysRead(edition, s)
  const known = read.flat().filter(isDayAnswer)
  const open = read.filter((answers) => answers.includes(undefined)).length
  const lengths = lengthsIn(edition, open)
  const movedFrom = (days: readonly IsoDate[]): readonly IsoDate[] => [
    ...new Set(days.flatMap((day) => lengths.map((months) => plusMonths(day, months)))),
  ]
  const fixed = [...known, ...landmarks.days]
  const inYears = open > 0 ? movedFrom(fixed) : known
  const moved = movedFrom([...fixed, ...(landmarks.hasYears ? yearEdges(inYears, landmarks) : [])])
  return [
    from,
    ...(to === undefined ? [] : [nextDay(to)]),
    ...moved.flatMap((day) => daysAround(day, CLAMPED_BY)),
  ]
}

/**
 * Every day on which a policy's outcome can turn while the answers stay: an edition or a figure begins or ends, or one of the
 * reader's own days comes into or out of a span. Between two neighbours nothing changes, so each stretch is judged once.
 */
const turningDays = (policy: CompiledPolicy, s: Situation): readonly IsoDate[] =>
  [...new Set([FIRST_DAY, ...policy.editions.flatMap((edition) => turningDaysIn(edition, s))])].sort()

/** What the verdict comes to on another day; `no` where nothing is in force. */
const outcomeOn = (policy: CompiledPolicy, s: Situation, asOf: IsoDate): Truth => {
  const edition = editionOn(policy, asOf)
  return edition === undefined ? 'no' : outcomeIn(edition, { ...s, asOf })
}

/** The longest run of days around the day asked about on which, with the same answers, the policy is theirs as on that day. */
export const windowAround = (policy: CompiledPolicy, s: Situation): Window => {
  const days = turningDays(policy, s)
  const isRefused = (day: IsoDate): boolean => outcomeOn(policy, s, day) !== 'yes'
  const before = days.findLastIndex((day) => day <= s.asOf && isRefused(day))
  const after = days.find((day) => day > s.asOf && isRefused(day))
  return {
    from: before < 0 ? null : (days[before + 1] ?? null),
    to: after === undefined ? null : previousDay(after),
  }
}

/** What a policy comes to from each of its turning days on. */
const turnsOf = (policy: CompiledPolicy, s: Situation): readonly Turn[] =>
  turningDays(policy, s).map((day) => ({ day, outcome: outcomeOn(policy, s, day) }))

/** What each hire alone brings, by its answers: hires with the same answers are judged once. */
const turnsAlone = (policy: CompiledPolicy, s: Situation) => {
  const known = new Map<string, readonly Turn[]>()
  return (hire: Slots): readonly Turn[] => {
    const key = keyOfHire(hire)
    const turns = known.get(key) ?? turnsOf(policy, { ...s, hires: [hire] })
    known.set(key, turns)
    return turns
  }
}

type Holds = (outcome: Truth) => boolean

const runsIn = (turns: readonly Turn[], holds: Holds): readonly Window[] => {
  const runs: Window[] = []
  for (const [at, { day, outcome }] of turns.entries()) {
    if (!holds(outcome)) continue
    const after = turns[at + 1]?.day
    const to = after === undefined ? null : previousDay(after)
    const previous = runs.at(-1)
    if (previous?.to && nextDay(previous.to) === day) runs[runs.length - 1] = { from: previous.from, to }
    else runs.push({ from: day === FIRST_DAY ? null : day, to })
  }
  return runs
}

const isSure: Holds = (outcome) => outcome === 'yes'
const isPossible: Holds = (outcome) => outcome !== 'no'

/** Runs of days, each list in order of time. */
export type Windows = {
  /** On which the policy is theirs. */
  readonly sure: readonly Window[]
  /** On which it is or may be. */
  readonly possible: readonly Window[]
  /** On which each hire counts, in the list's order; undefined where hires are not judged one by one. */
  readonly ofHires: readonly (readonly Window[])[] | undefined
}

/** Every run of days on which a policy is theirs or may be, and on which each hire counts. */
export const windowsOf = (policy: CompiledPolicy, s: Situation): Windows => {
  const hires = knownHires(s)
  const alone = turnsAlone(policy, s)
  const isEach = isByHire(policy) && hires.length > 0
  const turns = !isEach
    ? turnsOf(policy, s)
    : turnsByHire(s, alone, (open, day) => outcomeOn(policy, open, day))
  return {
    sure: runsIn(turns, isSure),
    possible: runsIn(turns, isPossible),
    ofHires: isEach ? hires.map((hire) => runsIn(alone(hire), isSure)) : undefined,
  }
}
