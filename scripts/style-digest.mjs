/**
 * The digests of the styles that stand in the first pages themselves, by which the policy of content lets them in, and no others.
 * `npm run style-digest` writes them here and into the servers' configurations after a change to a style sheet.
 */
export const STYLE_DIGESTS = {
  front: 'sha256-JNbEi4biedEeUEemZzaqykpLKSYMiVq8pnvhOYyl2Ak=',
  question: 'sha256-nXcOq2ZH3GEoZrZSiBov/VLdCqE3YpSpmne4KRm3ahU=',
}
