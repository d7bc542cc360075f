import { type ReactNode, useMemo } from 'react'
import { markTerms } from '../catalogue'
import { Told, useWords } from '../i18n'
import { explainedTerm } from '../law'
import { type Glossary, GlossaryContext } from '../ui'
import { useCatalogue } from './use-catalogue'

/** Lets every text below explain its official terms, as soon as the glossary is there. */
export const Explained = ({ children }: { readonly children: ReactNode }) => {
  const { t, language, locale } = useWords()
  const { data: loaded } = useCatalogue()
  const glossary: Glossary = useMemo(() => {
    const mark = markTerms(loaded?.glossary ?? [], language)
    return {
      mark: (text) =>
        mark(text).map((piece) =>
          piece.term && loaded
            ? { text: piece.text, term: explainedTerm({ t, language, locale }, loaded, piece.term) }
            : { text: piece.text },
        ),
      told: (text) => <Told text={text} />,
      words: {
        inLabels: t('glossary.inLabels'),
        pause: t('glossary.pause'),
        official: t('glossary.official'),
        source: t('glossary.source'),
      },
    }
  }, [t, language, locale, loaded])
  return <GlossaryContext value={glossary}>{children}</GlossaryContext>
}
