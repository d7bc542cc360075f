import type { Term } from '../catalogue'
import { LANGUAGES, type Language } from '../engine'

/** What the eye does not tell apart: capitals, full-width letters, blanks. */
const tidy = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

const wordsOf = ({ official, spellings, says }: Term, language: Language): readonly string[] => [
  official,
  ...LANGUAGES.flatMap((one) => [says[one].plain, ...spellings[one]]),
  says[language].meaning,
]

/** Terms whose name in any language, or whose meaning in this one, holds what was typed. All, where nothing was. */
export const findTerms = (terms: readonly Term[], typed: string, language: Language): readonly Term[] => {
  const wanted = tidy(typed)
  return terms.filter((term) => wordsOf(term, language).some((text) => tidy(text).includes(wanted)))
}
