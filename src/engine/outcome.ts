import { candidatesFor } from './candidates'
import type { Compiler } from './compiler'
import {
  joined,
  type OpenGroup,
  type OpenLeaf,
  ofHire,
  openLeaves,
  type Question,
  type Variable,
} from './question'
import { hirePlaces, type Situation } from './situation'
import { joinInTurn, type Truth } from './truth'
import { withAnswer } from './variable'

/** What of a question is looked at: the catalogue's compiler, the question, and the situation. */
export type Look = { readonly compiler: Compiler; readonly question: Question; readonly s: Situation }

const pathsOf = ({ variables }: OpenLeaf): readonly string[] => variables.map(({ path }) => path)

/** The fact that open conditions read most often, if any is read twice. */
export const mostShared = (leaves: readonly OpenLeaf[], except?: Variable): Variable | undefined => {
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
  return clusters.flatMap((cluster) =>
    cluster.parts.length > 1 ? joined(kind, cluster.parts) : cluster.parts,
  )
}

/** A group taken apart; where nothing comes apart, with the fact that most of it hangs on, to be tried out. */
export const takenApart = (
  { kind, parts }: OpenGroup,
  question: Question,
  s: Situation,
): { readonly apart: readonly Question[]; readonly shared: Variable | undefined } => {
  // What is settled beside a single open part says nothing more: the part is looked at itself.
  if (parts.length === 1) return { apart: parts, shared: undefined }
  const apart = separate(kind, parts, s)
  return { apart, shared: apart.length === 1 ? mostShared(openLeaves(question, s)) : undefined }
}

/** How many hires may count: from those that surely do to all that may. */
const possibleCounts = (compiler: Compiler, counts: Question, s: Situation): readonly number[] => {
  const truths = hirePlaces(s).map((at) => outcomeOf({ compiler, question: ofHire(counts, at), s }))
  const sure = truths.filter((truth) => truth === 'yes').length
  const open = truths.filter((truth) => truth === 'unknown').length
  return Array.from({ length: open + 1 }, (_, more) => sure + open - more)
}

/** The situation with each value of a fact that stands for others. */
export const tried = (look: Look, variable: Variable, open: readonly OpenLeaf[]): Iterable<Situation> => {
  const { compiler, s } = look
  const { counts } = variable
  return counts === undefined
    ? candidatesFor(compiler, s, { variable, open })
    : possibleCounts(compiler, counts, s).map((value) => withAnswer(compiler, s, { variable, value }))
}

/** What comes of a question when one fact is tried with every value that matters. */
const tryingOut = (look: Look, variable: Variable): Truth => {
  const { compiler, question, s } = look
  let seen: Truth | undefined
  for (const next of tried(look, variable, openLeaves(question, s))) {
    const outcome = outcomeOf({ compiler, question, s: next })
    if (outcome === 'unknown' || (seen !== undefined && seen !== outcome)) return 'unknown'
    seen = outcome
  }
  return seen ?? 'unknown'
}

/** A fact that hides in one condition what must be tried out: read twice, a number of hires, or what a figure is set by. */
const hiddenIn = (compiler: Compiler, leaf: OpenLeaf): Variable | undefined => {
  const isKey = ({ id }: Variable) =>
    leaf.test.opposite !== undefined && compiler.factOf(id).fact.kind === 'choice'
  return mostShared([leaf]) ?? leaf.variables.find((one) => one.counts !== undefined || isKey(one))
}

/**
 * What a question can still come to: yes, no, or `unknown` when both are possible. Parts that share no unanswered fact are
 * judged apart and joined by Kleene's rules, which are exact for them: whatever one comes to, the others are free. Where
 * parts share a fact, that fact is tried out, the most shared first, each with the few values that stand for all others.
 */
export const outcomeOf = (look: Look): Truth => {
  const { compiler, question, s } = look
  const kleene = question.truth(s)
  if (kleene !== 'unknown') return kleene
  const opened = question.open(s)
  if (opened.kind === 'leaf') {
    const hidden = hiddenIn(compiler, opened)
    return hidden === undefined ? 'unknown' : tryingOut(look, hidden)
  }
  const { apart, shared } = takenApart(opened, question, s)
  if (shared) return tryingOut(look, shared)
  return joinInTurn(opened.kind, apart, (part) => outcomeOf({ compiler, question: part, s }))
}
