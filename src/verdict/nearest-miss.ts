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

/** Whether it only takes waiting: that is no reason to name where something else stands in the way. */
const isEarly = ({ kind, compared: { value, from } }: Finding): boolean =>
  kind === 'during' && value?.kind === 'day' && from?.kind === 'day' && value.value < from.value

const nearest = (findings: readonly Finding[]): Finding | undefined =>
  [...findings].sort((one, other) => shareMet(other) - shareMet(one))[0]

/** Whether it, or something within it, hangs on one of these facts. */
const readsAny = ({ reads, children }: Finding, facts: readonly string[]): boolean =>
  reads.some((fact) => facts.includes(fact)) || children.some((child) => readsAny(child, facts))

/** The place of the finding of which most is met, of equals the first; undefined where there is none. */
export const nearestPlace = (findings: readonly Finding[]): number | undefined => {
  const found = nearest(findings)
  return found && findings.indexOf(found)
}

const pick = (findings: readonly Finding[]): Finding | undefined => {
  const against = findings.filter(({ truth }) => truth === 'no')
  return against.find((finding) => !isEarly(finding)) ?? against[0]
}

/**
 * The single condition within it that stands in the way: of alternatives, of the one that the reader can bring about; else of
 * the one of which most is met.
 */
const within = (finding: Finding, changing: readonly string[]): Finding => {
  const { kind, children } = finding
  const helped = children.filter((child) => readsAny(child, changing))
  const next = kind === 'any' ? nearest(helped.length > 0 ? helped : children) : pick(children)
  return next?.truth === 'no' ? within(next, changing) : finding
}

/**
 * The single condition to name as what stands in the way. A group's own words only announce its members, so one of them is
 * named; what only takes waiting is named last.
 * @param changing ids of the facts that an advice beside it changes: one reason is told with the way out of it
 */
export const nearestMiss = (
  findings: readonly Finding[],
  changing: readonly string[] = [],
): Finding | undefined => {
  const found = pick(findings)
  return found && within(found, changing)
}
