import { editionOn, outcomeIn } from './assess'
import type { CompiledEdition, CompiledPolicy } from './compile'
import {
  dayOf,
  daysAround,
  FIRST_DAY,
  type IsoDate,
  isDay,
  LAST_DAY,
  nextDay,
  plusMonths,
  previousDay,
  yearOf,
} from './day'
import { fieldOf, isOfHire } from './fact'
import { isByHire, type Turn, turnsByHire } from './hire-turns'
import type { Situation } from './situation'
import type { Truth } from './truth'

/** Days on which a verdict holds, both included; null where there is no bound. */
export type Window = { readonly from: IsoDate | null; readonly to: IsoDate | null }

/** Clamped months can move a limit by up to three days, and it turns on the day after. */
const CLAMPED_BY = 4

const yearEdges = (day: IsoDate): readonly IsoDate[] =>
  [-1, 0, 1].flatMap((step) => {
    const year = Math.min(9999, Math.max(1, yearOf(day) + step))
    return [dayOf(year, 1, 1), dayOf(year, 7, 1)]
  })

/** The answers that are days and that this edition reads, of the firm or person and of every hire. */
const daysRead = ({ reads, compiler }: CompiledEdition, s: Situation): readonly IsoDate[] =>
  [...reads].flatMap((id) => {
    const { fact, slot } = compiler.factOf(id)
    if (fact.kind !== 'day') return []
    const answers = isOfHire(id) && fieldOf(id) ? (s.hires ?? []).map((hire) => hire[slot]) : [s.values[slot]]
    return answers.filter((day): day is IsoDate => typeof day === 'string' && isDay(day))
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
  const known = daysRead(edition, s)
  const moved = known.flatMap((day) => lengthsIn(edition).map((months) => plusMonths(day, months)))
  return [
    from,
    ...(to === undefined ? [] : [nextDay(to)]),
    ...edition.landmarks.days.flatMap((day) => [day, nextDay(day)]),
    ...[...new Set(moved)].flatMap((day) => daysAround(day, CLAMPED_BY)),
    ...(edition.landmarks.hasYears ? known.flatMap(yearEdges) : []),
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

/** The longest run of days around the day asked about on which, with the same answers, the policy is theirs. */
export const windowAround = (policy: CompiledPolicy, s: Situation): Window => {
  const days = turningDays(policy, s)
  const here = days.findLastIndex((day) => day <= s.asOf)
  const holds = (at: number) => outcomeOn(policy, s, days[at] ?? LAST_DAY) === 'yes'
  let [first, last] = [here, here]
  while (first > 0 && holds(first - 1)) first--
  while (last + 1 < days.length && holds(last + 1)) last++
  const after = days[last + 1]
  return {
    from: first === 0 ? null : (days[first] ?? null),
    to: after === undefined ? null : previousDay(after),
  }
}

/** What a policy comes to from each of its turning days on. */
const turnsOf = (policy: CompiledPolicy, s: Situation): readonly Turn[] => {
  if (isByHire(policy) && (s.hires?.length ?? 0) > 1)
    return turnsByHire(
      s,
      (alone) => turnsOf(policy, alone),
      (open, day) => outcomeOn(policy, open, day),
    )
  return turningDays(policy, s).map((day) => ({ day, outcome: outcomeOn(policy, s, day) }))
}

/**
 * Every run of days on which the policy is theirs, in order of time.
 * @param holds which outcomes count; by default only what is certain
 */
export const allWindows = (
  policy: CompiledPolicy,
  s: Situation,
  holds = (outcome: Truth): boolean => outcome === 'yes',
): readonly Window[] => {
  const turns = turnsOf(policy, s)
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
