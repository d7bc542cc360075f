import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import { catalogueQuery, markTerms } from '../catalogue'
import { useWords } from '../i18n'
import { explainedTerm } from '../law'
import { type Glossary, GlossaryContext } from '../ui'

/** Lets every text below explain its official terms, as soon as the glossary is there. */
export const Explained = ({ children }: { readonly children: ReactNode }) => {
  const { t, language } = useWords()
  const { data: loaded } = useQuery(catalogueQuery)
  const glossary: Glossary = useMemo(() => {
    const mark = markTerms(loaded?.glossary ?? [], language)
    return {
      mark: (text) =>
        mark(text).map((piece) =>
          piece.term && loaded
            ? { text: piece.text, term: explainedTerm({ t, language }, loaded, piece.term) }
            : { text: piece.text },
        ),
      words: {
        inLabels: t('glossary.inLabels'),
        pause: t('glossary.pause'),
        official: t('glossary.official'),
        source: t('glossary.source'),
      },
    }
  }, [t, language, loaded])
  return <GlossaryContext value={glossary}>{children}</GlossaryContext>
}
