/** How a word of the search fits a text: from 0, not at all, to 1, the whole of it. */
export type Fit = number

const PUNCTUATION = /[^\p{L}\p{N}]+/gu

/** In small letters, half width, with single blanks for all punctuation. */
export const plain = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/['’]/g, '').replace(PUNCTUATION, ' ').trim()

export const closed = (text: string): string => plain(text).replaceAll(' ', '')

const pairsIn = (text: string): readonly string[] =>
  [...text].slice(0, -1).map((letter, at) => letter + ([...text][at + 1] ?? ''))

const LEAST_SHARE = 0.34

/** How well Chinese words, or figures, fit a text: the whole, its beginning, a part of it, or some of the same pairs. */
export const fitOfText = (word: string, text: string): Fit => {
  if (word === text) return 1
  if (text.startsWith(word)) return 0.9
  if (text.includes(word)) return 0.8
  if (text.length > 1 && word.includes(text)) return 0.75
  const pairs = pairsIn(word)
  const share = pairs.filter((pair) => text.includes(pair)).length / Math.max(1, pairs.length)
  return share < LEAST_SHARE ? 0 : 0.6 * share
}

const MISSPELT_FROM = 5

/** Whether one letter too much, too little, wrong, or two exchanged make the one word the other. */
const isSlip = (one: string, other: string): boolean => {
  if (one.length < MISSPELT_FROM || Math.abs(one.length - other.length) > 1) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  const [rest, otherRest] = [one.slice(at), other.slice(at)]
  return (
    rest.slice(1) === otherRest.slice(1) ||
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    (rest.slice(2) === otherRest.slice(2) && rest[0] === otherRest[1] && rest[1] === otherRest[0])
  )
}

const PREFIX_FROM = 3

const fitOfWord = (word: string, other: string): Fit => {
  if (word === other) return 1
  if (word.length >= PREFIX_FROM && other.startsWith(word)) return 0.85
  if (other.length > PREFIX_FROM && word.startsWith(other)) return 0.8
  return isSlip(word, other) ? 0.7 : 0
}

const SMALL_WORDS = new Set(
  'a an and am are at be by can do for from get have how i if in is it me my of on or the this to was what when with you your'.split(
    ' ',
  ),
)

/** How well English words fit a text, each by its best word; small words do not count unless there are no others. */
export const fitOfEnglish = (words: readonly string[], text: string): Fit => {
  const told = words.filter((word) => !SMALL_WORDS.has(word))
  const asked = told.length > 0 ? told : words
  const others = text.split(' ')
  const fits = asked.map((word) => Math.max(...others.map((other) => fitOfWord(word, other))))
  const met = fits.filter((fit) => fit > 0)
  const whole = others.filter((other) => !SMALL_WORDS.has(other)).length
  if (met.length * 2 < asked.length) return 0
  const mean = fits.reduce((sum, fit) => sum + fit, 0) / asked.length
  return mean * (met.length >= whole ? 1 : 0.9)
}

/** Letters read so far as syllables: some in full, some by their first letter. */
type Way = { readonly at: number; readonly rest: string; readonly full: boolean; readonly short: boolean }

const waysOn = ({ at, rest, full, short }: Way, syllable: string): readonly Way[] => {
  const next = at + 1
  const byLetter = { at: next, rest: rest.slice(1), full, short: short || syllable.length > 1 }
  const whole = { at: next, rest: rest.slice(syllable.length), full: true, short }
  const isCutShort = rest.length > 1 && rest.length < syllable.length && syllable.startsWith(rest)
  return [
    ...(rest.startsWith(syllable[0] ?? ' ') ? [byLetter] : []),
    ...(rest.startsWith(syllable) ? [whole] : []),
    ...(isCutShort ? [{ at: next, rest: '', full: true, short }] : []),
  ]
}

const kindOf = ({ full, short }: Way): 'full' | 'initials' | 'mixed' => {
  if (!short) return 'full'
  return full ? 'mixed' : 'initials'
}

/** How letters can be read as the first syllables, each in full or by its first letter; the last may be cut short. */
const readingOf = (letters: string, syllables: readonly string[]) => {
  const open: Way[] = [{ at: 0, rest: letters, full: false, short: false }]
  for (let way = open.pop(); way; way = open.pop()) {
    if (way.rest === '') return kindOf(way)
    open.push(...waysOn(way, syllables[way.at] ?? ' '))
  }
  return undefined
}

const PINYIN_FITS = { full: 0.9, initials: 0.8, mixed: 0.55 } as const
const LEAST_LETTERS = 2

/** How well letters, taken as pinyin, fit a name: at its beginning better than further on. */
export const fitOfPinyin = (letters: string, syllables: readonly string[]): Fit => {
  if (letters.length < LEAST_LETTERS || !/^[a-z0-9]+$/.test(letters)) return 0
  const fits = syllables.map((_, from) => {
    const way = readingOf(letters, syllables.slice(from))
    return way ? PINYIN_FITS[way] * (from === 0 ? 1 : 0.9) : 0
  })
  return Math.max(0, ...fits)
}
