import fc from 'fast-check'
import { hostileTexts, hostileValues } from './hostile'

type Entries = readonly (readonly [key: string, value: unknown])[]

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null

/** What an edit does to the entries of the list or object in which it ends. */
type How = 'replace' | 'delete' | 'rename' | 'double' | 'wrap' | 'swap' | 'append' | 'tweak'

/** One change: the way to where it is made, each number choosing among what is there, and what is done. */
export type Edit = {
  readonly way: readonly number[]
  readonly how: How
  readonly value: unknown
  readonly name: string
}

/** How deep a way leads at most: the files of the catalogue are not deeper. */
const DEEPEST = 12

const tweaked = (value: unknown, { name }: Edit): unknown => {
  if (typeof value === 'string')
    return value.slice(0, value.length / 2) + name + value.slice(value.length / 2 + 1)
  if (typeof value === 'number') return name.length % 2 === 0 ? -value : value * 1.5
  return typeof value === 'boolean' ? !value : [value, value]
}

const edited = (entries: Entries, at: number, edit: Edit): Entries => {
  const [key = '', value] = entries[at] ?? []
  const put = (...there: Entries) => [...entries.slice(0, at), ...there, ...entries.slice(at + 1)]
  const [other = ['', undefined]] = entries
  switch (edit.how) {
    case 'replace':
      return put([key, edit.value])
    case 'delete':
      return put()
    case 'rename':
      return put([edit.name, value])
    case 'double':
      return put([key, value], [edit.name, value])
    case 'wrap':
      return put([key, [value]])
    case 'swap':
      return put([key, other[1]])
    case 'append':
      return [...entries, [edit.name, edit.value]]
    case 'tweak':
      return put([key, tweaked(value, edit)])
  }
}

/** Built from entries, so that `__proto__` is a key like any other, as it is in JSON. */
const rebuilt = (holder: object, entries: Entries): unknown =>
  Array.isArray(holder) ? entries.map(([, value]) => value) : Object.fromEntries(entries)

/** The value with one edit made in it, itself left as it is. */
const withEdit = (value: unknown, edit: Edit): unknown => {
  if (!isHolder(value)) return edit.value
  const entries = Object.entries(value)
  const [step = 0, ...way] = edit.way
  const at = entries.length === 0 ? 0 : step % entries.length
  const inner = entries[at]?.[1]
  if (way.length === 0 || !isHolder(inner)) return rebuilt(value, edited(entries, at, edit))
  const deeper = withEdit(inner, { ...edit, way })
  return rebuilt(
    value,
    entries.map((entry, place) => (place === at ? [entry[0], deeper] : entry)),
  )
}

/** Changes to a JSON value, near to what is well formed. @param most edits */
export const edits = (most = 3): fc.Arbitrary<readonly Edit[]> =>
  fc.array(
    fc.record({
      way: fc.array(fc.nat({ max: 10_000 }), { minLength: 1, maxLength: DEEPEST, size: 'max' }),
      how: fc.constantFrom<How>('replace', 'delete', 'rename', 'double', 'wrap', 'swap', 'append', 'tweak'),
      value: hostileValues,
      name: hostileTexts,
    }),
    { maxLength: most },
  )

/** The value with all edits made, one after the other. */
export const withEdits = (value: unknown, list: readonly Edit[]): unknown => list.reduce(withEdit, value)
