/**
 * What a spreadsheet might take for a formula: a text that begins with = + - @, also in full width, after blanks, quotes or
 * control signs. See OWASP, "CSV Injection".
 */
const DANGEROUS = /^[\s'"\u200b\ufeff]*[=+\-@＝＋－﹣−＠]|^[\t\r\n\v\f\0]|^'/

/** A text that no spreadsheet works out: one that might be a formula is given the sign for "this is text". */
export const neutralised = (text: string): string => (DANGEROUS.test(text) ? `'${text}` : text)

/** The text as it was before. */
export const restored = (text: string): string =>
  text.startsWith("'") && DANGEROUS.test(text.slice(1)) ? text.slice(1) : text
