export { adviceFor, adviceForHires } from './advice'
export type { Beside } from './advice-cost'
export type { Advice, ChangedAnswer } from './advice-plan'
export { type Assessment, assess, assessEach, judgeAll } from './assess'
export type { Catalogue } from './catalogue'
export { type Choice, choicesAmong, type Offer, totalOf } from './choices'
export {
  type CompiledCatalogue,
  type CompiledPolicy,
  compileCatalogue,
  compileInSteps,
  policiesFor,
} from './compile'
export * from './condition'
export * from './day'
export { type Explanation, explain, type HireExplanation, type WorkedAmount } from './explain'
export * from './fact'
export type { Finding, Shown } from './finding'
export { findingsOfHire } from './findings-of-hire'
export { glanceEach, type Verdict } from './glance'
export type { InSteps } from './in-steps'
export { latest } from './latest'
export { factsAtGlance, type OpenFacts, openFacts, openFactsInSteps } from './open-facts'
export type { Source } from './parameter'
export {
  type AmountPart,
  type AmountRule,
  type Certainty,
  checkedUntil,
  type Edition,
  type Policy,
} from './policy'
export { hiresAmong, readSituation, type Situation } from './situation'
export { spareFor } from './spare'
export type { Term, Test } from './term'
export { type Window, windowAround } from './window'
