export { answerText } from './answer-text'
export { errorSentence } from './error-sentence'
export {
  fill,
  formatDay,
  formatFigure,
  formatList,
  formatMoney,
  formatMoneyInFull,
  formatMonth,
  sayMoney,
} from './format'
export { createI18n, preferredLanguage, switchLanguage } from './set-up'
export { Told } from './told'
export { isTongue, type Locale, localeOf, PSEUDO, type Tongue } from './tongue'
export { useWords, type Words } from './use-words'
