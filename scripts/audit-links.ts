import type { Fault } from '../src/catalogue/fault'
import type { LoadedCatalogue } from '../src/catalogue/loaded'
import { nodesIn } from './audit-nodes'

const listIn = (...lists: readonly unknown[]): readonly unknown[] => lists.find(Array.isArray) ?? []

/** Options of a choice or set that the fact does not have: such a condition could never hold, or never fail. */
const strangeOptions = (loaded: LoadedCatalogue, file: string, content: unknown): readonly Fault[] =>
  nodesIn(content).flatMap(({ node, path }) => {
    const { fact } = (typeof node.fact === 'string' && loaded.asked.get(node.fact)) || {}
    if (fact?.kind !== 'choice' && fact?.kind !== 'set') return []
    return listIn(node.options, node.in)
      .filter((option) => typeof option !== 'string' || !fact.options.includes(option))
      .map((option) => ({
        file,
        path,
        message: `"${option}" is none of the answers to ${fact.id}`,
        mend: `mend it, or add it to that question's options in facts.json`,
      }))
  })

const strangeExclusions = (loaded: LoadedCatalogue, file: string, content: unknown): readonly Fault[] =>
  nodesIn(content).flatMap(({ node, path }) =>
    listIn(path.startsWith('excludes') ? node.policies : undefined)
      .filter((id) => typeof id !== 'string' || !loaded.policies.has(id))
      .map((id) => ({
        file,
        path,
        message: `no policy is called "${id}"`,
        mend: 'mend the name, or take it out of this list',
      })),
  )

/** Two conditions of one id: the cases of the one would be taken for cases of the other. */
const twins = (file: string, content: unknown): readonly Fault[] => {
  const seen = new Map<unknown, string>()
  return nodesIn(content).flatMap(({ node, path }) => {
    if (node.id === undefined || node.kind === undefined || node.of !== undefined) return []
    const text = JSON.stringify({ ...node, says: undefined, source: undefined })
    const before = seen.get(node.id) ?? text
    seen.set(node.id, before)
    const message = `"${node.id}" is the id of another condition`
    return before === text ? [] : [{ file, path, message, mend: 'give this one an id of its own' }]
  })
}

const unused = ({ catalogue: { policies, definitions } }: LoadedCatalogue): readonly Fault[] => {
  const nodes = [...nodesIn(policies), ...nodesIn(definitions)]
  const conditions = new Set(nodes.map(({ node }) => node.definition))
  const terms = new Set(nodes.map(({ node }) => node.use))
  return [
    ...Object.keys(definitions.conditions).filter((id) => !conditions.has(id)),
    ...Object.keys(definitions.terms).filter((id) => !terms.has(id)),
  ].map((id) => ({
    file: 'definitions.json',
    path: id,
    message: 'no clause uses this definition',
    mend: 'use it in a rule, or take it away',
  }))
}

/** What names something that is not there, stands for two things, or is used by nothing. */
export const strangeIn = (loaded: LoadedCatalogue): readonly Fault[] => [
  ...[...loaded.policies].flatMap(([id, policy]) => [
    ...strangeOptions(loaded, `policies/${id}.json`, policy),
    ...strangeExclusions(loaded, `policies/${id}.json`, policy),
    ...twins(`policies/${id}.json`, { editions: policy.editions }),
  ]),
  ...strangeOptions(loaded, 'definitions.json', loaded.catalogue.definitions),
  ...twins('definitions.json', loaded.catalogue.definitions.conditions),
  ...unused(loaded),
]
