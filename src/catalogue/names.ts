import { type Fault, pathText } from './fault'
import type { Shared } from './files'

/** What may be named across files. */
type Names = Readonly<Record<'fact' | 'parameter' | 'condition' | 'term' | 'act', ReadonlySet<string>>>

export const namesIn = (shared: Shared): Names => ({
  fact: new Set(shared['facts.json'].facts.map(({ id }) => id)),
  parameter: new Set(shared['parameters.json'].parameters.map(({ id }) => id)),
  condition: new Set(Object.keys(shared['definitions.json'].conditions)),
  term: new Set(Object.keys(shared['definitions.json'].terms)),
  act: new Set(shared['acts.json'].acts.map(({ id }) => id)),
})

/** The fields that hold a name, and what they name. */
const NAMED_BY: ReadonlyMap<string, keyof Names> = new Map([
  ['fact', 'fact'],
  ['facts', 'fact'],
  ['by', 'fact'],
  ['asks', 'fact'],
  ['askedIfUnknown', 'fact'],
  ['parameter', 'parameter'],
  ['definition', 'condition'],
  ['use', 'term'],
  ['act', 'act'],
])

type Path = readonly PropertyKey[]
type Visit = (field: string, value: string, path: Path) => void

const visitTexts = (value: unknown, visit: Visit, path: Path, field: string): void => {
  if (typeof value === 'string') visit(field, value, path)
  else if (Array.isArray(value))
    for (const [at, item] of value.entries()) visitTexts(item, visit, [...path, at], field)
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value))
      if (name !== 'says') visitTexts(inner, visit, [...path, name], name)
}

/** Every name in a file that the catalogue does not hold. */
export const danglingNames = (file: string, content: unknown, names: Names): readonly Fault[] => {
  const faults: Fault[] = []
  visitTexts(
    content,
    (field, value, path) => {
      const kind = NAMED_BY.get(field)
      if (kind && !names[kind].has(value))
        faults.push({ file, path: pathText(path), message: `no ${kind} is called "${value}"` })
    },
    [],
    '',
  )
  return faults
}

/** Ids that stand twice in a list. */
export const repeatedIds = (
  file: string,
  list: string,
  things: readonly { readonly id: string }[],
): readonly Fault[] =>
  things.flatMap(({ id }, at) =>
    things.findIndex((thing) => thing.id === id) < at
      ? [{ file, path: `${list}[${at}].id`, message: `"${id}" stands here twice` }]
      : [],
  )
