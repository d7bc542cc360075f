import type { Answer, Fact, IsoDate, Says } from '../engine'
import { formatDay, formatFigure, formatList } from './format'
import type { Words } from './use-words'
import { inList } from './within-line'

/** A fact with the words of its options, and of its yes and no where they are its own. */
type Asked = {
  readonly fact: Fact
  readonly says?: Says<{ readonly yes?: string | undefined; readonly no?: string | undefined }>
  readonly options: readonly { readonly value: string; readonly says: Says<{ readonly label: string }> }[]
}

const isDay = (text: string): text is IsoDate => Number.isFinite(Date.parse(text))

const figureText = ({ t, locale }: Words, { fact }: Asked, answer: number): string => {
  const unit = 'unit' in fact ? fact.unit : undefined
  const figure = formatFigure(answer, unit, locale)
  if (unit !== 'people' && unit !== 'months' && unit !== 'years' && unit !== 'times') return figure
  const name = answer === 1 ? t(`interview.single.${unit}`) : t(`interview.suffix.${unit}`)
  return t('interview.counted', { figure, unit: name })
}

/** Yes or no, in the words of the question. */
export const yesNoText = ({ t, language }: Words, { says }: Pick<Asked, 'says'>, answer: boolean): string =>
  says?.[language][answer ? 'yes' : 'no'] ?? t(answer ? 'interview.yes' : 'interview.no')

/** An answer in the reader's words: a day, a figure with its unit, the label of an option. */
export const answerText = (words: Words, asked: Asked, answer: Answer): string => {
  const { t, language, locale } = words
  const { fact, options } = asked
  if (typeof answer === 'boolean') return yesNoText(words, asked, answer)
  if (typeof answer === 'number') return figureText(words, asked, answer)
  if (typeof answer !== 'string')
    return formatList(inList(answer.map(labelIn(options, language)), locale), locale)
  if (fact.kind === 'term-length') return t('interview.openEnded')
  return fact.kind === 'day' && isDay(answer) ? formatDay(answer, locale) : labelIn(options, language)(answer)
}

const labelIn = (options: Asked['options'], language: Words['language']) => (value: string) =>
  options.find((option) => option.value === value)?.says[language].label ?? value
