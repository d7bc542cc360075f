import { outcomeIn } from './assess'
import type { CompiledEdition, CompiledPolicy } from './compile'
import { dayOf, daysAround, FIRST_DAY, type IsoDate, nextDay, plusMonths, previousDay, yearOf } from './day'
import type { Slots } from './fact'
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

/** The answers that are days and that this edition reads, of the firm or person and of every hire. */
const daysRead = ({ reads, compiler }: CompiledEdition, s: Situation): readonly IsoDate[] =>
  [...reads].flatMap((id) => {
    const { fact, slot } = compiler.factOf(id)
    if (fact.kind !== 'day') return []
    return [s.values[slot], ...knownHires(s).map((hire) => hire[slot])].filter(isDayAnswer)
  })

const lengthsIn = ({ landmarks }: CompiledEdition): readonly number[] => {
  const { months, ages } = landmarks
  return [
    0,
    ...months.flatMap((count) => [count, -count]),
    ...ages.flatMap((years) => [12 * years, 12 * (years + 1)]),
  ]
}

const turningDaysIn = (edition: CompiledEdition, s: Situation): readonly IsoDate[] => {
  const { from, to } = edition.edition
  const { landmarks } = edition
  const known = daysRead(edition, s)
  const anchors = [...known, ...landmarks.days, ...(landmarks.hasYears ? yearEdges(known, landmarks) : [])]
  const moved = anchors.flatMap((day) => lengthsIn(edition).map((months) => plusMonths(day, months)))
  return [
    from,
    ...(to === undefined ? [] : [nextDay(to)]),
    ...[...new Set(moved)].flatMap((day) => daysAround(day, CLAMPED_BY)),
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
