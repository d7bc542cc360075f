export { answerText } from './answer-text'
export { fill, formatDay, formatFigure, formatList, formatMoney, formatMoneyInFull } from './format'
export { createI18n, isLanguage, preferredLanguage, switchLanguage } from './set-up'
export { useWords, type Words } from './use-words'
