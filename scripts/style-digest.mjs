/**
 * The digests of the styles that stand in the first pages themselves, by which the policy of content lets them in, and no others.
 * `npm run style-digest` writes them here and into the servers' configurations after a change to a style sheet.
 */
export const STYLE_DIGESTS = {
  front: 'sha256-aL8Cnd81rBHekzG+cZUyAwopzfMDfmY6R95lrfoAY2s=',
  question: 'sha256-tdNorL2qm/sQ4h5PlG49M3uTW9peHx75rjIdh+KsYyg=',
}
