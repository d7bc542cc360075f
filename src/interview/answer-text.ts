import type { AskedFact } from '../catalogue'
import { type Answer, isDay, OPEN_ENDED } from '../engine'
import { formatDay, formatFigure, formatList, type Words } from '../i18n'

/** An answer in the reader's words: a day, a figure with its unit, the label of an option. */
export const answerText = ({ t, language }: Words, { fact, options }: AskedFact, answer: Answer): string => {
  if (typeof answer === 'boolean') return t(answer ? 'interview.yes' : 'interview.no')
  if (answer === OPEN_ENDED) return t('interview.openEnded')
  if (typeof answer === 'number') {
    const unit = 'unit' in fact ? fact.unit : undefined
    const figure = formatFigure(answer, unit, language)
    const isCounted = unit === 'people' || unit === 'months' || unit === 'years' || unit === 'times'
    return isCounted ? t('interview.counted', { figure, unit: t(`interview.suffix.${unit}`) }) : figure
  }
  if (fact.kind === 'day' && typeof answer === 'string' && isDay(answer)) return formatDay(answer, language)
  const labelOf = (value: string) =>
    options.find((option) => option.value === value)?.says[language].label ?? value
  return typeof answer === 'string' ? labelOf(answer) : formatList(answer.map(labelOf), language)
}
