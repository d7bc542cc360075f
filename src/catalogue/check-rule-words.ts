import { LANGUAGES, type Language, type LeafCondition, type Term } from '../engine'
import { type Fault, pathText, type Wrong } from './fault'

const ADDRESSES: Readonly<Record<Language, RegExp>> = { 'zh-CN': /[你您]/, en: /\byou(r|rs)?\b/i }

/** A figure or day that stands in the law, whoever asks. */
const isFixed = (term: Term | undefined): boolean =>
  term !== undefined && ('number' in term || 'parameter' in term || ('day' in term && term.day !== 'asOf'))

/** The places that can be filled without knowing anything of a reader. */
const placesOf = (leaf: LeafCondition): readonly string[] => {
  switch (leaf.kind) {
    case 'compare':
      return isFixed(leaf.limit) ? ['limit'] : []
    case 'during':
      return [
        ...(isFixed(leaf.from) ? ['from'] : []),
        ...(isFixed(leaf.to) || isFixed(leaf.before) ? ['to'] : []),
      ]
    case 'oneOf':
    case 'noneOf':
      return ['options']
    default:
      return []
  }
}

type Found = { readonly leaf: LeafCondition; readonly path: readonly PropertyKey[] }

const isLeaf = (value: object): value is LeafCondition =>
  'kind' in value && 'id' in value && 'says' in value && !('of' in value)

/** Every condition with sentences, wherever it stands in a well-formed file. */
const leavesIn = (value: unknown, path: Found['path'] = []): readonly Found[] => {
  if (Array.isArray(value)) return value.flatMap((item, at) => leavesIn(item, [...path, at]))
  if (typeof value !== 'object' || value === null) return []
  if (isLeaf(value)) return [{ leaf: value, path }]
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'says' ? [] : leavesIn(inner, [...path, name]),
  )
}

const placesText = (names: readonly string[]): string => names.map((name) => `{{${name}}}`).join(', ')

const wrongIn = (leaf: LeafCondition, language: Language): readonly Wrong[] => {
  const { rule = '' } = leaf.says[language]
  const allowed = placesOf(leaf)
  const unfilled = [...rule.matchAll(/\{\{(\w+)\}\}/g)].flatMap(([place, name = '']) =>
    allowed.includes(name)
      ? []
      : [
          {
            message: `nothing fills ${place} without a reader`,
            mend:
              allowed.length > 0
                ? `only ${placesText(allowed)} can be used here`
                : 'say it without such a place',
          },
        ],
  )
  return ADDRESSES[language].test(rule)
    ? [...unfilled, { message: 'speaks to the reader', mend: 'say what must hold, of anybody' }]
    : unfilled
}

/** What is wrong with the sentences that tell a rule to nobody in particular. */
export const wrongRuleWords = (file: string, content: unknown): readonly Fault[] =>
  leavesIn(content).flatMap(({ leaf, path }) =>
    LANGUAGES.flatMap((language) =>
      wrongIn(leaf, language).map((wrong) => ({
        file,
        path: pathText([...path, 'says', language, 'rule']),
        ...wrong,
      })),
    ),
  )
