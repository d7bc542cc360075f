export { answerText, yesNoText } from './answer-text'
export { dayExample, errorSentence } from './error-sentence'
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
export { hireName } from './hire-name'
export { sentenceGap } from './joined'
export { savedWords } from './saved-words'
export { createI18n, preferredLanguage, switchLanguage } from './set-up'
export { Told, Whole } from './told'
export { isTongue, type Locale, localeOf, PSEUDO, type Tongue } from './tongue'
export { unlikelySentence } from './unlikely-sentence'
export { useWords, type Words } from './use-words'
export { inList, withinLine } from './within-line'
export { WordsProvider } from './words-provider'
