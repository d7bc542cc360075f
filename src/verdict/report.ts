import type { LoadedCatalogue, PolicyFile } from '../catalogue'
import type { Advice, Audience, Explanation, Facts, IsoDate } from '../engine'

/** All that the result page shows; the application supplies the ways to elsewhere. */
export type Report = {
  readonly loaded: LoadedCatalogue
  readonly audience: Audience
  readonly asOf: IsoDate
  readonly explanations: readonly Explanation[]
  /** What would make a no a yes, by policy. */
  readonly advice: ReadonlyMap<string, readonly Advice[]>
  /** The answers the verdicts rest on. */
  readonly answers: Facts
  /** Every size class the firm may still have. */
  readonly sizes: readonly string[]
  /** Facts whose default stood in for an answer. */
  readonly assumed: readonly string[]
  /** Where the answer at a path can be given or changed; undefined when it is not asked. */
  readonly hrefOfFact: (path: string) => string | undefined
  readonly changeHref: string
  /** The page on which answers are kept or shared. */
  readonly keepHref: string
}

/** A policy with what was found. */
export type Judged = { readonly policy: PolicyFile; readonly explanation: Explanation }
