import { parseSync } from 'vite'

/** A script or a style sheet of a build. */
export type Script = { readonly name: string; readonly code: string }

/** A node of a parsed script, as far as we look at it. */
export type Node = { readonly type: string; readonly start: number; readonly end: number }

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** What a node has under a name; undefined where there is none. */
export const partOf = (node: Node, name: string): unknown => Reflect.get(node, name)

/** What a plain name is called. */
export const nameIn = (value: unknown): string | undefined =>
  isNode(value) && value.type === 'Identifier' ? String(partOf(value, 'name')) : undefined

export const childrenOf = (node: Node): readonly Node[] => Object.values<unknown>(node).flat().filter(isNode)

/** @throws where it cannot be parsed */
export const programOf = ({ name, code }: Script): Node => {
  const { program } = parseSync(name, code)
  if (!isNode(program)) throw new Error(`${name} cannot be read`)
  return program
}

/** Every string in a script, templates too. */
export const stringsIn = (node: Node): readonly string[] => {
  const value = partOf(node, 'value')
  if (node.type === 'Literal') return typeof value === 'string' ? [value] : []
  if (node.type === 'TemplateElement') return [String(Reflect.get(Object(value), 'raw'))]
  return childrenOf(node).flatMap(stringsIn)
}
