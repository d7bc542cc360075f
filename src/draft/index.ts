export {
  type Draft,
  EMPTY_DRAFT,
  type GivenAnswers,
  hiresIn,
  withAnswers,
  withHire,
  withHiresDone,
  withoutHire,
} from './draft'
export { DraftProvider, useDraft } from './draft-provider'
