import * as z from 'zod/mini'
import type { Fault } from '../src/catalogue/fault'
import type { LoadedCatalogue } from '../src/catalogue/loaded'
import { casesFile } from '../src/catalogue/policy-schema'
import {
  type CompiledPolicy,
  compileCatalogue,
  explain,
  type Facts,
  type Finding,
  type IsoDate,
  readSituation,
} from '../src/engine'

type Reached = Map<string, Set<string>>

/** The conditions themselves, without the groups around them. */
const leavesOf = (finding: Finding): readonly Finding[] =>
  finding.children.length === 0 && finding.kind !== 'all' && finding.kind !== 'any'
    ? [finding]
    : finding.children.flatMap(leavesOf)

const isFacts = (value: unknown): value is Facts => typeof value === 'object' && value !== null

type Case = { readonly facts: unknown; readonly asOf: IsoDate }

const reachedBy = (loaded: LoadedCatalogue, policy: CompiledPolicy, cases: readonly Case[]): Reached => {
  const reached: Reached = new Map()
  for (const { facts, asOf } of cases) {
    if (!isFacts(facts)) continue
    const { finding, hireFindings } = explain(
      policy,
      readSituation({ ...loaded.catalogue, assume: true }, facts, asOf),
    )
    const all = [...(finding ? [finding] : []), ...(hireFindings ?? []).map((hire) => hire.finding)]
    for (const { id, truth } of all.flatMap(leavesOf))
      reached.set(id, (reached.get(id) ?? new Set()).add(truth))
  }
  return reached
}

const idsIn = (rule: unknown, loaded: LoadedCatalogue): readonly string[] => {
  if (Array.isArray(rule)) return rule.flatMap((part) => idsIn(part, loaded))
  if (typeof rule !== 'object' || rule === null) return []
  if ('definition' in rule && typeof rule.definition === 'string')
    return idsIn(loaded.catalogue.definitions.conditions[rule.definition], loaded)
  if ('of' in rule) return idsIn(rule.of, loaded)
  return 'id' in rule && typeof rule.id === 'string' ? [rule.id] : []
}

const policyFaults = (
  loaded: LoadedCatalogue,
  policy: CompiledPolicy,
  content: unknown,
): readonly Fault[] => {
  const { id } = policy.policy
  const file = `policies/${id}.cases.json`
  const read = z.safeParse(casesFile, content)
  if (!read.success) return [{ file, path: '', message: 'there are no well-formed worked cases' }]
  const reached = reachedBy(loaded, policy, read.data.cases)
  const leaves = new Set(
    policy.policy.editions.flatMap(({ rule, eachHire }) => idsIn([rule, eachHire], loaded)),
  )
  return [...leaves].flatMap((leaf) => {
    const truths = reached.get(leaf)
    if (truths === undefined) return [{ file, path: leaf, message: 'no case reaches this condition' }]
    const lacking = (['yes', 'no'] as const).filter((truth) => !truths.has(truth))
    return lacking.map((truth) => ({
      file,
      path: leaf,
      message: `no case decides this condition with ${truth}`,
    }))
  })
}

/** Conditions that no worked case reaches, or that none decides with yes, or none with no. */
export const uncovered = (
  loaded: LoadedCatalogue,
  cases: Readonly<Record<string, unknown>>,
): readonly Fault[] =>
  compileCatalogue(loaded.catalogue).policies.flatMap((policy) =>
    policyFaults(loaded, policy, cases[`policies/${policy.policy.id}.cases.json`]),
  )
