import { LANGUAGES } from '../engine'
import { type Fault, pathText } from './fault'
import type { Shared, Term } from './files'

/** What may be named across files. */
type Names = Readonly<Record<'fact' | 'parameter' | 'condition' | 'term' | 'act', ReadonlySet<string>>>

export const namesIn = (shared: Shared): Names => ({
  fact: new Set(shared['facts.json'].facts.map(({ id }) => id)),
  parameter: new Set(shared['parameters.json'].parameters.map(({ id }) => id)),
  condition: new Set(Object.keys(shared['definitions.json'].conditions)),
  term: new Set(Object.keys(shared['definitions.json'].terms)),
  act: new Set(shared['acts.json'].acts.map(({ id }) => id)),
})

/** Where what is named is written. */
const HOME: Readonly<Record<keyof Names, string>> = {
  fact: 'facts.json',
  parameter: 'parameters.json',
  condition: 'definitions.json, among the conditions',
  term: 'definitions.json, among the terms',
  act: 'acts.json',
}

/** The fields that hold a name, and what they name. */
const NAMED_BY: ReadonlyMap<string, keyof Names> = new Map([
  ['fact', 'fact'],
  ['facts', 'fact'],
  ['by', 'fact'],
  ['asks', 'fact'],
  ['gives', 'fact'],
  ['sets', 'fact'],
  ['raises', 'fact'],
  ['askedIfUnknown', 'fact'],
  ['parameter', 'parameter'],
  ['definition', 'condition'],
  ['sparedBy', 'condition'],
  ['use', 'term'],
  ['act', 'act'],
])

/** A text in a file, with the field it stands in and its path. */
type Text = { readonly field: string; readonly text: string; readonly path: readonly PropertyKey[] }

const textsIn = (value: unknown, path: Text['path'] = [], field = ''): readonly Text[] => {
  if (typeof value === 'string') return [{ field, text: value, path }]
  if (Array.isArray(value)) return value.flatMap((item, at) => textsIn(item, [...path, at], field))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'says' ? [] : textsIn(inner, [...path, name], name),
  )
}

/** Every name in a file that the catalogue does not hold. */
export const danglingNames = (file: string, content: unknown, names: Names): readonly Fault[] =>
  textsIn(content).flatMap(({ field, text, path }) => {
    const kind = NAMED_BY.get(field)
    return kind === undefined || names[kind].has(text)
      ? []
      : [
          {
            file,
            path: pathText(path),
            message: `no ${kind} is called "${text}"`,
            mend: `mend the name, or write it first in ${HOME[kind]}`,
          },
        ]
  })

/** Ids that stand twice in a list. */
export const repeatedIds = (
  file: string,
  list: string,
  things: readonly { readonly id: string }[],
): readonly Fault[] =>
  things.flatMap(({ id }, at) =>
    things.findIndex((thing) => thing.id === id) < at
      ? [
          {
            file,
            path: `${list}[${at}].id`,
            message: `"${id}" stands here twice`,
            mend: 'give one of them another id, or take it away',
          },
        ]
      : [],
  )

/** Spellings that stand twice: the reader could be told one meaning only. Capitals are not told apart. */
export const repeatedSpellings = (file: string, terms: readonly Term[]): readonly Fault[] =>
  LANGUAGES.flatMap((language) => {
    const seen = new Map<string, string>()
    return terms.flatMap(({ id, spellings }, term) =>
      spellings[language].flatMap((spelling, at) => {
        const key = spelling.toLowerCase()
        const before = seen.get(key)
        seen.set(key, before ?? id)
        const path = `terms[${term}].spellings.${language}[${at}]`
        const message = `"${spelling}" also spells "${before}"`
        return before === undefined ? [] : [{ file, path, message, mend: 'leave it to one of the two terms' }]
      }),
    )
  })
