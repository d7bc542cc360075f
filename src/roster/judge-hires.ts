import {
  type Assessment,
  assessEach,
  type Certainty,
  type Choice,
  type CompiledCatalogue,
  type CompiledPolicy,
  choicesAmong,
  type Facts,
  HIRES,
  type Hire,
  type IsoDate,
  readSituation,
  totalOf,
  type Verdict,
  type Window,
  windowAround,
} from '../engine'
import type { Tell } from './take-in'

/** What one policy comes to for one hire. */
export type HireVerdict = {
  readonly policy: string
  readonly verdict: Verdict
  /** How sure the rule itself is; null where none is in force. */
  readonly certainty: Certainty | null
  /** In CNY; null where it is not known or there is none. */
  readonly yuan: number | null
  /** The days around the day asked about on which this hire counts. */
  readonly window: Window | undefined
  /** Ids of the facts that are still open: of the firm, or of this hire. */
  readonly missing: readonly string[]
}

/** What all policies come to for one hire. */
export type HireResult = {
  readonly verdicts: readonly HireVerdict[]
  /** Of which two only one can be had. */
  readonly choices: readonly Choice[]
  /** The best that can be had together, in CNY: paid out, and not to be paid. */
  readonly payment: number
  readonly saving: number
}

/** The results of a list of hires, in its order, and the policies that are judged hire by hire. */
export type ListResult = { readonly policies: readonly string[]; readonly hires: readonly HireResult[] }

export type Asked = {
  readonly compiled: CompiledCatalogue
  /** The answers about the firm. */
  readonly facts: Facts
  readonly hires: readonly Hire[]
  readonly asOf: IsoDate
}

const STEP = 20
const OF_HIRE = /^enterprise\.hires\[0\]\./

/** The policies that judge each hire on this day. */
const hirePolicies = ({ compiled, asOf }: Asked): readonly CompiledPolicy[] =>
  compiled.policies.filter(({ policy }) =>
    policy.editions.some(
      ({ eachHire, from, to }) => eachHire !== undefined && from <= asOf && (to === undefined || asOf <= to),
    ),
  )

const verdictOf = (
  { policy, verdict, certainty, amountUpTo, missing }: Assessment,
  window: Window | undefined,
) => ({
  policy: policy.id,
  verdict,
  certainty,
  yuan: amountUpTo,
  window,
  missing: missing.map((path) => path.replace(OF_HIRE, 'hire.')),
})

/** Judges one hire as if the firm had made no other: so the firm's verdict is this hire's. */
const judgeHire = (
  policies: readonly CompiledPolicy[],
  { compiled, facts, asOf }: Asked,
  hire: Hire,
): HireResult => {
  const alone = { ...facts, [HIRES]: [hire] }
  const s = readSituation({ ...compiled.catalogue, assume: true }, alone, asOf)
  const judged = assessEach(policies, s, (assessment, policy) => ({
    assessment,
    verdict: verdictOf(assessment, assessment.verdict === 'eligible' ? windowAround(policy, s) : undefined),
  }))
  const assessed = judged.map(({ assessment }) => assessment)
  return {
    verdicts: judged.map(({ verdict }) => verdict),
    choices: choicesAmong(assessed),
    payment: totalOf(assessed, 'payment').yuan,
    saving: totalOf(assessed, 'saving').yuan,
  }
}

/** Judges every hire of a list. Hires with the same answers are judged once. */
export const judgeHires = (asked: Asked, tell: Tell): ListResult => {
  const policies = hirePolicies(asked)
  const known = new Map<string, HireResult>()
  const hires = asked.hires.map((hire, at) => {
    if (at % STEP === 0) tell(at, asked.hires.length)
    const key = JSON.stringify(hire)
    const result = known.get(key) ?? judgeHire(policies, asked, hire)
    known.set(key, result)
    return result
  })
  return { policies: policies.map(({ policy }) => policy.id), hires }
}
