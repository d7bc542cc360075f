import type { LoadedCatalogue } from '../catalogue'
import { type IsoDate, type LeafCondition, previousDay, type Term } from '../engine'
import { fill, formatDay, formatFigure, formatList, type Words } from '../i18n'
import { unitOfLimit, valuesOf } from './figure-series'

/** Where a rule is told: in which words, by which catalogue, with the figures of which day. */
export type Telling = { readonly words: Words; readonly loaded: LoadedCatalogue; readonly day: IsoDate }

const dayText = (
  { words }: Telling,
  term: Term | undefined,
  shown = (day: IsoDate) => day,
): string | undefined =>
  term && 'day' in term && term.day !== 'asOf' ? formatDay(shown(term.day), words.locale) : undefined

type Compare = Extract<LeafCondition, { readonly kind: 'compare' }>

const limitText = (telling: Telling, leaf: Compare): string | undefined => {
  const { words, loaded, day } = telling
  const { limit } = leaf
  const unit = unitOfLimit(loaded, leaf)
  if ('number' in limit) return formatFigure(limit.number, unit, words.locale)
  if (!('parameter' in limit)) return dayText(telling, limit)
  if (limit.by) return words.t('library.figures.byProvince')
  const held = valuesOf(loaded, limit.parameter).findLast(({ from }) => from <= day)
  return typeof held?.value === 'number' ? formatFigure(held.value, unit, words.locale) : undefined
}

/** The labels of options, joined as alternatives. */
const optionsText = ({ words, loaded }: Telling, id: string, values: readonly string[]): string => {
  const options = loaded.asked.get(id)?.options ?? []
  const labels = values.map(
    (value) => options.find((option) => option.value === value)?.says[words.language].label ?? value,
  )
  return formatList(labels, words.locale, 'disjunction')
}

/** What stands in the places of a rule's sentence. */
const placesOf = (telling: Telling, leaf: LeafCondition): Readonly<Record<string, string | undefined>> => {
  switch (leaf.kind) {
    case 'compare':
      return { limit: limitText(telling, leaf) }
    case 'during':
      return {
        from: dayText(telling, leaf.from),
        to: leaf.before ? dayText(telling, leaf.before, previousDay) : dayText(telling, leaf.to),
      }
    case 'oneOf':
    case 'noneOf':
      return { options: optionsText(telling, leaf.fact, leaf.options) }
    default:
      return {}
  }
}

/** A piece of a sentence; a figure of the law may be led from to its history. */
export type Piece = { readonly text: string; readonly isFigure: boolean }

/** A condition in neutral words, cut where a figure stands. */
export const rulePieces = (telling: Telling, leaf: LeafCondition): readonly Piece[] => {
  const { language } = telling.words
  const { rule, yes } = leaf.says[language]
  const places = placesOf(telling, leaf)
  return (rule ?? yes)
    .split(/(\{\{limit\}\})/)
    .filter((text) => text !== '')
    .map((text) => ({ text: fill(text, places, telling.words), isFigure: text === '{{limit}}' }))
}

/** A condition in neutral words. */
export const ruleText = (telling: Telling, leaf: LeafCondition): string =>
  rulePieces(telling, leaf)
    .map(({ text }) => text)
    .join('')
