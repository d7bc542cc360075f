import type { AskedFact } from '../catalogue'
import { type Answer, type Language, OPEN_ENDED } from '../engine'

const YES_NO = { 'zh-CN': ['是', '否'], en: ['yes', 'no'] } as const
const OPEN = { 'zh-CN': '无固定期限', en: 'open-ended' } as const
const NONE = { 'zh-CN': '无', en: 'none' } as const
const BETWEEN = { 'zh-CN': '；', en: '; ' } as const

const listText = (asked: AskedFact, values: readonly string[], language: Language): string => {
  const label = (value: string) =>
    asked.options.find((option) => option.value === value)?.says[language].label ?? value
  return values.length === 0 ? NONE[language] : values.map(label).join(BETWEEN[language])
}

/** An answer as it stands in a cell: what the cell's reader reads back as the same answer. Nothing for none. */
export const cellText = (asked: AskedFact, answer: Answer | null | undefined, language: Language): string => {
  if (answer === null || answer === undefined) return ''
  if (typeof answer === 'boolean') return YES_NO[language][answer ? 0 : 1]
  if (typeof answer === 'number') return String(answer)
  if (typeof answer !== 'string') return listText(asked, answer, language)
  if (asked.fact.kind === 'term-length' && answer === OPEN_ENDED) return OPEN[language]
  return asked.fact.kind === 'choice' ? listText(asked, [answer], language) : answer
}

/** What may be written in a cell, where that is one of few: offered while typing. */
export const cellChoices = ({ fact, options }: AskedFact, language: Language): readonly string[] => {
  if (fact.kind === 'boolean') return YES_NO[language]
  if (fact.kind === 'term-length') return [OPEN[language]]
  return [
    ...(fact.kind === 'set' ? [NONE[language]] : []),
    ...options.map(({ says }) => says[language].label),
  ]
}
