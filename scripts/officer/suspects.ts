import type { Catalogue } from '../../src/engine'
import { namedIn } from '../audit-names'

/** Everything that a policy is judged by, as text: its own rule, and the shared figures and definitions that it names. */
const lawOf = (catalogue: Catalogue, id: string): string => {
  const policies = catalogue.policies.filter((policy) => policy.id === id)
  const named = namedIn({ catalogue: { ...catalogue, policies } })
  const { conditions, terms } = catalogue.definitions
  return JSON.stringify([
    policies,
    catalogue.parameters.filter((parameter) => named.parameters.has(parameter.id)),
    [...named.conditions].map((name) => conditions[name]),
    [...named.terms].map((name) => terms[name]),
    catalogue.sizeStandard,
  ])
}

/** The questions that both versions ask, as they are judged: what hangs on what, and what counts if nothing is answered. */
const sharedFacts = (one: Catalogue, other: Catalogue): string => {
  const known = new Set(other.facts.map(({ id }) => id))
  return JSON.stringify(one.facts.filter(({ id }) => known.has(id)))
}

/** The policies of both versions that are judged by anything that differs; no other can come out otherwise. */
export const suspectsIn = (before: Catalogue, after: Catalogue): readonly string[] => {
  const old = new Set(before.policies.map(({ id }) => id))
  const both = after.policies.map(({ id }) => id).filter((id) => old.has(id))
  return sharedFacts(before, after) === sharedFacts(after, before)
    ? both.filter((id) => lawOf(before, id) !== lawOf(after, id))
    : both
}
