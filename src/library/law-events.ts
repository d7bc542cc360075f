import type { LoadedCatalogue, PolicyFile } from '../catalogue'
import { type Edition, type IsoDate, nextDay, previousDay } from '../engine'
import { figureSeries, type Series } from './figure-series'
import { figuresNamed, type SetFigure } from './law-figure'

type What =
  /** The first version, or the next after a time in which none held. */
  | { readonly kind: 'begins' | 'resumes'; readonly edition: Edition }
  /** One version follows another at once. */
  | { readonly kind: 'changes'; readonly before: Edition; readonly edition: Edition }
  /** A version ends and none follows at once. */
  | { readonly kind: 'ends'; readonly edition: Edition }
  /** A figure changes while the version stays, or passes on to the next. */
  | {
      readonly kind: 'figure'
      readonly series: Series
      readonly before: SetFigure
      readonly after: SetFigure
    }

/** Something that changes in the law. */
export type LawEvent = What & {
  readonly policy: PolicyFile
  /** The first day on which it is otherwise. */
  readonly day: IsoDate
  /** The day that readers are told: of an end it is the last day. */
  readonly told: IsoDate
}

const follows = (before: Edition | undefined, { from }: Edition): before is Edition =>
  before?.to !== undefined && nextDay(before.to) === from

const beginningOf = (before: Edition | undefined, edition: Edition): What => {
  if (before === undefined) return { kind: 'begins', edition }
  return follows(before, edition) ? { kind: 'changes', before, edition } : { kind: 'resumes', edition }
}

const editionEvents = (policy: PolicyFile): readonly LawEvent[] =>
  policy.editions.flatMap((edition, at): readonly LawEvent[] => {
    const next = policy.editions[at + 1]
    const { from, to } = edition
    const begins = { ...beginningOf(policy.editions[at - 1], edition), policy, day: from, told: from }
    if (to === undefined || (next && follows(edition, next))) return [begins]
    return [begins, { kind: 'ends', edition, policy, day: nextDay(to), told: to }]
  })

/** Values of one series that take the place of an earlier one, for the same province and the like. */
const replacements = ({ values }: Series): readonly (readonly [SetFigure, SetFigure])[] =>
  values.flatMap((after, at) => {
    const before = values.slice(0, at).findLast(({ of }) => String(of) === String(after.of))
    return before && before.to === previousDay(after.from) ? [[before, after] as const] : []
  })

/** Whether a version that begins on a day goes by a figure that the one before it went by, too: that the figure is another now is no part of the rule. */
const isTakenOver = ({ catalogue }: LoadedCatalogue, { editions }: PolicyFile, { id, leaf }: Series) => {
  const names = (edition: Edition) =>
    figuresNamed([edition], catalogue.definitions).some(({ parameter }) => parameter === id)
  return (day: IsoDate): boolean => {
    const at = editions.findIndex(({ from }) => from === day)
    const [before, edition] = [editions[at - 1], editions[at]]
    // What becomes of a limit is told with the version.
    return leaf === undefined && edition !== undefined && follows(before, edition)
      ? names(before) && names(edition)
      : false
  }
}

/** Figures that change while a version lasts, or pass from one to the next; all else that a new version brings is told with it. */
const figureEvents = (loaded: LoadedCatalogue, policy: PolicyFile): readonly LawEvent[] => {
  const beginnings = new Set(policy.editions.map(({ from }) => from))
  const isInForce = (day: IsoDate) =>
    policy.editions.some(({ from, to }) => from <= day && (to === undefined || day <= to))
  return figureSeries(loaded, policy).flatMap((series) => {
    const passesOn = isTakenOver(loaded, policy, series)
    return replacements(series)
      .filter(([, { from }]) => (beginnings.has(from) ? passesOn(from) : isInForce(from)))
      .map(([before, after]) => ({
        kind: 'figure' as const,
        series,
        before,
        after,
        policy,
        day: after.from,
        told: after.from,
      }))
  })
}

/** Everything that changes in the law, as far as the catalogue knows, in order of time. */
export const lawEvents = (loaded: LoadedCatalogue): readonly LawEvent[] =>
  [...loaded.policies.values()]
    .flatMap((policy) => [...editionEvents(policy), ...figureEvents(loaded, policy)])
    .sort((one, other) => (one.told < other.told ? -1 : one.told > other.told ? 1 : 0))

/** A day from which the law is otherwise, and the policies that change on it. */
export type ChangeDay = { readonly day: IsoDate; readonly policies: ReadonlySet<string> }

/** The days after another on which something changes, in order; also days to come. */
export const changeDays = (loaded: LoadedCatalogue, since: IsoDate): readonly ChangeDay[] => {
  const days = new Map<IsoDate, ReadonlySet<string>>()
  for (const { day, policy } of lawEvents(loaded))
    if (day > since) days.set(day, new Set([...(days.get(day) ?? []), policy.id]))
  return [...days]
    .map(([day, policies]) => ({ day, policies }))
    .sort((one, other) => (one.day < other.day ? -1 : 1))
}
