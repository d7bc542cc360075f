import type { CompiledAmount, CompiledEdition, CompiledPolicy } from './compile'
import type { Compiler } from './compiler'
import { type IsoDate, ordinalOf } from './day'
import { HIRES } from './fact'
import { NO_LANDMARKS } from './landmarks'
import { toFen, toYuan } from './money'
import { outcomeOf } from './outcome'
import { pivotalFacts } from './pivotal'
import type { Certainty, Edition, Policy } from './policy'
import { joined, ofHire, type Question, type Variable } from './question'
import { either, exactly, onlyValue, type Range, sumOf } from './range'
import { hirePlaces, type Situation, seenFrom } from './situation'
import { joinInTurn, type Truth } from './truth'
import { unanswered } from './variable'

export type Judgement = 'eligible' | 'ineligible' | 'undetermined'
export type Verdict = Judgement | 'not-in-force'

/** What the law says of one policy on the day asked about. */
export type Judged = {
  readonly policy: Policy
  readonly verdict: Verdict
  /** Null when no edition is in force. */
  readonly certainty: Certainty | null
  readonly edition: Edition | null
  /** The verdict of each hire in the list's order; undefined where hires are not judged, or the list is unknown. */
  readonly hires: readonly Judgement[] | undefined
}

/** The same with what it is worth, and what it still hangs on. */
export type Assessment = Judged & {
  /** The most that could be paid, in CNY to the fen; null where it is unbounded, local, unknown or not yet settled. */
  readonly amountUpTo: number | null
  /** Paths of the unanswered facts the verdict still hangs on, sorted; empty unless undetermined. */
  readonly missing: readonly string[]
}

/** Whether the text was read, and not so long ago that an open-ended rule may have changed since. */
const certaintyOn = ({ edition, lastSure }: CompiledEdition, asOf: IsoDate): Certainty =>
  ordinalOf(asOf) > lastSure ? 'unconfirmed' : edition.certainty

const JUDGEMENTS: Readonly<Record<Truth, Judgement>> = {
  yes: 'eligible',
  no: 'ineligible',
  unknown: 'undetermined',
}
export const judgementOf = (truth: Truth): Judgement => JUDGEMENTS[truth]

/** The version in force on a day, or undefined. */
export const editionOn = ({ editions }: CompiledPolicy, asOf: IsoDate): CompiledEdition | undefined => {
  const on = ordinalOf(asOf)
  return editions.find(({ first, last }) => first <= on && on <= last)
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

/** What the whole and each hire come to; of hires that are not judged, or not known, nothing. */
type Truths = { readonly whole: Truth; readonly hires: readonly Truth[] | undefined }

/** What the conditions come to, each on its own: `unknown` also where all of them together leave one outcome only. */
const truthsAtGlance = ({ rule, eachHire }: CompiledEdition, s: Situation): Truths => {
  const firm = rule.truth(s)
  if (eachHire === undefined) return { whole: firm, hires: undefined }
  if (s.hires === undefined) return { whole: firm === 'no' ? 'no' : 'unknown', hires: undefined }
  const hires = s.hires.map((_, at) => (firm === 'no' ? firm : both(firm, eachHire.truth(seenFrom(s, at)))))
  return { whole: joinInTurn('any', hires, (hire) => hire), hires }
}

/** What two come to of which the first is no `no`. */
const both = (one: Truth, other: Truth): Truth => (other === 'yes' ? one : other)

/** The same for the version in force on the day asked about; undefined where there is none. */
export const glance = (compiled: CompiledPolicy, s: Situation): Truths | undefined => {
  const inForce = editionOn(compiled, s.asOf)
  return inForce && truthsAtGlance(inForce, s)
}

/** The same, exactly: a search is made only for what a glance leaves open. */
const truthsIn = (edition: CompiledEdition, s: Situation): Truths => {
  const { whole, hires } = truthsAtGlance(edition, s)
  const each = hires?.map((hire, at) => (hire === 'unknown' ? hireOutcome(edition, at, s) : hire))
  if (whole !== 'unknown') return { whole, hires: each }
  if (each?.includes('yes')) return { whole: 'yes', hires: each }
  return { whole: each?.every((hire) => hire === 'no') ? 'no' : outcomeIn(edition, s), hires: each }
}

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

/** Judges one policy: the verdict alone. */
export const judge = (compiled: CompiledPolicy, s: Situation): Judged => {
  const { policy } = compiled
  const inForce = editionOn(compiled, s.asOf)
  if (inForce === undefined)
    return { policy, verdict: 'not-in-force', certainty: null, edition: null, hires: undefined }
  const { whole, hires } = truthsIn(inForce, s)
  return {
    policy,
    verdict: judgementOf(whole),
    certainty: certaintyOn(inForce, s.asOf),
    edition: inForce.edition,
    hires: hires?.map(judgementOf),
  }
}

/** Judges one policy, with what it is worth and what it still hangs on. */
export const assess = (compiled: CompiledPolicy, s: Situation): Assessment => {
  const judged = judge(compiled, s)
  const inForce = editionOn(compiled, s.asOf)
  if (inForce === undefined) return { ...judged, amountUpTo: null, missing: [] }
  return {
    ...judged,
    amountUpTo: judged.verdict === 'eligible' ? amountIn(inForce, s) : null,
    missing: judged.verdict === 'undetermined' ? missingIn(inForce, s) : [],
  }
}
