export {
  type GivenAnswers,
  hiresIn,
  withAnswers,
  withHire,
  withHireBack,
  withHiresDone,
  withoutHire,
} from './draft'
export { DraftProvider, useDraft } from './draft-provider'
