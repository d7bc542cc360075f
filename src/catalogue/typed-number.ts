/** Why a typed figure cannot be read. */
export type NumberCode = 'not-a-number'

const POWERS: Readonly<Record<string, number>> = {
  '%': -2,
  k: 3,
  千: 3,
  w: 4,
  万: 4,
  萬: 4,
  百万: 6,
  千万: 7,
  亿: 8,
  億: 8,
}
/** The exponent is as programs write very large and very small figures, these pages too: 1e+21, 5e-7. */
const FIGURE =
  /^([+-]?(?:\d+|\d{1,4}(?:,\d{3,4})+)(?:\.\d+)?)(e[+-]\d{1,3})?(%|百万|千万|[千万萬亿億kw])?(?:元|人民币|人|名|个|年|月|块|周?岁|yuan|cny|rmb|people|months?|years?|yrs?)*$/

/** Ten thousands and thousands: 6万5千. */
const IN_PARTS = /^(\d+)万(\d)千元?$/

/** Money before its figure, as these pages write it in English: CNY 1,100. */
const MONEY_FIRST = /^(?:cny|rmb|人民币)(?=[\d+-])/

/** What the eye does not tell apart: full-width digits and signs, blanks, currency marks, also as a word before the figure. */
const tidy = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_¥$']|[、,](?=\s*$)/g, '')
    .replaceAll('、', ',')
    .replace(MONEY_FIRST, '')

/**
 * Reads a figure as people type it: 12万 is 120000, 6万5千 is 65000, 1.5% is 0.015, 1,200, CNY 1,200 and １２００ are 1200.
 * Shifts the decimal point in the text, so that 1.7% is 0.017 exactly.
 */
export const readNumber = (typed: string): number | NumberCode => {
  const text = tidy(typed)
  const [, most, rest] = IN_PARTS.exec(text) ?? []
  if (most !== undefined && rest !== undefined) return Number(most) * 1e4 + Number(rest) * 1e3
  const [, digits, exponent = 'e0', power = ''] = FIGURE.exec(text) ?? []
  if (digits === undefined) return 'not-a-number'
  const shift = Number(exponent.slice(1)) + (POWERS[power] ?? 0)
  const value = Number(`${digits.replaceAll(',', '')}e${shift}`)
  return Number.isFinite(value) ? value : 'not-a-number'
}
