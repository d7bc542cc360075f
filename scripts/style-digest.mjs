/**
 * The digests of the styles that stand in the first pages themselves, by which the policy of content lets them in, and no others.
 * `npm run style-digest` writes them here and into the servers' configurations after a change to a style sheet.
 */
export const STYLE_DIGESTS = {
  front: 'sha256-yzrg3XsX62/OGAQpvqm6cYJ63BXmUuru29l2pyy8g5I=',
  question: 'sha256-wqyDpGbodnjFJiAfbPurrN1bNIbq5OWls1C+MUFOYnk=',
}
