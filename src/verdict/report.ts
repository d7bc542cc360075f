import type { LoadedCatalogue, PolicyFile } from '../catalogue'
import type { Advice, Audience, Explanation, Facts, IsoDate, Verdict } from '../engine'
import { bringsMoney } from './told-sum'

/** All that the result page shows; the application supplies the ways to elsewhere. */
export type Report = {
  readonly loaded: LoadedCatalogue
  readonly audience: Audience
  /** The day asked about. */
  readonly asOf: IsoDate
  /** The day on which the page is read. */
  readonly today: IsoDate
  readonly explanations: readonly Explanation[]
  /** What would make a no a yes, by policy. */
  readonly advice: ReadonlyMap<string, readonly Advice[]>
  /** What would make hires count that do not, by policy that is not refused as a whole, in the list's order. */
  readonly hireAdvice: ReadonlyMap<string, readonly (readonly Advice[])[]>
  /** What would leave nothing to pay of what is owed, by policy. */
  readonly spares: ReadonlyMap<string, Advice>
  /** The answers the verdicts rest on. */
  readonly answers: Facts
  /** By which name the reader knows each hire, in the list's order; it may be shorter. */
  readonly names: readonly (string | undefined)[]
  /** Every size class the firm may still have. */
  readonly sizes: readonly string[]
  /** Facts whose default stood in for an answer. */
  readonly assumed: readonly string[]
  /** Where the answer at a path can be given or changed; undefined when it is not asked. */
  readonly hrefOfFact: (path: string) => string | undefined
  readonly changeHref: string
  /** The page that tells all about a policy. */
  readonly hrefOfPolicy: (id: string) => string
  /** Papers that the reader has ready, as `<policy>/<document>`. */
  readonly ticked: readonly string[]
  readonly tick: (papers: readonly string[], isTicked: boolean) => void
  /** The page on which answers are kept or shared. */
  readonly keepHref: string
  /** The table in which each hire's result stands; undefined where nobody is hired. */
  readonly eachHref: string | undefined
}

/** A policy with what was found. */
export type Judged = { readonly policy: PolicyFile; readonly explanation: Explanation }

const NATURES = ['entitlement', 'discretionary', 'information'] as const

/** What matters more comes first: a right before what an office decides, that before what is only told, and money first. */
const weight = ({ policy, explanation }: Judged): number =>
  2 * NATURES.indexOf(policy.nature) + (bringsMoney(explanation) ? 0 : 1)

/** The policies with one of these verdicts, what matters more first; else in the catalogue's order. */
export const judgedAs = (
  { loaded, explanations }: Pick<Report, 'loaded' | 'explanations'>,
  ...verdicts: readonly Verdict[]
): readonly Judged[] =>
  explanations
    .flatMap((explanation) => {
      const policy = loaded.policies.get(explanation.policy.id)
      return policy && verdicts.includes(explanation.verdict) ? [{ policy, explanation }] : []
    })
    .sort((one, other) => weight(one) - weight(other))
