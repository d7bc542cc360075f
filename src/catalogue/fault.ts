import type * as z from 'zod/mini'

/** What is wrong in a file of the catalogue, and where: `editions[0].rule.of[1].limit`. */
export type Fault = { readonly file: string; readonly path: string; readonly message: string }

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** A path as one reads it in the file. */
export const pathText = (path: Path): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key),
    '',
  )

/** How badly a form fits: a key it does not know, or lacks, at its top weighs most. */
const misfit = (issues: readonly Issue[]): number =>
  issues.reduce(
    (sum, { code, path }) =>
      sum + (code === 'unrecognized_keys' && path.length === 0 ? 100 : path.length <= 1 ? 10 : 1),
    0,
  )

const messageOf = (issue: Issue): string => {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `unknown field: ${issue.keys.join(', ')}`
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : `must be of type ${issue.expected}`
    case 'invalid_value':
      return `must be one of: ${issue.values.join(', ')}`
    default:
      return issue.message
  }
}

/** All faults under one issue. Of several possible forms the nearest one is reported. */
const flatten = (issue: Issue, above: Path): readonly { readonly path: Path; readonly message: string }[] => {
  const path = [...above, ...issue.path]
  if (issue.code !== 'invalid_union') return [{ path, message: messageOf(issue) }]
  const [nearest] = [...issue.errors].sort((a, b) => misfit(a) - misfit(b))
  if (nearest === undefined) return [{ path, message: 'fits none of the known forms: check "kind"' }]
  if (misfit(nearest) >= 100)
    return [{ path, message: 'fits none of the known forms; see README.md beside the catalogue' }]
  return nearest.flatMap((inner) => flatten(inner, path))
}

/** Every fault a schema finds in a file. */
export const faultsOf = (file: string, error: z.core.$ZodError): readonly Fault[] =>
  error.issues.flatMap((issue) =>
    flatten(issue, []).map(({ path, message }) => ({ file, path: pathText(path), message })),
  )
