import type { LoadedCatalogue } from '../catalogue'
import { type Edition, type IsoDate, type LeafCondition, nextDay, previousDay } from '../engine'
import { comparisonOf, valuesOf } from './figure-series'
import { type RuleGroup, type RuleNode, ruleTree } from './rule-tree'

/** Whether a condition must hold, or is one of several ways. */
type Role = 'needed' | 'alternative'

/** What differs between two versions that follow each other. Each side is told with the figures of its own first day. */
export type Change =
  | { readonly kind: 'added' | 'removed'; readonly role: Role; readonly node: RuleNode; readonly in: Place }
  | { readonly kind: 'changed'; readonly before: LeafCondition; readonly after: LeafCondition }
  | { readonly kind: 'moved'; readonly role: Role; readonly leaf: LeafCondition }
  | { readonly kind: 'amount'; readonly how: 'changed' | 'held' | 'lost' }

/** The heading of the group a condition stands in, where it has one. */
type Place = RuleGroup['says']

type Spot = {
  readonly leaf: LeafCondition
  readonly role: Role
  /** What the condition says on the edition's first day, figures included. */
  readonly meaning: string
  readonly subject: string
}

type Dated = { readonly loaded: LoadedCatalogue; readonly day: IsoDate }

const subjectOf = (leaf: LeafCondition): string => {
  switch (leaf.kind) {
    case 'compare':
      return comparisonOf(leaf)
    case 'during':
      return JSON.stringify(leaf.day)
    case 'provincial':
      return leaf.parameter
    default:
      return `${leaf.kind} ${leaf.fact}`
  }
}

const limitOn = (loaded: LoadedCatalogue, leaf: LeafCondition, day: IsoDate): unknown => {
  if (leaf.kind !== 'compare') return undefined
  const { limit } = leaf
  if ('number' in limit) return limit.number
  return 'parameter' in limit && !limit.by
    ? valuesOf(loaded, limit.parameter).findLast(({ from }) => from <= day)?.value
    : limit
}

const meaningOf = ({ loaded, day }: Dated, leaf: LeafCondition): string => {
  if (leaf.kind === 'compare') return `${comparisonOf(leaf)} ${JSON.stringify(limitOn(loaded, leaf, day))}`
  const { id: _, says: __, source: ___, ...rest } = leaf
  return JSON.stringify(rest)
}

const roleIn = (group: RuleGroup): Role => (group.mode === 'any' ? 'alternative' : 'needed')

/** What must hold inside one of several ways is itself no more than a part of that way. */
const spotsIn = (dated: Dated, group: RuleGroup, outer: Role = 'needed'): readonly Spot[] => {
  const role = outer === 'alternative' ? outer : roleIn(group)
  return group.members.flatMap((node) =>
    node.kind === 'group'
      ? spotsIn(dated, node, role)
      : [{ leaf: node.leaf, role, meaning: meaningOf(dated, node.leaf), subject: subjectOf(node.leaf) }],
  )
}

type Pair = { readonly before: Spot; readonly after: Spot }

const onlyOf = (spots: readonly Spot[], subject: string): Spot | undefined => {
  const [one, other] = spots.filter((spot) => spot.subject === subject)
  return other ? undefined : one
}

/** Conditions of the same name or the same meaning; of the rest, those that speak of the same thing and of nothing else. */
const pairsOf = (before: readonly Spot[], after: readonly Spot[]): readonly Pair[] => {
  const alike = after.flatMap((spot): readonly Pair[] => {
    const old =
      before.find(({ leaf }) => leaf.id === spot.leaf.id) ??
      before.find(({ meaning }) => meaning === spot.meaning)
    return old ? [{ before: old, after: spot }] : []
  })
  const left = before.filter((spot) => !alike.some((pair) => pair.before === spot))
  const fresh = after.filter((spot) => !alike.some((pair) => pair.after === spot))
  const akin = fresh.flatMap((spot): readonly Pair[] => {
    const old = onlyOf(left, spot.subject)
    return old && onlyOf(fresh, spot.subject) ? [{ before: old, after: spot }] : []
  })
  return [...alike, ...akin]
}

/** The topmost parts of a rule none of whose conditions stand on the other side. */
const unmatched = (
  group: RuleGroup,
  matched: ReadonlySet<LeafCondition>,
  kind: 'added' | 'removed',
): readonly Change[] => {
  const isFresh = (node: RuleNode): boolean =>
    node.kind === 'leaf' ? !matched.has(node.leaf) : node.members.every(isFresh)
  return group.members.flatMap((node): readonly Change[] => {
    if (isFresh(node)) return [{ kind, role: roleIn(group), node, in: group.says }]
    return node.kind === 'group' ? unmatched(node, matched, kind) : []
  })
}

const changeIn = ({ before, after }: Pair): readonly Change[] => {
  if (before.meaning !== after.meaning) return [{ kind: 'changed', before: before.leaf, after: after.leaf }]
  return before.role === after.role ? [] : [{ kind: 'moved', role: after.role, leaf: after.leaf }]
}

/** Whether the amount is worked out otherwise, or is known on one side only. */
const amountChange = (before: Edition, after: Edition): readonly Change[] => {
  const [old, now] = [before, after].map(
    ({ amount }) => amount && JSON.stringify([amount.yuan, amount.perHire]),
  )
  if (old === now) return []
  if (old === undefined) return [{ kind: 'amount', how: 'held' }]
  return [{ kind: 'amount', how: now === undefined ? 'lost' : 'changed' }]
}

/** What changed from one version to the next: conditions added, dropped or changed, limits, and how the amount is worked out. */
export const changesBetween = (
  loaded: LoadedCatalogue,
  before: Edition,
  after: Edition,
): readonly Change[] => {
  const { definitions } = loaded.catalogue
  const [old, now] = [ruleTree(before, definitions), ruleTree(after, definitions)]
  const pairs = pairsOf(spotsIn({ loaded, day: before.from }, old), spotsIn({ loaded, day: after.from }, now))
  const kept = new Set(pairs.flatMap((pair) => [pair.before.leaf, pair.after.leaf]))
  return [
    ...pairs.flatMap(changeIn),
    ...unmatched(now, kept, 'added'),
    ...unmatched(old, kept, 'removed'),
    ...amountChange(before, after),
  ]
}

/** The days between two versions on which neither held. */
export const gapBetween = (
  before: Edition,
  after: Edition,
): { readonly from: IsoDate; readonly to: IsoDate } | undefined =>
  before.to !== undefined && nextDay(before.to) < after.from
    ? { from: nextDay(before.to), to: previousDay(after.from) }
    : undefined
