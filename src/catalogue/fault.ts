import type * as z from 'zod/mini'

/**
 * What is wrong in a file of the catalogue, where (`editions[0].rule.of[1].limit`), and what to do about it. No fault is
 * without its mend: who writes the law's files need not know how they are read.
 */
export type Fault = {
  readonly file: string
  readonly path: string
  readonly message: string
  readonly mend: string
}

/** What is wrong and how it is mended; the place is known to who asks. */
export type Wrong = Pick<Fault, 'message' | 'mend'>

/** A fault in one line: file, path, what is wrong, how it is mended. */
export const faultText = ({ file, path, message, mend }: Fault): string =>
  `${file}${path ? ` ${path}` : ''}: ${message} → ${mend}`

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

/** How each kind of value is written, for those who do not know JSON. */
const WRITTEN: Readonly<Record<string, string>> = {
  string: 'a text, between quotation marks',
  number: 'a number, without quotation marks',
  int: 'a whole number, without quotation marks',
  boolean: 'true or false, without quotation marks',
  array: 'a list, between [ and ]',
  tuple: 'a list, between [ and ]',
  object: 'fields, between { and }',
  record: 'fields, between { and }',
}

/** What a schema says in words of its own states the form; these say more. */
const MENDS: ReadonlyMap<string, string> = new Map([
  ['is empty', 'write something here, or leave the field out'],
  ['only blanks', 'write something here, or leave the field out'],
  ['no such day', 'write a day that the calendar has'],
])
const OF_FORMS = 'write it in this form'
const WITHOUT_WORDS = 'Invalid input'

/** How a file is held against its schema. Which language zod has loaded must not change what is told of it. */
export const READING = { reportInput: true, error: () => WITHOUT_WORDS } as const

/** Too few or too many, where the schema has no words of its own for it. */
const wrongBound = (issue: Issue): Wrong | undefined => {
  if (issue.message !== WITHOUT_WORDS) return undefined
  const isList = 'origin' in issue && issue.origin === 'array'
  if (issue.code === 'too_small')
    return isList
      ? { message: 'has too few entries', mend: `list at least ${issue.minimum}` }
      : { message: 'is too small', mend: `write ${issue.minimum} or more` }
  if (issue.code === 'too_big')
    return isList
      ? { message: 'has too many entries', mend: `list ${issue.maximum} at most` }
      : { message: 'is too large', mend: `write ${issue.maximum} or less` }
  return undefined
}

const wrongIn = (issue: Issue): Wrong => {
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        message: `unknown field: ${issue.keys.join(', ')}`,
        mend: 'mend its spelling, or take it away',
      }
    case 'invalid_type': {
      const written = WRITTEN[issue.expected] ?? issue.expected
      return issue.input === undefined
        ? { message: 'is missing', mend: `write ${written}` }
        : { message: `must be of type ${issue.expected}`, mend: `write ${written}` }
    }
    case 'invalid_value':
      return { message: `must be one of: ${issue.values.join(', ')}`, mend: 'write one of these' }
    case 'invalid_key':
      return { message: issue.issues[0]?.message ?? 'cannot be named so', mend: 'give it another name' }
    default:
      return wrongBound(issue) ?? { message: issue.message, mend: MENDS.get(issue.message) ?? OF_FORMS }
  }
}

/** A term as it is written, for what stands bare: of all that has several forms of fields only a term can be a figure or a day. */
const termFor = (bare: unknown): string | undefined => {
  const text = String(bare)
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return `{ "day": "${text}" }`
  return /^-?\d+(\.\d+)?$/.test(text) ? `{ "number": ${text} }` : undefined
}

const NO_FORM = 'fits none of the known forms'

/** All faults under one issue. Of several possible forms the nearest one is reported. */
const flatten = (issue: Issue, above: Path): readonly (Wrong & { readonly path: Path })[] => {
  const path = [...above, ...issue.path]
  if (issue.code !== 'invalid_union') return [{ path, ...wrongIn(issue) }]
  const [nearest] = [...issue.errors].sort((a, b) => misfit(a) - misfit(b))
  if (nearest === undefined) {
    const forms = 'options' in issue && Array.isArray(issue.options) ? issue.options.join(', ') : ''
    return [{ path, message: NO_FORM, mend: `write one of: ${forms}` }]
  }
  const [first] = nearest
  const asTerm = termFor(issue.input)
  if (asTerm && first?.code === 'invalid_type' && first.expected === 'object')
    return [{ path, ...wrongIn(first), mend: `write ${asTerm}` }]
  if (misfit(nearest) >= 100)
    return [{ path, message: NO_FORM, mend: 'write one of the forms in README.md beside the catalogue' }]
  return nearest.flatMap((inner) => flatten(inner, path))
}

/** Every fault a schema finds in a file. */
export const faultsOf = (file: string, error: z.core.$ZodError): readonly Fault[] =>
  error.issues.flatMap((issue) =>
    flatten(issue, []).map(({ path, ...wrong }) => ({ file, path: pathText(path), ...wrong })),
  )
