import { editionOn, hireOutcomes, missingIn, missingOfHire, outcomeIn } from './assess'
import type { CompiledCatalogue, CompiledEdition, CompiledPolicy } from './compile'
import type { Compiler } from './compiler'
import type { Audience } from './fact'
import { onlyValue } from './range'
import { hireSituations, type Situation } from './situation'
import { unanswered, type Variable } from './variable'

/** Facts that a hire's own verdict hangs on, though the policy as a whole may be settled by another hire. */
const openOfHires = (edition: CompiledEdition, s: Situation): readonly string[] =>
  (hireOutcomes(edition, s) ?? []).flatMap((outcome, at) =>
    outcome === 'unknown' ? missingOfHire(edition, at, s) : [],
  )

const pathsOf = (variables: readonly Variable[]) => variables.map(({ path }) => path)

/** Facts an amount hangs on, for what may yet be paid. */
const openOfAmount = (compiler: Compiler, edition: CompiledEdition, s: Situation): readonly string[] => {
  const { amount } = edition
  if (amount === undefined) return []
  const truths = hireOutcomes(edition, s) ?? []
  const paid = amount.rule.perHire ? (hireSituations(s) ?? []).filter((_, at) => truths[at] !== 'no') : [s]
  return paid
    .filter((situation) => onlyValue(amount.yuan.range(situation)) === undefined)
    .flatMap((situation) => pathsOf(unanswered(compiler, amount.yuan.reads)(situation)))
}

const openOf = (compiler: Compiler, compiled: CompiledPolicy, s: Situation): readonly string[] => {
  const edition = editionOn(compiled, s.asOf)
  if (edition === undefined || outcomeIn(edition, s) === 'no') return []
  const asked = pathsOf(unanswered(compiler, compiled.policy.original?.asks ?? [])(s))
  return [
    ...missingIn(edition, s),
    ...openOfHires(edition, s),
    ...openOfAmount(compiler, edition, s),
    ...asked,
  ]
}

/**
 * Paths of all unanswered facts that can still change what an audience is told: a verdict, a hire's verdict, an amount,
 * or how the original rule compares. What is not in the set need not be asked.
 */
export const openFacts = (
  { compiler, policies }: CompiledCatalogue,
  audience: Audience,
  s: Situation,
): ReadonlySet<string> =>
  new Set(
    policies
      .filter(({ policy }) => policy.audience.includes(audience))
      .flatMap((compiled) => openOf(compiler, compiled, s)),
  )
