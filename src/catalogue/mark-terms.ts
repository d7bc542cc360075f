import type { Language } from '../engine'
import type { Term } from './files'

/** A run of a text; with a term where it spells one for the first time. */
type Piece = { readonly text: string; readonly term?: Term }

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const isLatin = (letter: string): boolean => /\p{Script=Latin}/u.test(letter)

/** Whether a spelling stands for itself: "stay" is no "tay". Chinese has no such borders. */
const isWhole = (text: string, from: number, to: number): boolean =>
  !(isLatin(text.charAt(from)) && isLatin(text.charAt(from - 1))) &&
  !(isLatin(text.charAt(to - 1)) && isLatin(text.charAt(to)))

type Found = { readonly at: number; readonly text: string; readonly term: Term }

/** The first place of each term, in the order of the text; of spellings that begin together the longest counts. */
const finder = (terms: readonly Term[], language: Language) => {
  const bySpelling = new Map(
    terms.flatMap((term) =>
      term.spellings[language].map((spelling) => [spelling.toLowerCase(), term] as const),
    ),
  )
  const longestFirst = [...bySpelling.keys()].sort((one, other) => other.length - one.length)
  const pattern = longestFirst.map(escaped).join('|')
  return (text: string): readonly Found[] => {
    const found = new Map<string, Found>()
    for (const match of pattern ? text.matchAll(new RegExp(pattern, 'giu')) : []) {
      const [spelling] = match
      const at = match.index ?? 0
      const term = bySpelling.get(spelling.toLowerCase())
      if (term && !found.has(term.id) && isWhole(text, at, at + spelling.length))
        found.set(term.id, { at, text: spelling, term })
    }
    return [...found.values()]
  }
}

/** Finds terms in texts of one language. @returns the text in pieces, which put together are the text again */
export const markTerms = (
  terms: readonly Term[],
  language: Language,
): ((text: string) => readonly Piece[]) => {
  const find = finder(terms, language)
  return (text) => {
    const pieces: Piece[] = []
    let done = 0
    for (const found of find(text)) {
      if (found.at > done) pieces.push({ text: text.slice(done, found.at) })
      pieces.push({ text: found.text, term: found.term })
      done = found.at + found.text.length
    }
    return done < text.length ? [...pieces, { text: text.slice(done) }] : pieces
  }
}
