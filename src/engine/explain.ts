import { type Assessment, assess, hireOutcome, outcomeIn } from './assess'
import type { CompiledAmount, CompiledEdition, CompiledPolicy } from './compile'
import type { Finding } from './finding'
import { editionOn, type Judgement, judgementOf } from './glance'
import { mostYuan, toFen, toYuan } from './money'
import { missingForAmount } from './open-facts'
import type { AmountRule, Edition } from './policy'
import { toNumber } from './quantity'
import { onlyValue } from './range'
import { hireSituations, type Situation } from './situation'
import { type Window, type Windows, windowsOf } from './window'

/** An amount with the figures of its formula; a part is undefined while it is not known. */
export type WorkedAmount = {
  readonly rule: AmountRule
  readonly yuan: number | undefined
  readonly parts: Readonly<Record<string, number | undefined>>
  /** The most that is still to be paid, in CNY; null where it is unbounded, or the rule names no such sum. */
  readonly owedUpTo: number | null
}

export type HireExplanation = {
  readonly verdict: Judgement
  readonly finding: Finding
  readonly amount: WorkedAmount | undefined
  /** Every run of days on which this hire counts, in order of time; none where hires do not stand alone. */
  readonly windows: readonly Window[]
}

/** How another version of the rule would judge the same facts. */
export type Comparison = { readonly edition: Edition; readonly verdict: Judgement; readonly finding: Finding }

/** An assessment with all that led to it, for the reader's eyes. */
export type Explanation = Assessment & {
  readonly finding: Finding | undefined
  readonly hireFindings: readonly HireExplanation[] | undefined
  readonly amount: WorkedAmount | undefined
  /** The most that an amount which facts still keep open may come to, in CNY; null where it is known, or unbounded. */
  readonly amountAtMost: number | null
  /** Paths of the unanswered facts that keep the amount of what is theirs open, sorted. */
  readonly amountMissing: readonly string[]
  /** Whether the amount needs a figure that is not held, as each province sets its own. */
  readonly isAmountUnset: boolean
  readonly original: Comparison | undefined
  /** Ids of the facts its conditions read; none where no edition is in force. */
  readonly reads: readonly string[]
  /** Every run of days on which it is theirs with these answers, in order of time. */
  readonly windows: readonly Window[]
  /**
   * Runs of days on which it still may be theirs, as far as the answers go: of an open one each that is not sure throughout, of
   * a no each that begins before any of its days is sure.
   */
  readonly possibleWindows: readonly Window[]
}

const workOut = ({ rule, yuan, parts, owed }: CompiledAmount, s: Situation): WorkedAmount => {
  const known = onlyValue(yuan.range(s))
  const figures = Object.entries(parts).map(([name, term]) => {
    const value = onlyValue(term.range(s))
    return [name, value === undefined ? undefined : toNumber(value)] as const
  })
  return {
    rule,
    yuan: known === undefined ? undefined : toYuan(toFen(known)),
    parts: Object.fromEntries(figures),
    owedUpTo: owed ? mostYuan(owed.range(s)) : null,
  }
}

const explainHires = (
  edition: CompiledEdition,
  s: Situation,
  windows: readonly (readonly Window[])[] | undefined,
): readonly HireExplanation[] | undefined => {
  const { eachHire, amount } = edition
  return (
    eachHire &&
    hireSituations(s)?.map((hire, at) => {
      const truth = hireOutcome(edition, at, s)
      const worked = truth === 'yes' && amount?.rule.perHire ? workOut(amount, hire) : undefined
      return {
        verdict: judgementOf(truth),
        finding: eachHire.find(hire),
        amount: worked,
        windows: windows?.[at] ?? [],
      }
    })
  )
}

const compareOriginal = ({ policy, editions }: CompiledPolicy, s: Situation): Comparison | undefined => {
  const original = editions.find(({ edition }) => edition.id === policy.original?.edition)
  if (original === undefined || editionOn({ policy, editions }, s.asOf) === original) return undefined
  return {
    edition: original.edition,
    verdict: judgementOf(outcomeIn(original, s)),
    finding: original.rule.find(s),
  }
}

const isOpenSum = ({ verdict, amountUpTo, edition }: Assessment): boolean =>
  verdict === 'eligible' && amountUpTo === null && edition?.amount !== undefined

const isSameRun = (one: Window, other: Window): boolean => one.from === other.from && one.to === other.to
const beginAlike = (one: Window, other: Window): boolean => one.from === other.from

/** Of what is theirs now, and of what no rule gives now, only what is sure is told. */
const stillPossible = (verdict: Assessment['verdict'], { sure, possible }: Windows): readonly Window[] => {
  if (verdict !== 'undetermined' && verdict !== 'ineligible') return []
  const isTold = verdict === 'undetermined' ? isSameRun : beginAlike
  return possible.filter((run) => !sure.some((one) => isTold(one, run)))
}

/** Judges one policy and says why: every condition with what it compared, each hire, the amount, and the original rule. */
export const explain = (compiled: CompiledPolicy, s: Situation): Explanation => {
  const assessment = assess(compiled, s)
  const inForce = editionOn(compiled, s.asOf)
  const amount = inForce?.amount
  const windows = windowsOf(compiled, s)
  const isPaid = amount !== undefined && !amount.rule.perHire && assessment.verdict === 'eligible'
  return {
    ...assessment,
    finding: inForce?.rule.find(s),
    hireFindings: inForce && explainHires(inForce, s, windows.ofHires),
    amount: isPaid ? workOut(amount, s) : undefined,
    amountAtMost: isPaid && assessment.amountUpTo === null ? mostYuan(amount.yuan.range(s)) : null,
    amountMissing: isOpenSum(assessment) && inForce ? missingForAmount(inForce, s) : [],
    isAmountUnset: isPaid && amount.yuan.unset(s),
    original: compareOriginal(compiled, s),
    reads: [...(inForce?.reads ?? [])],
    windows: windows.sure,
    possibleWindows: stillPossible(assessment.verdict, windows),
  }
}
