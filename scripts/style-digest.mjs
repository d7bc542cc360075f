/**
 * The digests of the styles that stand in the first pages themselves, by which the policy of content lets them in, and no others.
 * `npm run style-digest` writes them here and into the servers' configurations after a change to a style sheet.
 */
export const STYLE_DIGESTS = {
  front: 'sha256-OiMBpp9i9FTRN/52PnGTtM1GGCEDLHo2GoQjpNlZMz8=',
  question: 'sha256-RwOG56HJqXxbOEwdanJVR6cb7Vy9J5NsKV1cVR+o2mQ=',
}
