import { createContext, type ReactNode, useContext, useMemo } from 'react'

/** An official term in the reader's words. */
export type ExplainedTerm = {
  readonly id: string
  readonly name: string
  /** The law's own name in Chinese, where the page does not say it already. */
  readonly official?: string | undefined
  readonly meaning: string
  /** Where the law says so. */
  readonly source?: string | undefined
}

/** A run of a text; with a term where it is to be explained. */
type Marked = { readonly text: string; readonly term?: ExplainedTerm }

/** How texts find the terms in them, and the words around an explanation. */
export type Glossary = {
  readonly mark: (text: string) => readonly Marked[]
  /** How a run of text is written, as with Chinese words that are marked as such for voices. */
  readonly told: (text: string) => ReactNode
  readonly words: {
    /** Before terms that stand in labels. */
    readonly inLabels: string
    /** Between a name and what it means. */
    readonly pause: string
    readonly official: string
    readonly source: string
  }
}

const NONE: Glossary = {
  mark: (text) => [{ text }],
  told: (text) => text,
  words: { inLabels: '', pause: '', official: '', source: '' },
}

/** The glossary of all texts below. Without one no term is marked. */
export const GlossaryContext = createContext(NONE)

export const useGlossary = (): Glossary => useContext(GlossaryContext)

/** The terms of some texts, each once, without those that another text explains already. */
export const useTermsIn = (texts: readonly string[], explained = ''): readonly ExplainedTerm[] => {
  const { mark } = useGlossary()
  const key = texts.join('\n')
  return useMemo(() => {
    const ids = new Set(mark(explained).flatMap(({ term }) => term?.id ?? []))
    const terms = mark(key).flatMap(({ term }) => term ?? [])
    return terms.filter(({ id }) => !ids.has(id))
  }, [mark, key, explained])
}
