export { type Assessment, assess, type Judgement, type Verdict } from './assess'
export type { Catalogue } from './catalogue'
export { type CompiledCatalogue, type CompiledPolicy, compileCatalogue } from './compile'
export * from './condition'
export * from './day'
export {
  type Comparison,
  type Explanation,
  explain,
  type HireExplanation,
  type WorkedAmount,
} from './explain'
export * from './fact'
export type { Compared, Finding, Shown } from './finding'
export { openFacts } from './open-facts'
export type { DatedValue, Parameter, Source } from './parameter'
export type { AmountPart, AmountRule, Certainty, Edition, Nature, Policy } from './policy'
export type { Comparison as ComparisonWord } from './range'
export { hiresAmong, readSituation, type Situation } from './situation'
export { SIZE_CLASSES, type SizeClass, type SizeMetric, type SizeRow, type SizeStandard } from './size'
export type { ArithmeticTerm, Case, Term } from './term'
export type { Truth } from './truth'
