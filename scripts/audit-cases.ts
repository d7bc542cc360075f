import type { RawFiles } from '../src/catalogue/check-file'
import type { Fault } from '../src/catalogue/fault'
import type { LoadedCatalogue } from '../src/catalogue/loaded'
import {
  type CompiledPolicy,
  compileCatalogue,
  type Edition,
  explain,
  type Facts,
  type Finding,
  type IsoDate,
  readSituation,
} from '../src/engine'
import { casesPath, readWorkedCases } from './worked-cases'

/** Of each edition, by its id: how the cases decide its conditions. */
type Reached = Map<string, Map<string, Set<string>>>

/** The conditions themselves, without the groups around them. */
const leavesOf = (finding: Finding): readonly Finding[] =>
  finding.children.length === 0 && finding.kind !== 'all' && finding.kind !== 'any'
    ? [finding]
    : finding.children.flatMap(leavesOf)

const isFacts = (value: unknown): value is Facts => typeof value === 'object' && value !== null

type Case = { readonly facts: unknown; readonly asOf: IsoDate }

const reachedBy = (loaded: LoadedCatalogue, policy: CompiledPolicy, cases: readonly Case[]): Reached => {
  const reached: Reached = new Map(policy.policy.editions.map(({ id }) => [id, new Map()]))
  for (const { facts, asOf } of cases) {
    if (!isFacts(facts)) continue
    const { edition, finding, hireFindings } = explain(
      policy,
      readSituation({ ...loaded.catalogue, assume: true }, facts, asOf),
    )
    const truths = edition && reached.get(edition.id)
    const all = [...(finding ? [finding] : []), ...(hireFindings ?? []).map((hire) => hire.finding)]
    for (const { id, truth } of all.flatMap(leavesOf))
      truths?.set(id, (truths.get(id) ?? new Set()).add(truth))
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

/** What the cases leave open of one edition; a case of another edition is no help to it. */
const lackingIn = (
  { id, rule, eachHire }: Edition,
  reached: Reached,
  loaded: LoadedCatalogue,
): readonly Omit<Fault, 'file'>[] =>
  [...new Set(idsIn([rule, eachHire], loaded))].flatMap((path) => {
    const truths = reached.get(id)?.get(path)
    if (truths === undefined)
      return [
        {
          path,
          message: `no case of edition "${id}" reaches this condition`,
          mend: 'add a case on a day of that edition, with an answer to each question it asks',
        },
      ]
    const lacking = (['yes', 'no'] as const).filter((truth) => !truths.has(truth))
    return lacking.map((truth) => ({
      path,
      message: `no case of edition "${id}" decides this condition with ${truth}`,
      mend: `add a case of that edition in which it is ${truth === 'yes' ? 'met' : 'not met'}`,
    }))
  })

const policyFaults = (loaded: LoadedCatalogue, policy: CompiledPolicy, files: RawFiles): readonly Fault[] => {
  const { id, editions } = policy.policy
  const { read } = readWorkedCases(files, id)
  if (read === undefined) return []
  const reached = reachedBy(loaded, policy, read.cases)
  return editions.flatMap((edition) =>
    lackingIn(edition, reached, loaded).map((fault) => ({ file: casesPath(id), ...fault })),
  )
}

/** In each edition: conditions that no worked case reaches, or that none decides with yes, or none with no. */
export const uncovered = (loaded: LoadedCatalogue, files: RawFiles): readonly Fault[] =>
  compileCatalogue(loaded.catalogue).policies.flatMap((policy) => policyFaults(loaded, policy, files))
