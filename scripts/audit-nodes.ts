import { isRecord } from '../src/catalogue/check-facts'

/** An object somewhere in a file, with its path. */
export type Node = {
  readonly node: Readonly<Record<string, unknown>>
  readonly path: string
}

/** Every object in a value, from the outside in. */
export const nodesIn = (value: unknown, path = ''): readonly Node[] => {
  if (Array.isArray(value)) return value.flatMap((item, at) => nodesIn(item, `${path}[${at}]`))
  if (!isRecord(value)) return []
  const inside = Object.entries(value).flatMap(([name, inner]) =>
    nodesIn(inner, path === '' ? name : `${path}.${name}`),
  )
  return [{ node: value, path }, ...inside]
}
