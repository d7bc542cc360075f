export {
  type Draft,
  type GivenAnswers,
  hiresIn,
  isEmpty,
  notedHiresIn,
  withAnswers,
  withHire,
  withHireBack,
  withHiresDone,
  withNotedHires,
  withoutHire,
  withTicks,
} from './draft'
export { DraftProvider, useDraft } from './draft-provider'
export { type Content, type Form, seal, unseal } from './envelope'
export type { Keeping } from './held'
export { lastDay } from './keep-on-device'
export { fragmentOf, isAnswersFragment, type LinkCode, LONGEST_LINK, readFragment } from './link'
export type { NotedHire } from './note'
export { ANSWERS, type LeftOut, readAnswers, type StoredAnswers, textForFile } from './stored'
