import type { CompiledAmount, CompiledEdition, CompiledPolicy } from './compile'
import type { Compiler } from './compiler'
import { type IsoDate, LAST_DAY, plusMonths } from './day'
import { HIRES } from './fact'
import { NO_LANDMARKS } from './landmarks'
import { toFen, toYuan } from './money'
import { outcomeOf } from './outcome'
import { pivotalFacts } from './pivotal'
import type { Certainty, Edition, Policy } from './policy'
import { joined, ofHire, type Question, type Variable } from './question'
import { either, exactly, onlyValue, type Range, sumOf } from './range'
import { hirePlaces, type Situation, seenFrom } from './situation'
import type { Truth } from './truth'
import { unanswered } from './variable'

export type Judgement = 'eligible' | 'ineligible' | 'undetermined'
export type Verdict = Judgement | 'not-in-force'

/** What the law says of one policy on the day asked about. */
export type Assessment = {
  readonly policy: Policy
  readonly verdict: Verdict
  /** Null when no edition is in force. */
  readonly certainty: Certainty | null
  readonly edition: Edition | null
  /** The verdict of each hire in the list's order; undefined where hires are not judged, or the list is unknown. */
  readonly hires: readonly Judgement[] | undefined
  /** The most that could be paid, in CNY to the fen; null where it is unbounded, local, unknown or not yet settled. */
  readonly amountUpTo: number | null
  /** Paths of the unanswered facts the verdict still hangs on, sorted; empty unless undetermined. */
  readonly missing: readonly string[]
}

/** Months after which a version without an end counts as unconfirmed: the catalogue fails closed. */
const MONTHS_A_CHECK_LASTS = 12

/** The last day on which a version without an end still counts as checked; undefined where the law names the end. */
export const checkedUntil = ({ to, verifiedOn }: Edition): IsoDate | undefined =>
  to === undefined ? plusMonths(verifiedOn, MONTHS_A_CHECK_LASTS) : undefined

/** Whether the text was read, and not so long ago that an open-ended rule may have changed since. */
const certaintyOn = (edition: Edition, asOf: IsoDate): Certainty => {
  const last = checkedUntil(edition)
  return asOf > (last ?? LAST_DAY) ? 'unconfirmed' : edition.certainty
}

const JUDGEMENTS: Readonly<Record<Truth, Judgement>> = {
  yes: 'eligible',
  no: 'ineligible',
  unknown: 'undetermined',
}
export const judgementOf = (truth: Truth): Judgement => JUDGEMENTS[truth]

/** The version in force on a day, or undefined. */
export const editionOn = ({ editions }: CompiledPolicy, asOf: IsoDate): CompiledEdition | undefined =>
  editions.find(({ edition }) => edition.from <= asOf && (edition.to === undefined || asOf <= edition.to))

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

/** What each hire's own verdict can still be, exactly. */
const hireOutcomes = (edition: CompiledEdition, s: Situation): readonly Truth[] | undefined =>
  edition.eachHire && s.hires?.map((_, at) => hireOutcome(edition, at, s))

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

/** Judges one policy. */
export const assess = (compiled: CompiledPolicy, s: Situation): Assessment => {
  const { policy } = compiled
  const inForce = editionOn(compiled, s.asOf)
  if (inForce === undefined)
    return {
      policy,
      verdict: 'not-in-force',
      certainty: null,
      edition: null,
      hires: undefined,
      amountUpTo: null,
      missing: [],
    }
  const verdict = judgementOf(outcomeIn(inForce, s))
  return {
    policy,
    verdict,
    certainty: certaintyOn(inForce.edition, s.asOf),
    edition: inForce.edition,
    hires: hireOutcomes(inForce, s)?.map(judgementOf),
    amountUpTo: verdict === 'eligible' ? amountIn(inForce, s) : null,
    missing: missingIn(inForce, s),
  }
}
