import type { LoadedCatalogue, WorkedCase } from '../catalogue'
import { createFactSieve } from '../catalogue'
import {
  type Assessment,
  assess,
  type CompiledCatalogue,
  type Facts,
  type IsoDate,
  readSituation,
} from '../engine'

/** A worked case as the engine judges it now. */
export type JudgedCase = {
  readonly asOf: IsoDate
  readonly facts: Facts
  readonly outcome: Pick<Assessment, 'verdict' | 'certainty' | 'amountUpTo'> & {
    readonly edition: string | null
  }
  /** Whether it comes out as those who wrote it say. */
  readonly isAsExpected: boolean
}

const same = (found: unknown, expected: unknown): boolean =>
  JSON.stringify(found) === JSON.stringify(expected)

const judge = (loaded: LoadedCatalogue, compiled: CompiledCatalogue, id: string) => {
  const sift = createFactSieve(loaded.catalogue)
  const policy = compiled.policies.find((one) => one.policy.id === id)
  return ({ asOf, facts: given, expect }: WorkedCase): readonly JudgedCase[] => {
    if (policy === undefined) return []
    const { facts, leftOut } = sift(given)
    const situation = readSituation({ ...loaded.catalogue, assume: true }, facts, asOf)
    const { verdict, certainty, edition, amountUpTo, missing, hires } = assess(policy, situation)
    const outcome = { verdict, certainty, edition: edition?.id ?? null, amountUpTo }
    const found: Readonly<Record<string, unknown>> = { ...outcome, missing, hires }
    const isAsExpected =
      leftOut.length === 0 && Object.entries(expect).every(([name, expected]) => same(found[name], expected))
    return [{ asOf, facts, outcome, isAsExpected }]
  }
}

type Asked = { readonly loaded: LoadedCatalogue; readonly compiled: CompiledCatalogue; readonly id: string }

/** The worked cases of a policy with what the engine says of each. */
export const judgedCases = (
  { loaded, compiled, id }: Asked,
  cases: readonly WorkedCase[],
): readonly JudgedCase[] => cases.flatMap(judge(loaded, compiled, id))
