import {
  ANSWERS,
  type Content,
  type Form,
  type LinkCode,
  readAnswers,
  type StoredAnswers,
  unseal,
} from '../draft'

/** Why something cannot be opened. */
export type ProblemCode = LinkCode | 'nothing'

/** What was handed in to be opened. */
export type Parcel =
  | { readonly kind: 'answers'; readonly stored: StoredAnswers }
  | { readonly kind: 'other'; readonly content: Content }
  | { readonly kind: 'problem'; readonly code: ProblemCode }

/** What could not be opened, and why. */
export const problem = (code: ProblemCode): Parcel => ({ kind: 'problem', code })

/** What was read of answers, as a parcel. */
export const parcelOf = (stored: StoredAnswers | { readonly code: ProblemCode } | undefined): Parcel => {
  if (stored === undefined) return problem('damaged')
  return 'code' in stored ? problem(stored.code) : { kind: 'answers', stored }
}

/** Reads a text of answers or of another form. */
export const readParcel = (text: string, other: Form): Parcel => {
  const opened = unseal(text, [ANSWERS, other])
  if ('code' in opened) return problem(opened.code)
  const { format, content } = opened
  return format === ANSWERS.format ? parcelOf(readAnswers(content)) : { kind: 'other', content }
}
