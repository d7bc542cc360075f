export {
  type Draft,
  type GivenAnswers,
  hiresIn,
  withAnswers,
  withHire,
  withHireBack,
  withHiresDone,
  withoutHire,
  withTicks,
} from './draft'
export { DraftProvider, useDraft } from './draft-provider'
