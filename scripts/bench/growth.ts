import type { Catalogue } from '../../src/engine'
import type { Measured } from './build'
import { createSamples } from './engine-situations'
import { type Figure, mediansOf } from './ratio'

const POLICIES = [31, 310, 3_100] as const
const SITUATIONS = [10, 1_000, 100_000] as const
const AT_POLICIES = 31
const AT_SITUATIONS = 1_000
const SEED = 13
const ROUNDS = 3
/** A run shorter than that many judgements is repeated, so that the clock can tell it. */
const LEAST_JUDGED = 310_000

/** What so much costs: seconds of one judgement are the same for all only where cost is in proportion. */
export type Cost = { readonly amount: number; readonly time: number }
export type Growth = { readonly policies: readonly Cost[]; readonly situations: readonly Cost[] }

/** The catalogue with as many policies as asked for: its own, and copies of them under other names. */
const withPolicies = (catalogue: Catalogue, count: number): Catalogue => ({
  ...catalogue,
  policies: Array.from(
    { length: count },
    (_, at) => catalogue.policies[at % catalogue.policies.length],
  ).flatMap((policy, at) =>
    policy === undefined
      ? []
      : [
          {
            ...structuredClone(policy),
            id: at < catalogue.policies.length ? policy.id : `${policy.id}-${at}`,
          },
        ],
  ),
})

type Sample = ReturnType<ReturnType<typeof createSamples>>['complete']

/** Milliseconds for all policies and all situations once. */
const costOf = (measured: Measured, catalogue: Catalogue, samples: readonly Sample[]): number => {
  const engine = measured.createMeasured(catalogue)
  const times = Math.max(1, Math.ceil(LEAST_JUDGED / (catalogue.policies.length * samples.length)))
  const run = () => {
    for (let turn = 0; turn < times; turn++) for (const { facts, asOf } of samples) engine.judged(facts, asOf)
  }
  const [time = 0] = mediansOf([run], ROUNDS)
  return time / times
}

/** What judging costs with more policies, and with more situations. */
export const measureGrowth = (measured: Measured, catalogue: Catalogue): Growth => {
  const next = createSamples(catalogue, SEED)
  const samples = Array.from({ length: Math.max(...SITUATIONS) }, () => next().complete)
  return {
    policies: POLICIES.map((amount) => ({
      amount,
      time: costOf(measured, withPolicies(catalogue, amount), samples.slice(0, AT_SITUATIONS)),
    })),
    situations: SITUATIONS.map((amount) => ({
      amount,
      time: costOf(measured, withPolicies(catalogue, AT_POLICIES), samples.slice(0, amount)),
    })),
  }
}

/** Each step of ten or a hundred times as much, and what one judgement then costs in that of the step before. */
export const growthFigures = ({ policies, situations }: Growth): readonly Figure[] => {
  const steps = (
    costs: readonly Cost[],
    figure: (before: Cost, after: Cost) => Omit<Figure, 'part' | 'ratio'>,
  ) =>
    costs.slice(1).map((after, at): Figure => {
      const before = costs[at] ?? after
      const ratio = after.time / after.amount / (before.time / before.amount)
      return { part: 'growth', ratio, ...figure(before, after) }
    })
  return [
    ...steps(policies, (before, after) => ({
      what: `one policy among ${after.amount}: time, in that of one among ${before.amount}`,
      situations: AT_SITUATIONS,
    })),
    ...steps(situations, (before, after) => ({
      what: `one situation of ${after.amount}: time, in that of one of ${before.amount}; ${AT_POLICIES} policies`,
      situations: after.amount,
    })),
  ]
}
