import type { LoadedCatalogue, Term } from '../catalogue'
import type { Words } from '../i18n'
import type { ExplainedTerm } from '../ui'

const sourceOf = ({ t, language }: Words, loaded: LoadedCatalogue, { source }: Term): string | undefined => {
  const act = source && loaded.acts.get(source.act)
  if (act === undefined) return undefined
  const article = source?.article ? t('result.article', { article: source.article }) : ''
  return `${act.number ?? act.says[language].title}${article}`
}

/** A term in the reader's words, with its official name where that is another, and where the law says so. */
export const explainedTerm = (words: Words, loaded: LoadedCatalogue, term: Term): ExplainedTerm => {
  const { plain, meaning } = term.says[words.language]
  return {
    id: term.id,
    name: plain,
    official: term.official === plain ? undefined : term.official,
    meaning,
    source: sourceOf(words, loaded, term),
  }
}
