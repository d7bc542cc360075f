/**
 * The digests of the styles that stand in the first pages themselves, by which the policy of content lets them in, and no others.
 * `npm run style-digest` writes them here and into the servers' configurations after a change to a style sheet.
 */
export const STYLE_DIGESTS = {
  front: 'sha256-3XwW17Nqx/s3ZYA2m4njiSykgMsh2R8l25CUGuwoHGw=',
  question: 'sha256-NGMCk6dGJTvF5whwxEKC9DX1JCm7Bv2JmKTk4rvwLOM=',
}
