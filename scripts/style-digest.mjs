/**
 * The digests of the styles that stand in the first pages themselves, by which the policy of content lets them in, and no others.
 * `npm run style-digest` writes them here and into the servers' configurations after a change to a style sheet.
 */
export const STYLE_DIGESTS = {
  front: 'sha256-S74cLgEYrqA9jZDsgs4g9tex81JaEdcZOJjQo3zA+Z8=',
  question: 'sha256-iQlJQ/cBSRbMPT5ZughRZME3KOGaIiecWyTOKnngYiw=',
}
