import type {
  Condition,
  Definitions,
  Edition,
  GroupCondition,
  HiresCondition,
  LeafCondition,
  Says,
} from '../engine'

/** How the members of a group count: all, any one, or for hires. */
export type Mode = 'all' | 'any' | 'someHire' | 'everyHire' | 'eachHire'

/** A rule as it is read: shared conditions stand in place, and a group says how its members count. */
export type RuleGroup = {
  readonly kind: 'group'
  readonly id: string
  readonly mode: Mode
  readonly says: Says<string> | undefined
  readonly members: readonly RuleNode[]
}
export type RuleNode =
  | RuleGroup
  | { readonly kind: 'leaf'; readonly id: string; readonly leaf: LeafCondition }

type Group = GroupCondition | HiresCondition

const membersOf = (condition: Group): readonly Condition[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of
    default:
      return [condition.of]
  }
}

const groupOf = (condition: Group, definitions: Definitions): RuleGroup => {
  const members = membersOf(condition).map((member) => nodeOf(member, definitions))
  return {
    kind: 'group',
    id: condition.id,
    mode: condition.kind,
    says: condition.says,
    members: condition.kind === 'all' ? spread(members) : members,
  }
}

const nodeOf = (condition: Condition, definitions: Definitions): RuleNode => {
  if (condition.kind === 'use') {
    const shared = definitions.conditions[condition.definition]
    if (shared === undefined) throw new Error(`no such condition: ${condition.definition}`)
    return nodeOf(shared, definitions)
  }
  return 'of' in condition
    ? groupOf(condition, definitions)
    : { kind: 'leaf', id: condition.id, leaf: condition }
}

/** An "all of" without a heading inside another says nothing of its own. */
const spread = (nodes: readonly RuleNode[]): readonly RuleNode[] =>
  nodes.flatMap((node) =>
    node.kind === 'group' && node.mode === 'all' && node.says === undefined ? node.members : [node],
  )

/** The whole rule of an edition, with what is asked of each hire as its last part. */
export const ruleTree = ({ id, rule, eachHire }: Edition, definitions: Definitions): RuleGroup => {
  const members = spread([nodeOf(rule, definitions)])
  const hires: readonly RuleNode[] = eachHire
    ? [
        {
          kind: 'group',
          id: 'each-hire',
          mode: 'eachHire',
          says: undefined,
          members: spread([nodeOf(eachHire, definitions)]),
        },
      ]
    : []
  const [only, ...others] = [...members, ...hires]
  return only?.kind === 'group' && others.length === 0
    ? only
    : { kind: 'group', id, mode: 'all', says: undefined, members: [...members, ...hires] }
}

/** Every condition of a rule. */
export const leavesOf = (node: RuleNode): readonly LeafCondition[] =>
  node.kind === 'leaf' ? [node.leaf] : node.members.flatMap(leavesOf)
