import { candidatesFor, type Ground } from './candidates'
import type { OpenLeaf } from './compile-condition'
import { HIRES } from './fact'
import type { Situation } from './situation'
import type { Truth } from './truth'
import { seenFrom, type Variable } from './variable'

/** A yes/no question about a situation, and the conditions that keep it open. */
export type Question = {
  readonly ground: Ground
  readonly truth: (s: Situation) => Truth
  readonly open: (s: Situation) => readonly OpenLeaf[]
}

/** Each unanswered fact of the open conditions, once, with how often it is read. */
const countedIn = (
  open: readonly OpenLeaf[],
): ReadonlyMap<string, { readonly variable: Variable; readonly count: number }> => {
  const counted = new Map<string, { variable: Variable; count: number }>()
  for (const { variables } of open)
    for (const variable of variables)
      counted.set(variable.path, { variable, count: (counted.get(variable.path)?.count ?? 0) + 1 })
  return counted
}

const canBeTried = ({ id }: Variable): boolean => id !== HIRES

/** The fact read most often by the open conditions, if any is read twice. */
const mostShared = (open: readonly OpenLeaf[], except: string | undefined): Variable | undefined => {
  const shared = [...countedIn(open).values()].filter(
    ({ variable, count }) => count > 1 && variable.path !== except && canBeTried(variable),
  )
  return shared.sort((a, b) => b.count - a.count)[0]?.variable
}

/**
 * What a question can still come to: yes, no, or `unknown` when both are possible. Kleene's three values answer this
 * already when no unanswered fact is read twice, because then every open condition can go either way on its own. Only facts
 * that are read twice are tried out, the most shared first, each with the few values that stand for all others.
 */
export const outcomeOf = (question: Question, s: Situation): Truth => {
  const kleene = question.truth(s)
  if (kleene !== 'unknown') return kleene
  const open = question.open(s)
  const variable = mostShared(open, undefined)
  if (variable === undefined) return 'unknown'
  let seen: Truth | undefined
  for (const next of candidatesFor(question.ground, s, { variable, open })) {
    const outcome = outcomeOf(question, next)
    if (outcome === 'unknown' || (seen !== undefined && seen !== outcome)) return 'unknown'
    seen = outcome
  }
  return seen ?? 'unknown'
}

/** A fact that must be tried before another's effect can be seen: one read twice, or read beside it or others. */
const toTryBefore = (open: readonly OpenLeaf[], path: string): Variable | undefined => {
  const shared = mostShared(open, path)
  if (shared) return shared
  const together = open.find(({ variables }) => new Set(variables.map((one) => one.path)).size > 1)
  return together?.variables.find((one) => one.path !== path && canBeTried(one))
}

const reads =
  ({ path }: Variable) =>
  ({ variables }: OpenLeaf): boolean =>
    variables.some((variable) => variable.path === path)

/** Whether a fact alone can change the outcome once everything that hangs together with it has been tried. */
const turnsAlone = (question: Question, s: Situation, variable: Variable): boolean => {
  const open = question.open(s)
  const [leaf, ...more] = open.filter(reads(variable))
  if (leaf === undefined) return false
  const tried = candidatesFor(question.ground, s, { variable, open })
  // The other conditions are free of it and of each other, so what turns its one condition turns the whole.
  if (more.length === 0) return isBoth(tried.map((next) => leaf.test.truth(seenFrom(next, leaf.at))))
  const outcomes = tried.map(question.truth)
  if (isBoth(outcomes)) return true
  if (new Set(outcomes).size === 1 && !outcomes.includes('unknown')) return false
  const other = open
    .flatMap(({ variables }) => variables)
    .find((one) => one.path !== variable.path && canBeTried(one))
  return (
    other !== undefined &&
    candidatesFor(question.ground, s, { variable: other, open }).some((next) =>
      turnsAlone(question, next, variable),
    )
  )
}

const isBoth = (truths: readonly Truth[]): boolean => truths.includes('yes') && truths.includes('no')

/** Whether some two completions that differ in this fact alone come to different outcomes. */
const isPivotal = (question: Question, s: Situation, variable: Variable): boolean => {
  const open = question.open(s)
  if (!open.some(reads(variable))) return false
  const other = toTryBefore(open, variable.path)
  return other === undefined
    ? turnsAlone(question, s, variable)
    : candidatesFor(question.ground, s, { variable: other, open }).some((next) =>
        isPivotal(question, next, variable),
      )
}

/** Paths of the unanswered facts that can still change the outcome, sorted. */
export const pivotalFacts = (question: Question, s: Situation): readonly string[] =>
  [...countedIn(question.open(s)).values()]
    .filter(({ variable }) => isPivotal(question, s, variable))
    .map(({ variable }) => variable.path)
    .sort()
