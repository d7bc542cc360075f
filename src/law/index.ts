export { absenceText, doubtText, spanText } from './edition-words'
export { SourceLine } from './source-line'
export { sourceText } from './source-text'
