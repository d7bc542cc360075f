const PLAIN = 'aAbBcCdDeEfFgGhHiIjJkKlLmMnNoOpPqQrRsStTuUvVwWxXyYzZ'
const ACCENTED = [...'åÅƀƁçÇðÐéÉƒƑĝĜĥĤîÎĵĴķĶļĻɱṀñÑöÖþÞǫǪŕŔšŠţŢûÛṽṼŵŴẋẊýÝžŽ']
const VOWEL = /[aeiouAEIOU]/

const letter = (plain: string): string => {
  const accented = ACCENTED[PLAIN.indexOf(plain)] ?? plain
  return VOWEL.test(plain) ? accented + accented : accented
}

/** A place to fill in is set apart, so that figures and names of another script keep their order among the words. */
const apart = (place: string): string => `\u2068${place}\u2069`

/**
 * A text that is still readable but cannot be mistaken for a written one: accented, a good third longer, and between marks.
 * Its places to fill in stay.
 */
const disguise = (text: string): string => {
  const parts = text.split(/(\{\{\w+\}\})/)
  const told = parts.map((part, at) => (at % 2 === 1 ? apart(part) : [...part].map(letter).join('')))
  return `⟦${told.join('')}⟧`
}

type Words = string | readonly Words[] | { readonly [key: string]: Words }

/** Every number of things that the languages of the world tell apart says what English says of many. */
const MANY = ['zero', 'two', 'few', 'many', 'other']

const keysOf = (key: string): readonly string[] =>
  key.endsWith('_other') ? MANY.map((number) => key.replace(/other$/, number)) : [key]

/** All texts in a tree of words. */
export const disguiseAll = (words: Words): Words => {
  if (typeof words === 'string') return words === '' ? '' : disguise(words)
  if (isList(words)) return words.map(disguiseAll)
  const entries = Object.entries(words).flatMap(([key, inner]) =>
    keysOf(key).map((name) => [name, disguiseAll(inner)] as const),
  )
  return Object.fromEntries(entries)
}
const isList = (words: Words): words is readonly Words[] => Array.isArray(words)
