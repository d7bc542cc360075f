/**
 * The digest of the style that stands in the first pages themselves, by which the policy of content lets it in, and no other.
 * `npm run style-digest` writes it here and into the servers' configurations after a change to a style sheet.
 */
export const STYLE_DIGEST = 'sha256-0BkTpfnmfjPddeWOwVDuvnjTzFW9GQ42unV06gMQ+5w='
