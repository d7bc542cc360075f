import { isRecord } from '../src/catalogue/check-facts'
import type { Fault } from '../src/catalogue/fault'
import { policyFileName } from '../src/catalogue/files'
import type { LoadedCatalogue } from '../src/catalogue/loaded'
import { type Node, nodesIn } from './audit-nodes'

type Definitions = LoadedCatalogue['catalogue']['definitions']

/** The facts that one node asks for: itself, or by way of a definition. */
const factsOf = (
  { fact, by, definition, use }: Node['node'],
  definitions: Definitions,
): readonly string[] => {
  const shared = [definitions.conditions[String(definition)], definitions.terms[String(use)]]
  return [
    ...[fact, ...(Array.isArray(by) ? by : [])].filter((name) => typeof name === 'string'),
    ...shared.flatMap(nodesInside).flatMap((node) => factsOf(node, definitions)),
  ]
}
const nodesInside = (value: unknown) => nodesIn(value).map(({ node }) => node)

/** What is put to other readers is never answered by those of the policy: it would stay open for ever. */
const foreign = ({ asked, policies, catalogue: { definitions } }: LoadedCatalogue): readonly Fault[] =>
  [...policies].flatMap(([id, policy]) => {
    const isForeign = (name: string) => {
      const whose = asked.get(name)?.fact.audience
      return whose !== undefined && !policy.audience.includes(whose)
    }
    return nodesIn(policy).flatMap(({ node, path }) => {
      const strange = factsOf(node, definitions).find(isForeign)
      if (strange === undefined) return []
      const message = `${strange} is a question for ${asked.get(strange)?.fact.audience}, and this policy for ${policy.audience.join(', ')}`
      const mend = `ask for a fact of ${policy.audience.join(' or ')}, or mend the "audience"`
      return [{ file: policyFileName(id), path, message, mend }]
    })
  })

const dayOf = (term: unknown): unknown => (isRecord(term) ? term.day : undefined)
const isDayOfLaw = (day: unknown): day is string => typeof day === 'string' && day !== 'asOf'

/** A span of fixed days that ends before it begins holds for nobody. */
const backwards = (file: string, content: unknown): readonly Fault[] =>
  nodesIn(content).flatMap(({ node, path }) => {
    const from = dayOf(node.from)
    return (['to', 'before'] as const).flatMap((end) => {
      const last = dayOf(node[end])
      if (!isDayOfLaw(from) || !isDayOfLaw(last) || from < last || (end === 'to' && from === last)) return []
      const message = `ends before it begins on ${from}: it would hold for nobody`
      return [{ file, path: `${path}.${end}`, message, mend: `mend "from" or "${end}"` }]
    })
  })

/** Rules that no reader could ever meet. */
export const neverMet = (loaded: LoadedCatalogue): readonly Fault[] => [
  ...foreign(loaded),
  ...[...loaded.policies].flatMap(([id, policy]) => backwards(policyFileName(id), policy)),
  ...backwards('definitions.json', loaded.catalogue.definitions),
]
