import type { LoadedCatalogue } from '../catalogue'
import { compiledOf } from '../catalogue/compiled'
import { type Audience, type Explanation, explain, type Facts, type IsoDate } from '../engine'
import { readCase } from '../verdict/judge'

/** Answers to judge by the law of a day. */
export type AskedCase = {
  readonly audience: Audience
  readonly facts: Facts
  readonly asOf: IsoDate
  /** The policies that are judged; all of them where none are named. */
  readonly only?: ReadonlySet<string>
}

/** The judging of several cases, where a list of hires in them is too long to do it on the page. */
export type CasesJob = {
  readonly kind: 'cases'
  readonly loaded: LoadedCatalogue
  readonly cases: readonly AskedCase[]
}

/** What came of each case, in their order: the explanation of every policy for its audience. */
export type Outcomes = readonly (readonly Explanation[])[]
export type CasesDone = { readonly kind: 'cases'; readonly result: Outcomes }

/** @param tell is told of each policy of each case, as far as they are judged */
export const judgeCases = (
  { loaded, cases }: Pick<CasesJob, 'loaded' | 'cases'>,
  tell?: (done: number, all: number) => void,
): Outcomes => {
  const compiled = compiledOf(loaded.catalogue)
  const read = cases.map(({ only, ...one }) => {
    const { situation, policies } = readCase({ compiled, ...one })
    return { situation, policies: policies.filter(({ policy }) => only?.has(policy.id) ?? true) }
  })
  const all = read.reduce((sum, { policies }) => sum + policies.length, 0)
  let done = 0
  return read.map(({ situation, policies }) =>
    policies.map((policy) => {
      tell?.(done++, all)
      return explain(policy, situation)
    }),
  )
}

export const doCases = (job: CasesJob, tell: (done: number, all: number) => void): CasesDone => ({
  kind: 'cases',
  result: judgeCases(job, tell),
})
