import * as z from 'zod/mini'
import { answerSchema } from '../src/catalogue/answer-schema'
import type { Fault } from '../src/catalogue/fault'
import type { PolicyFile } from '../src/catalogue/files'
import type { LoadedCatalogue } from '../src/catalogue/loaded'
import type { Fact } from '../src/engine'
import { type Node, nodesIn } from './audit-nodes'

const listIn = (...lists: readonly unknown[]): readonly unknown[] => lists.find(Array.isArray) ?? []

/** Whether an answer can be given: of a set each of its options can be named, though an answer is a list of them. */
const canBe = (fact: Fact, { options }: Node['node'], answer: unknown): boolean =>
  Array.isArray(options) && fact.kind === 'set'
    ? fact.options.some((option) => option === answer)
    : z.safeParse(answerSchema(fact), answer).success

/** What to do where something is named that is none of the answers to a fact. */
const mendOf = ({ kind }: Fact, { options }: Node['node']): string => {
  if (kind === 'set' && !Array.isArray(options))
    return 'name a fact with one answer: this one holds several at once'
  switch (kind) {
    case 'choice':
    case 'set':
      return `mend it, or add it to that question's options in facts.json`
    case 'boolean':
      return 'write true or false, without quotation marks'
    default:
      return 'write an answer that the question takes'
  }
}

/** Answers that the fact cannot have: such a condition could never hold, or never fail. */
const strangeAnswers = (loaded: LoadedCatalogue, file: string, content: unknown): readonly Fault[] =>
  nodesIn(content).flatMap(({ node, path }) => {
    const { fact } = (typeof node.fact === 'string' && loaded.asked.get(node.fact)) || {}
    if (fact === undefined) return []
    return listIn(node.options, node.in)
      .filter((answer) => !canBe(fact, node, answer))
      .map((answer) => ({
        file,
        path,
        message: `${JSON.stringify(answer)} is none of the answers to ${fact.id}`,
        mend: mendOf(fact, node),
      }))
  })

const strangeExclusions = (loaded: LoadedCatalogue, file: string, content: PolicyFile): readonly Fault[] =>
  nodesIn(content).flatMap(({ node, path }) =>
    listIn(path.startsWith('excludes') ? node.policies : undefined)
      .filter((id) => typeof id !== 'string' || id === content.id || !loaded.policies.has(id))
      .map((id) => ({
        file,
        path,
        message: id === content.id ? 'a policy cannot exclude itself' : `no policy is called "${id}"`,
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
    ...strangeAnswers(loaded, `policies/${id}.json`, policy),
    ...strangeExclusions(loaded, `policies/${id}.json`, policy),
    ...twins(`policies/${id}.json`, { editions: policy.editions }),
  ]),
  ...strangeAnswers(loaded, 'definitions.json', loaded.catalogue.definitions),
  ...strangeAnswers(loaded, 'facts.json', { facts: loaded.catalogue.facts }),
  ...twins('definitions.json', loaded.catalogue.definitions.conditions),
  ...unused(loaded),
]
