import {
  type Assessment,
  type Audience,
  assessEach,
  type Catalogue,
  type CompiledPolicy,
  compileCatalogue,
  type IsoDate,
  isOfHire,
  policiesFor,
  readSituation,
  type Window,
  windowAround,
} from '../engine'
import { type Case, createCaseReader, type Problem, type ReadCase } from './read-case'

/** What is found of one policy. */
export type Judgement = {
  readonly verdict: Assessment['verdict']
  /** Whether the rule's text was read and still counts as checked; null while no version is in force. */
  readonly certainty: Assessment['certainty']
  /** The id of the version in force; null for none. */
  readonly edition: string | null
  /** The most that may be had, in yuan; null where the law names no sum or an answer is missing. */
  readonly amountUpTo: number | null
  /** The facts that could still change the verdict, sorted. */
  readonly missing: readonly string[]
  /** The verdict of each hire, in order; for policies that judge hires one by one. */
  readonly hires?: Assessment['hires']
  /** The days around `asOf` on which it holds with these answers; for eligible only. */
  readonly window?: Window
}

/** A case judged by every policy of its audience. */
export type Judged = {
  readonly asOf: IsoDate
  /** The catalogue's version. */
  readonly catalogue: string
  /** The facts for which a default stood in, as the catalogue names it. */
  readonly assumed: readonly string[]
  /** By the policy's id, in the catalogue's order. */
  readonly policies: Readonly<Record<string, Judgement>>
}

/** Judges a case, or says what is wrong with it: also with one that no type has checked. */
export type Judge = (given: Case) => Judged | { readonly problem: Problem }

const judgementOf = (
  { verdict, certainty, edition, amountUpTo, missing, hires }: Assessment,
  window: () => Window,
): Judgement => ({
  verdict,
  certainty,
  edition: edition?.id ?? null,
  amountUpTo,
  missing,
  // A copy: who is given it may do with it as they like.
  ...(hires && { hires: [...hires] }),
  ...(verdict === 'eligible' && { window: window() }),
})

/** A catalogue made ready, and its policies by whom they are for. */
type Ready = {
  readonly catalogue: Catalogue
  readonly policiesOf: Readonly<Record<Audience, readonly CompiledPolicy[]>>
}

const makeReady = (catalogue: Catalogue): Ready => {
  const compiled = compileCatalogue(catalogue)
  const of = (audience: Audience) => policiesFor(compiled, audience)
  return { catalogue, policiesOf: { enterprise: of('enterprise'), individual: of('individual') } }
}

const judgedBy = ({ catalogue, policiesOf }: Ready, { asOf, audience, facts }: ReadCase): Judged => {
  const situation = readSituation({ ...catalogue, assume: true }, facts, asOf)
  const assumed = catalogue.facts.filter(
    (fact) =>
      fact.default !== undefined &&
      !isOfHire(fact.id) &&
      fact.audience === audience &&
      (facts[fact.id] ?? null) === null,
  )
  const judged = assessEach(policiesOf[audience], situation, (assessment, policy) => [
    policy.policy.id,
    judgementOf(assessment, () => windowAround(policy, situation)),
  ])
  return {
    asOf,
    catalogue: catalogue.version,
    assumed: assumed.map(({ id }) => id),
    policies: Object.fromEntries(judged),
  }
}

/** Makes the rules ready once, and judges any number of cases. @param today the day of cases that name none */
export const createJudge = (catalogue: Catalogue, today: IsoDate): Judge => {
  const ready = makeReady(catalogue)
  const readCase = createCaseReader(catalogue, today)
  return (given) => {
    const found = readCase(given)
    return 'problem' in found ? found : judgedBy(ready, found.read)
  }
}
