import { type Landmarks, together } from './landmarks'
import type { OpenLeaf, Variable } from './question'

/** An unanswered fact, the open conditions that read it, and the constants it may matter beside. */
export type Use = {
  readonly variable: Variable
  readonly own: readonly OpenLeaf[]
  /** Those conditions, and all that hang together with them by unanswered facts. */
  readonly near: readonly OpenLeaf[]
  readonly landmarks: Landmarks
}

/** Whether a condition reads an unanswered fact. */
export const reads = (leaf: OpenLeaf, path: string): boolean =>
  leaf.variables.some((variable) => variable.path === path)

const connected = (variable: Variable, open: readonly OpenLeaf[]): readonly OpenLeaf[] => {
  const near = new Set(open.filter((leaf) => reads(leaf, variable.path)))
  for (const leaf of near)
    for (const { path } of leaf.variables)
      for (const other of open) if (!near.has(other) && reads(other, path)) near.add(other)
  return [...near]
}

/** Where among the open conditions a fact is used. */
export const usedIn = (variable: Variable, open: readonly OpenLeaf[]): Use => {
  const near = connected(variable, open)
  return {
    variable,
    own: near.filter((leaf) => reads(leaf, variable.path)),
    near,
    landmarks: together(near.map(({ landmarks }) => landmarks)),
  }
}
