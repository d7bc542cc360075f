import type { CompiledAmount, CompiledEdition, CompiledPolicy } from './compile'
import type { OpenLeaf } from './compile-condition'
import type { Compiler } from './compiler'
import { type IsoDate, plusMonths } from './day'
import { outcomeOf, pivotalFacts, type Question } from './exact'
import { HIRES } from './fact'
import { toFen, toYuan } from './money'
import type { Certainty, Edition, Policy } from './policy'
import { either, exactly, onlyValue, type Range, sumOf } from './range'
import { hireSituations, type Situation } from './situation'
import { allOf, anyOf, type Truth } from './truth'
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

/** Whether the text was read, and not so long ago that an open-ended rule may have changed since. */
const certaintyOn = ({ certainty, to, verifiedOn }: Edition, asOf: IsoDate): Certainty =>
  to === undefined && asOf > plusMonths(verifiedOn, MONTHS_A_CHECK_LASTS) ? 'unconfirmed' : certainty

const JUDGEMENTS: Readonly<Record<Truth, Judgement>> = {
  yes: 'eligible',
  no: 'ineligible',
  unknown: 'undetermined',
}
export const judgementOf = (truth: Truth): Judgement => JUDGEMENTS[truth]

/** The version in force on a day, or undefined. */
export const editionOn = ({ editions }: CompiledPolicy, asOf: IsoDate): CompiledEdition | undefined =>
  editions.find(({ edition }) => edition.from <= asOf && (edition.to === undefined || asOf <= edition.to))

/** Each hire's verdict: the employer's conditions and the hire's together. Undefined while the list is unknown. */
export const hireTruths = (
  { rule, eachHire }: CompiledEdition,
  s: Situation,
): readonly Truth[] | undefined => {
  const employer = rule.truth(s)
  return eachHire && hireSituations(s)?.map((hire) => allOf([employer, eachHire.truth(hire)]))
}

/** A policy judged hire by hire holds when some hire's does; an unknown list leaves it open unless the employer fails. */
export const truthIn = (edition: CompiledEdition, s: Situation): Truth => {
  const employer = edition.rule.truth(s)
  if (edition.eachHire === undefined || employer === 'no') return employer
  return anyOf(hireTruths(edition, s) ?? ['unknown'])
}

const openList = (compiler: Compiler, s: Situation): OpenLeaf => ({
  test: compiler.test({ kind: 'someHire', of: { kind: 'all', of: [] } }),
  variables: unanswered(compiler, [HIRES], s),
  at: undefined,
})

const openHires = ({ eachHire, ground }: CompiledEdition, s: Situation): readonly OpenLeaf[] => {
  if (eachHire === undefined) return []
  const hires = hireSituations(s)
  if (hires === undefined) return [openList(ground.compiler, s)]
  // One hire that counts is enough: then no other can change anything.
  return hires.some((hire) => eachHire.truth(hire) === 'yes')
    ? []
    : hires.flatMap((hire) => eachHire.open(hire))
}

/** Whether the policy is theirs. */
export const policyQuestion = (edition: CompiledEdition): Question => ({
  ground: edition.ground,
  truth: (s) => truthIn(edition, s),
  open: (s) => (truthIn(edition, s) === 'unknown' ? [...edition.rule.open(s), ...openHires(edition, s)] : []),
})

/** Whether one hire counts. */
export const hireQuestion = (edition: CompiledEdition, at: number): Question => {
  const truth = (s: Situation): Truth => hireTruths(edition, s)?.[at] ?? 'unknown'
  return {
    ground: edition.ground,
    truth,
    open: (s) => {
      const hire = hireSituations(s)?.[at]
      return truth(s) !== 'unknown' || hire === undefined
        ? []
        : [...edition.rule.open(s), ...(edition.eachHire?.open(hire) ?? [])]
    },
  }
}

/** What each hire's own verdict can still be, exactly. */
export const hireOutcomes = (edition: CompiledEdition, s: Situation): readonly Truth[] | undefined =>
  hireTruths(edition, s)?.map((truth, at) =>
    truth === 'unknown' ? outcomeOf(hireQuestion(edition, at), s) : truth,
  )

/** What the verdict can still be, exactly. */
export const outcomeIn = (edition: CompiledEdition, s: Situation): Truth =>
  outcomeOf(policyQuestion(edition), s)

/** Paths that could still close an open verdict. */
export const missingIn = (edition: CompiledEdition, s: Situation): readonly string[] =>
  pivotalFacts(policyQuestion(edition), s)

/** What each hire may still bring: an open one either its amount or nothing. */
const hireAmounts = (edition: CompiledEdition, { yuan }: CompiledAmount, s: Situation): readonly Range[] => {
  const truths = hireOutcomes(edition, s) ?? []
  return (hireSituations(s) ?? []).flatMap((hire, at) => {
    const truth = truths[at]
    if (truth === 'no') return []
    return [truth === 'yes' ? yuan.range(hire) : either(exactly(0), yuan.range(hire))]
  })
}

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
  const outcome = outcomeIn(inForce, s)
  const verdict = judgementOf(outcome)
  return {
    policy,
    verdict,
    certainty: certaintyOn(inForce.edition, s.asOf),
    edition: inForce.edition,
    hires: hireOutcomes(inForce, s)?.map(judgementOf),
    amountUpTo: verdict === 'eligible' ? amountIn(inForce, s) : null,
    missing: outcome === 'unknown' ? missingIn(inForce, s) : [],
  }
}
