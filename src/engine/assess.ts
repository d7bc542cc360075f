import type { CompiledAmount, CompiledEdition, CompiledPolicy } from './compile'
import type { Compiler } from './compiler'
import { HIRES } from './fact'
import { editionOn, glance, glanceEach, type Judged, judgementOf } from './glance'
import { NO_LANDMARKS } from './landmarks'
import { toFen, toYuan } from './money'
import { outcomeOf } from './outcome'
import { pivotalFacts } from './pivotal'
import { joined, ofHire, type Question, type Variable } from './question'
import { either, exactly, onlyValue, type Range, sumOf } from './range'
import { hirePlaces, type Situation, seenFrom } from './situation'
import type { Truth } from './truth'
import { unanswered } from './variable'

/** What the law says of one policy, with what it is worth, and what it still hangs on. */
export type Assessment = Judged & {
  /** The most that could be paid, in CNY to the fen; null where it is unbounded, local, unknown or not yet settled. */
  readonly amountUpTo: number | null
  /** Paths of the unanswered facts the verdict still hangs on, sorted; empty unless undetermined. */
  readonly missing: readonly string[]
}

/** The list of hires itself, while nobody has said who is in it. */
const listQuestion = (compiler: Compiler): Question => {
  const test = compiler.test({ kind: 'someHire', of: { kind: 'all', of: [] } })
  const list = unanswered(compiler, [HIRES])
  return {
    truth: test.truth,
    open: (s) => ({ kind: 'leaf', test, landmarks: NO_LANDMARKS, variables: list(s), at: undefined }),
  }
}

/** Whether the policy is theirs: the employer's conditions and, where hires are judged, some hire's. */
export const policyQuestion = ({ rule, eachHire, compiler }: CompiledEdition, s: Situation): Question => {
  if (eachHire === undefined) return rule
  const hires = s.hires?.map((_, at) => ofHire(eachHire, at)) ?? [listQuestion(compiler)]
  return joined('all', [rule, joined('any', hires)])
}

/** Whether one hire counts: the employer's conditions and this hire's. */
export const hireQuestion = ({ rule, eachHire }: CompiledEdition, at: number): Question =>
  eachHire === undefined ? rule : joined('all', [rule, ofHire(eachHire, at)])

/** The questions about the whole and about each hire. */
export const openQuestions = (edition: CompiledEdition, s: Situation): readonly Question[] => [
  policyQuestion(edition, s),
  ...((edition.eachHire && s.hires?.map((_, at) => hireQuestion(edition, at))) ?? []),
]

/** What one hire's own verdict can still be, exactly. */
export const hireOutcome = (edition: CompiledEdition, at: number, s: Situation): Truth =>
  outcomeOf({ compiler: edition.compiler, question: hireQuestion(edition, at), s })

/** What the verdict can still be, exactly. */
export const outcomeIn = (edition: CompiledEdition, s: Situation): Truth =>
  outcomeOf({ compiler: edition.compiler, question: policyQuestion(edition, s), s })

const sortedPaths = (variables: readonly Variable[]): readonly string[] =>
  [...new Set(variables.map(({ path }) => path))].sort()

/** Paths that could still close an open verdict, sorted. */
export const missingIn = (edition: CompiledEdition, s: Situation): readonly string[] =>
  sortedPaths(pivotalFacts({ compiler: edition.compiler, question: policyQuestion(edition, s), s }))

/** Paths that could still close the open verdict of one hire, sorted. */
export const missingOfHire = (edition: CompiledEdition, at: number, s: Situation): readonly string[] =>
  sortedPaths(pivotalFacts({ compiler: edition.compiler, question: hireQuestion(edition, at), s }))

/** What each hire may still bring: an open one either its amount or nothing. */
const hireAmounts = (edition: CompiledEdition, { yuan }: CompiledAmount, s: Situation): readonly Range[] =>
  hirePlaces(s).flatMap((at) => {
    const truth = hireOutcome(edition, at, s)
    if (truth === 'no') return []
    const range = yuan.range(seenFrom(s, at))
    return [truth === 'yes' ? range : either(exactly(0), range)]
  })

const amountIn = (edition: CompiledEdition, s: Situation): number | null => {
  const { amount } = edition
  if (amount === undefined) return null
  const range = amount.rule.perHire ? sumOf(hireAmounts(edition, amount, s)) : amount.yuan.range(s)
  const yuan = onlyValue(range)
  return yuan === undefined ? null : toYuan(toFen(yuan))
}

/** The version to judge by, where there is one. */
type InForce = CompiledEdition | undefined

const isOpen = ({ verdict, hires }: Judged): boolean =>
  verdict === 'undetermined' || (hires?.includes('undetermined') ?? false)

/** The same, exactly: a search is made only for what a glance leaves open. */
const judgedExactly = (inForce: InForce, glanced: Judged, s: Situation): Judged => {
  if (inForce === undefined || !isOpen(glanced)) return glanced
  const hires = glanced.hires?.map((hire, at) =>
    hire === 'undetermined' ? judgementOf(hireOutcome(inForce, at, s)) : hire,
  )
  if (glanced.verdict !== 'undetermined') return { ...glanced, hires }
  if (hires?.includes('eligible')) return { ...glanced, verdict: 'eligible', hires }
  const isNone = hires?.every((hire) => hire === 'ineligible') ?? false
  return { ...glanced, verdict: isNone ? 'ineligible' : judgementOf(outcomeIn(inForce, s)), hires }
}

/** The verdict of each policy, in order. */
export const judgeAll = (policies: readonly CompiledPolicy[], s: Situation): readonly Judged[] =>
  glanceEach(policies, s, (glanced, { inForce }) => judgedExactly(inForce, glanced, s))

const assessed = (inForce: InForce, glanced: Judged, s: Situation): Assessment => {
  const judged = judgedExactly(inForce, glanced, s)
  const { verdict } = judged
  return {
    ...judged,
    amountUpTo: verdict === 'eligible' && inForce ? amountIn(inForce, s) : null,
    missing: verdict === 'undetermined' && inForce ? missingIn(inForce, s) : [],
  }
}

/** Judges one policy, with what it is worth and what it still hangs on. */
export const assess = (compiled: CompiledPolicy, s: Situation): Assessment =>
  assessed(editionOn(compiled, s.asOf), glance(compiled, s), s)

/** The same of each policy, in order, and makes something of it. */
export const assessEach = <Made>(
  policies: readonly CompiledPolicy[],
  s: Situation,
  make: (assessment: Assessment, compiled: CompiledPolicy) => Made,
): readonly Made[] =>
  glanceEach(policies, s, (glanced, { inForce, compiled }) => make(assessed(inForce, glanced, s), compiled))
