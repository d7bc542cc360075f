/**
 * The digest of the style that stands in the first pages themselves, by which the policy of content lets it in, and no other.
 * `npm run style-digest` writes it here and into the servers' configurations after a change to a style sheet.
 */
export const STYLE_DIGEST = 'sha256-kwemOYesQctRO0BHih/6YLPfuoBJqDge8vKUt64ZxB0='
