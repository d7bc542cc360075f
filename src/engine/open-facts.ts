import { hireOutcome, missingIn, missingOfHire, openQuestions, outcomeIn } from './assess'
import { type CompiledCatalogue, type CompiledEdition, type CompiledPolicy, policiesFor } from './compile'
import type { Compiler, NumberTerm } from './compiler'
import type { Audience } from './fact'
import { editionOn } from './glance'
import { type InSteps, inOneGo } from './in-steps'
import { toNumber } from './quantity'
import { ofHire, openLeaves, type Variable } from './question'
import { onlyValue, type Range } from './range'
import { hirePlaces, hireSituations, type Situation } from './situation'
import { unanswered, withAnswer } from './variable'

/** Facts that a hire's own verdict hangs on, though the policy as a whole may be settled by another hire. */
const openOfHires = (edition: CompiledEdition, s: Situation): readonly string[] =>
  edition.eachHire ? hirePlaces(s).flatMap((at) => missingOfHire(edition, at, s)) : []

const pathsOf = (variables: readonly Variable[]) => variables.map(({ path }) => path)

const SOME_SUM = 1000

/** The situation with some sum for every figure that is not known, so that the effect of a class can be seen. */
const withSums = (compiler: Compiler, s: Situation, open: readonly Variable[]): Situation =>
  open.reduce((filled, variable) => {
    const { kind } = compiler.factOf(variable.id).fact
    return kind === 'number' ? withAnswer(compiler, filled, { variable, value: SOME_SUM }) : filled
  }, s)

/** Whether the classes that the firm may still have lead to different amounts. */
const hangsOnSize = (yuan: NumberTerm, s: Situation): boolean =>
  new Set(s.sizes.map((size) => JSON.stringify(figuresOf(yuan.range({ ...s, sizes: [size] }))))).size > 1

const figuresOf = ({ low, high }: Range) => [low, high].map(toNumber)

/** Facts an amount hangs on, for what may yet be paid. */
const openOfAmount = (edition: CompiledEdition, s: Situation): readonly string[] => {
  const { amount, compiler } = edition
  if (amount === undefined) return []
  const { yuan, rule } = amount
  const paid = rule.perHire
    ? (hireSituations(s) ?? []).filter((_, at) => hireOutcome(edition, at, s) !== 'no')
    : [s]
  const direct = new Set(yuan.reads)
  return paid
    .filter((situation) => onlyValue(yuan.range(situation)) === undefined)
    .flatMap((situation) => {
      const open = unanswered(compiler, yuan.reads)(situation)
      const isSized = hangsOnSize(yuan, withSums(compiler, situation, open))
      return pathsOf(open.filter(({ id }) => direct.has(id) || isSized))
    })
}

/** Paths of the facts that keep an amount open, also by keeping open whether a hire counts; sorted. */
export const missingForAmount = (edition: CompiledEdition, s: Situation): readonly string[] =>
  [...new Set([...openOfHires(edition, s), ...openOfAmount(edition, s)])].sort()

/** A number of hires stands for what those who may count still lack. */
const behind = (s: Situation, { counts, ...variable }: Variable): readonly Variable[] =>
  counts === undefined
    ? [variable]
    : hirePlaces(s).flatMap((at) => openLeaves(ofHire(counts, at), s).flatMap(({ variables }) => variables))

/** What may be open, at a glance: every fact of every condition that is not settled. Cheap, and never too little. */
const glanceAt = (edition: CompiledEdition, s: Situation): readonly string[] =>
  pathsOf(
    openQuestions(edition, s)
      .flatMap((question) => openLeaves(question, s))
      .flatMap(({ variables }) => variables.flatMap((variable) => behind(s, variable))),
  )

/** What is open, exactly: the verdict's facts and each hire's. */
const lookAt = (edition: CompiledEdition, s: Situation): readonly string[] => [
  ...missingIn(edition, s),
  ...openOfHires(edition, s),
]

type Look = typeof lookAt

const openOf = (compiler: Compiler, compiled: CompiledPolicy, s: Situation) => (look: Look) => {
  const edition = editionOn(compiled, s.asOf)
  if (edition === undefined || edition.rule.truth(s) === 'no') return []
  if (look === lookAt && outcomeIn(edition, s) === 'no') return []
  const asked = pathsOf(unanswered(compiler, compiled.policy.original?.asks ?? [])(s))
  return [...look(edition, s), ...openOfAmount(edition, s), ...asked]
}

/** Unanswered facts by path, with how many policies each is open for. */
export type OpenFacts = ReadonlyMap<string, number>

const collectInSteps = (look: Look) =>
  function* (compiled: CompiledCatalogue, audience: Audience, s: Situation): InSteps<OpenFacts> {
    const counts = new Map<string, number>()
    for (const policy of policiesFor(compiled, audience)) {
      for (const path of new Set(openOf(compiled.compiler, policy, s)(look)))
        counts.set(path, (counts.get(path) ?? 0) + 1)
      yield
    }
    return counts
  }

const collect =
  (look: Look) =>
  (catalogue: CompiledCatalogue, audience: Audience, s: Situation): OpenFacts =>
    inOneGo(collectInSteps(look)(catalogue, audience, s))

/**
 * Paths of all unanswered facts that can still change what an audience is told: a verdict, a hire's verdict, an amount,
 * or how the original rule compares. What is not among them need not be asked.
 */
export const openFacts = collect(lookAt)

/** The same policy by policy: between two of them a page may do something else. */
export const openFactsInSteps = collectInSteps(lookAt)

/** The same at a glance, while a form is being filled in: never too little, now and then a fact too much. */
export const factsAtGlance = collect(glanceAt)
