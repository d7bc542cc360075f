import type { CompiledEdition } from './compile'
import type { IsoDate } from './day'
import type { Answer } from './fact'
import type { Lever } from './lever'

/** An answer changed: of the firm or person, or of the hire at that place. */
export type ChangedAnswer = {
  readonly id: string
  readonly at: number | undefined
  readonly from: Answer
  readonly to: Answer
}

/** What would make a no a yes: the fewest honest changes, and the day from which it would hold with them. */
export type Advice = {
  readonly changes: readonly ChangedAnswer[]
  /** How many more hires, of persons whom the policy is for. */
  readonly hires: number
  readonly on: IsoDate
  /** Paths of the unanswered facts on which it would still hang; empty where the yes is certain. */
  readonly open: readonly string[]
  /** Policies that are theirs now, and would be no longer; absent where there are none, or nobody asked. */
  readonly loses?: readonly string[]
}

/** What is tried out together. */
export type Plan = { readonly levers: readonly Lever[]; readonly isHiring: boolean }
/** How long is waited, and how many are hired. */
export type Effort = { readonly months: number; readonly hires: number }

/** Whether it grows by itself, with time. */
export const isWaiting = ({ change }: Lever): boolean => change.takesMonths === true

/** Whether its first month is there as soon as it begins. */
const isThereAtOnce = ({ change, now }: Lever): boolean => change.countsPart === true && now === 0

/** What a figure that grows with time has grown to after so many months. */
export const grownBy = (lever: Lever, months: number): number =>
  isThereAtOnce(lever) ? Math.max(1, months) : Number(lever.now) + months

const MOST_MONTHS = 36
const MOST_MONTHS_OF_HIRE = 12
const MOST_HIRES = 10
const MOST_PLACES = 20

/** Whole numbers from the least to the most. */
export const upTo = (least: number, most: number): readonly number[] =>
  Array.from({ length: most - least + 1 }, (_, at) => least + at)

/** Waiting and hiring worth trying, the least first. */
export const effortsOf = (plan: Plan, edition: CompiledEdition): readonly Effort[] => {
  const isPaidByHire = edition.eachHire !== undefined
  const waiting = plan.levers.filter(isWaiting)
  const waits = waiting.length > 0
  const least = waiting.every(isThereAtOnce) ? 0 : 1
  const most = waits ? MOST_MONTHS : plan.isHiring && isPaidByHire ? MOST_MONTHS_OF_HIRE : 0
  const counts = plan.isHiring ? upTo(1, isPaidByHire ? 1 : MOST_HIRES) : [0]
  return upTo(least, most).flatMap((months) => counts.map((hires) => ({ months, hires })))
}

/** Every choice of so many out of these. */
const choicesOf = <Item>(items: readonly Item[], count: number): readonly (readonly Item[])[] => {
  if (count === 0) return [[]]
  return items.flatMap((item, at) =>
    choicesOf(items.slice(at + 1), count - 1).map((others) => [item, ...others]),
  )
}

/**
 * Plans of so many changes: of the firm or person, with those of one hire, or with more hires. Of a long list the first hires
 * are looked at.
 */
export const plansOf = (levers: readonly Lever[], mayHire: boolean, count: number): readonly Plan[] => {
  const own = levers.filter(({ variable }) => variable.at === undefined)
  const places = [...new Set(levers.map(({ variable }) => variable.at))].filter((at) => at !== undefined)
  const ofOne = places
    .slice(0, MOST_PLACES)
    .flatMap((at) =>
      choicesOf([...own, ...levers.filter(({ variable }) => variable.at === at)], count).filter((chosen) =>
        chosen.some(({ variable }) => variable.at === at),
      ),
    )
  const plans = [...choicesOf(own, count), ...ofOne].map((chosen) => ({ levers: chosen, isHiring: false }))
  const hiring = choicesOf(own, count - 1).map((chosen) => ({ levers: chosen, isHiring: true }))
  return mayHire ? [...plans, ...hiring] : plans
}
