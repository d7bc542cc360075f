import { candidatesFor, type Ground } from './candidates'
import { joined, type OpenLeaf, ofHire, openLeaves, type Question } from './question'
import type { Situation } from './situation'
import { allOf, anyOf, type Truth } from './truth'
import { seenFrom, type Variable } from './variable'

/** What of a question is looked at: its constants, the question, and the situation. */
type Look = { readonly ground: Ground; readonly question: Question; readonly s: Situation }

const pathsOf = ({ variables }: OpenLeaf): readonly string[] => variables.map(({ path }) => path)
const reads =
  ({ path }: Variable) =>
  (leaf: OpenLeaf): boolean =>
    pathsOf(leaf).includes(path)

/** The fact that open conditions read most often, if any is read twice. */
const mostShared = (leaves: readonly OpenLeaf[], except?: Variable): Variable | undefined => {
  const counted = new Map<string, { variable: Variable; count: number }>()
  for (const variable of leaves.flatMap(({ variables }) => variables))
    if (variable.path !== except?.path)
      counted.set(variable.path, { variable, count: (counted.get(variable.path)?.count ?? 0) + 1 })
  const shared = [...counted.values()].filter(({ count }) => count > 1)
  return shared.sort((one, other) => other.count - one.count)[0]?.variable
}

/** The parts of a group, those that share an unanswered fact taken together: what is in one says nothing of the others. */
const separate = (kind: 'all' | 'any', parts: readonly Question[], s: Situation): readonly Question[] => {
  const clusters: { paths: Set<string>; parts: Question[] }[] = []
  for (const part of parts) {
    const paths = new Set(openLeaves(part, s).flatMap(pathsOf))
    const touching = clusters.filter((cluster) => [...paths].some((path) => cluster.paths.has(path)))
    for (const cluster of touching) clusters.splice(clusters.indexOf(cluster), 1)
    clusters.push({
      paths: new Set([...paths, ...touching.flatMap((cluster) => [...cluster.paths])]),
      parts: [...touching.flatMap((cluster) => cluster.parts), part],
    })
  }
  return clusters.map((cluster) =>
    cluster.parts.length === 1 ? (cluster.parts[0] ?? joined(kind, [])) : joined(kind, cluster.parts),
  )
}

const isBoth = (truths: readonly Truth[]): boolean => truths.includes('yes') && truths.includes('no')

/** What comes of a question when one fact is tried with every value that matters. */
const tryingOut = ({ ground, question, s }: Look, variable: Variable): Truth => {
  let seen: Truth | undefined
  for (const next of candidatesFor(ground, s, { variable, open: openLeaves(question, s) })) {
    const outcome = outcomeOf({ ground, question, s: next })
    if (outcome === 'unknown' || (seen !== undefined && seen !== outcome)) return 'unknown'
    seen = outcome
  }
  return seen ?? 'unknown'
}

/**
 * What a question can still come to: yes, no, or `unknown` when both are possible. Parts that share no unanswered fact are
 * judged apart and joined by Kleene's rules, which are exact for them: whatever one comes to, the others are free. Where
 * parts share a fact, that fact is tried out, the most shared first, each with the few values that stand for all others.
 */
export const outcomeOf = ({ ground, question, s }: Look): Truth => {
  const kleene = question.truth(s)
  if (kleene !== 'unknown') return kleene
  const opened = question.open(s)
  if (opened.kind === 'leaf') {
    const repeated = mostShared([opened])
    return repeated === undefined ? 'unknown' : tryingOut({ ground, question, s }, repeated)
  }
  const apart = separate(opened.kind, opened.parts, s)
  const shared =
    apart.length === 1 && opened.parts.length > 1 ? mostShared(openLeaves(question, s)) : undefined
  if (shared) return tryingOut({ ground, question, s }, shared)
  const join = opened.kind === 'all' ? allOf : anyOf
  return join(apart.map((part) => outcomeOf({ ground, question: part, s })))
}

/** A fact to try before another's effect can be seen: read twice, or read in one condition with it. */
const toTryBefore = (leaves: readonly OpenLeaf[], variable: Variable): Variable | undefined =>
  mostShared(leaves, variable) ??
  leaves
    .filter(reads(variable))
    .flatMap(({ variables }) => variables)
    .find((other) => other.path !== variable.path)

/** Whether a fact alone can change the outcome, in some completion of all others. */
const turns = (look: Look, variable: Variable): boolean => {
  const { ground, question, s } = look
  const open = openLeaves(question, s)
  const own = open.filter(reads(variable))
  const [leaf] = own
  if (leaf === undefined) return false
  const after = (next: Situation) => turns({ ...look, s: next }, variable)
  const before = toTryBefore(open, variable)
  if (before) return candidatesFor(ground, s, { variable: before, open }).some(after)
  const tried = candidatesFor(ground, s, { variable, open })
  // The other conditions are free of it and of each other, so what turns its one condition turns the whole.
  if (own.length === 1) return isBoth(tried.map((next) => leaf.test.truth(seenFrom(next, leaf.at))))
  const outcomes = tried.map(question.truth)
  if (isBoth(outcomes)) return true
  if (new Set(outcomes).size === 1 && !outcomes.includes('unknown')) return false
  const other = open.flatMap(({ variables }) => variables).find((one) => one.path !== variable.path)
  return other !== undefined && candidatesFor(ground, s, { variable: other, open }).some(after)
}

const distinct = (leaves: readonly OpenLeaf[]): readonly Variable[] => [
  ...new Map(
    leaves.flatMap(({ variables }) => variables).map((variable) => [variable.path, variable]),
  ).values(),
]

/** Whether every part but this one can come to what leaves the whole open to it. */
const isFreeAmong = (kind: 'all' | 'any', outcomes: readonly Truth[], at: number): boolean =>
  outcomes.every((outcome, other) => other === at || outcome !== (kind === 'all' ? 'no' : 'yes'))

/** What turns the outcome once a shared fact has each of its values; and that fact, if it turns it itself. */
const pivotalBeside = (look: Look, shared: Variable): readonly Variable[] => {
  const { ground, question, s } = look
  const found = new Map<string, Variable>()
  for (const next of candidatesFor(ground, s, { variable: shared, open: openLeaves(question, s) })) {
    for (const variable of pivotalFacts({ ground, question, s: next })) found.set(variable.path, variable)
  }
  return [...found.values(), ...(turns(look, shared) ? [shared] : [])]
}

/**
 * The unanswered facts that can still change the outcome: some two completions that differ in such a fact alone come to
 * different outcomes. A part's facts count when the other parts can leave the outcome to it.
 */
export const pivotalFacts = ({ ground, question, s }: Look): readonly Variable[] => {
  if (question.truth(s) !== 'unknown') return []
  const opened = question.open(s)
  const all = distinct(openLeaves(question, s))
  if (opened.kind === 'leaf')
    return [
      ...all.filter((variable) => turns({ ground, question, s }, variable)),
      ...opened.counts.flatMap((count) =>
        (s.hires ?? []).flatMap((_, at) => pivotalFacts({ ground, question: ofHire(count, at), s })),
      ),
    ]
  const apart = separate(opened.kind, opened.parts, s)
  const shared =
    apart.length === 1 && opened.parts.length > 1 ? mostShared(openLeaves(question, s)) : undefined
  if (shared) return pivotalBeside({ ground, question, s }, shared)
  const outcomes = apart.map((part) => outcomeOf({ ground, question: part, s }))
  return apart.flatMap((part, at) =>
    isFreeAmong(opened.kind, outcomes, at) ? pivotalFacts({ ground, question: part, s }) : [],
  )
}
