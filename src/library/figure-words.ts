import type { Unit } from '../engine'
import { formatDay, formatFigure, type Words } from '../i18n'
import type { Series } from './figure-series'
import type { SetFigure } from './law-figure'
import { ruleText, type Telling } from './rule-words'

/** A figure with its unit, or whether something is included. */
export const figureText = ({ t, locale }: Words, value: number | boolean, unit: Unit | undefined): string => {
  if (typeof value === 'boolean') return t(value ? 'library.figures.yes' : 'library.figures.no')
  const figure = formatFigure(value, unit, locale)
  return unit === undefined ? figure : t(`library.figures.unit.${unit}`, { figure, count: value })
}

/** What the figure is: the condition it is the limit of, as it stands now; else its name in the catalogue. */
export const seriesName = ({ words, loaded, day }: Telling, { id, leaf, values }: Series): string => {
  const last = values.at(-1)?.from
  if (leaf === undefined || last === undefined) return loaded.figures.get(id)?.says[words.language].name ?? id
  return ruleText({ words, loaded, day: day < last ? last : day }, leaf)
}

const spanned = (words: Words, { from, to, value }: SetFigure, unit: Unit | undefined) => {
  const { t, locale } = words
  const told = { value: figureText(words, value, unit), from: formatDay(from, locale) }
  return to === undefined
    ? t('library.figures.since', { value: told.value, day: told.from })
    : t('library.figures.span', { ...told, to: formatDay(to, locale) })
}

/** The first of several needs no beginning. */
const begun = (words: Words, figure: SetFigure, unit: Unit | undefined) =>
  figure.to === undefined
    ? spanned(words, figure, unit)
    : words.t('library.figures.until', {
        value: figureText(words, figure.value, unit),
        day: formatDay(figure.to, words.locale),
      })

/** A figure's history in a line: "20 people until 31 March 2017, 30 people since 1 April 2017". */
export const storyOf = (words: Words, { values, unit }: Series): string =>
  values
    .map((value, at) => (at === 0 ? begun : spanned)(words, value, unit))
    .join(words.t('library.figures.join'))

/** The labels of what a figure is set by: a province, a sex. */
export const labelsOf = (
  { words, loaded }: Pick<Telling, 'words' | 'loaded'>,
  { by }: Series,
  of: readonly string[],
): string => {
  const labels = of.map((value, at) => {
    const options = loaded.asked.get(by[at] ?? '')?.options ?? []
    return options.find((option) => option.value === value)?.says[words.language].label ?? value
  })
  return labels.join(words.t('result.comma'))
}
