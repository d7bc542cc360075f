import type { Finding } from '../engine'

/** A group without words of its own is read as its members: one that asks nothing leaves nothing to read. */
export const spread = (finding: Finding): readonly Finding[] =>
  (finding.kind === 'all' || finding.children.length > 0) && finding.says === undefined
    ? finding.children.flatMap((child) => spread(child))
    : [finding]

const SHARES = { yes: 1, unknown: 0.5, no: 0 } as const

/** How much of a condition is met, from nothing to all. */
const shareMet = ({ kind, truth, children }: Finding): number => {
  if (children.length === 0) return SHARES[truth]
  const shares = children.map(shareMet)
  return kind === 'any' ? Math.max(...shares) : shares.reduce((sum, one) => sum + one, 0) / shares.length
}

const nearest = (findings: readonly Finding[]): Finding | undefined =>
  [...findings].sort((one, other) => shareMet(other) - shareMet(one))[0]

/** Ids of the facts that it, and all within it, hangs on. */
export const readsOf = ({ reads, children }: Finding): readonly string[] => [
  ...reads,
  ...children.flatMap(readsOf),
]

/** The place of the finding of which most is met, of equals the first; undefined where there is none. */
export const nearestPlace = (findings: readonly Finding[]): number | undefined => {
  const found = nearest(findings)
  return found && findings.indexOf(found)
}

/**
 * Whether an alternative that fails is for this reader after all: what it asks first tells for whom it is. Two limits of one
 * figure are one question: at 70 it says little to be over 16. What only takes waiting is as good as met.
 */
const fitsInPart = (finding: Finding): boolean => {
  const { kind, truth, children } = finding
  const [first] = children
  if (first === undefined) return truth !== 'no' || finding.isToCome === true
  if (kind === 'any') return children.some(fitsInPart)
  return children.every((child) => child.truth === 'yes' || child.reads.join() !== first.reads.join())
}

/** Whether it is a choice of which nothing fits. */
export const fitsNowhere = ({ kind, children }: Finding): boolean =>
  kind === 'any' && children.every(({ truth }) => truth === 'no')

/** How a reason is chosen. */
export type Choosing = {
  /** Ids of the facts that an advice beside it changes: one reason is told with the way out of it. */
  readonly changing?: readonly string[] | undefined
  /** Whether a single condition stays as it is, whatever the reader does. */
  readonly isLasting?: ((finding: Finding) => boolean) | undefined
}

/**
 * The single condition to name as what stands in the way of all; what only takes waiting is no reason where another stands too.
 * A group's own words only announce its members, so one of them is named; but where none of several fits in part, it is the group,
 * as no one of them is the reason alone. Such a group gives way to what rules the reader out whatever fits.
 */
export const nearestMiss = (findings: readonly Finding[], how: Choosing = {}): Finding | undefined => {
  const against = findings.filter(({ truth }) => truth === 'no')
  const serious = against.filter((finding) => !finding.isToCome)
  const [reason, ...others] = (serious.length > 0 ? serious : against).map((one) => within(one, how))
  if (reason === undefined || !fitsNowhere(reason)) return reason
  return others.find((one) => !one.isToCome && how.isLasting?.(one)) ?? reason
}

/**
 * The single condition within it that stands in the way: of alternatives, of the one that the reader can bring about; else of
 * the one of which most is met, if any fits in part.
 */
const within = (finding: Finding, how: Choosing): Finding => {
  const { kind, children } = finding
  if (kind !== 'any') return nearestMiss(children, how) ?? finding
  const helped = children.filter((child) => readsOf(child).some((fact) => how.changing?.includes(fact)))
  const next = nearest(helped.length > 0 ? helped : children.filter(fitsInPart))
  return next?.truth === 'no' ? within(next, how) : finding
}
