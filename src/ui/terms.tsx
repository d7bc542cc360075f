import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { type ExplainedTerm, useGlossary, useTermsIn } from './glossary'

/**
 * Which term of a text block is explained; one at a time. Escape closes it and gives the focus back. What is told of it is
 * always what is said now: the reader may change the language meanwhile.
 */
const useExplained = (termOf: (id: string) => ExplainedTerm | undefined) => {
  const noteId = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const [openId, setOpenId] = useState<string | undefined>(undefined)
  const open = openId === undefined ? undefined : termOf(openId)
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || open === undefined) return
    event.stopPropagation()
    setOpenId(undefined)
    opener.current?.focus()
  }
  const { told } = useGlossary()
  const buttonOf = (term: ExplainedTerm, text: string) => {
    const isOpen = openId === term.id
    return (
      <button
        type="button"
        className="term"
        data-term={term.id}
        ref={isOpen ? opener : undefined}
        aria-expanded={isOpen}
        aria-controls={isOpen ? noteId : undefined}
        onClick={() => setOpenId(isOpen ? undefined : term.id)}
        onKeyDown={close}
      >
        {told(text)}
      </button>
    )
  }
  return { buttonOf, note: open && <TermNote id={noteId} term={open} /> }
}

/** What a term means, its official name and where the law says so. */
const TermNote = ({ id, term }: { readonly id: string; readonly term: ExplainedTerm }) => {
  const { told, words } = useGlossary()
  return (
    <div className="term-note" id={id}>
      <p>
        <strong>{told(term.name)}</strong>
        {words.pause}
        {told(term.meaning)}
      </p>
      <TermFacts term={term} />
    </div>
  )
}

const TermFacts = ({ term: { official, source } }: { readonly term: ExplainedTerm }) => {
  const { told, words } = useGlossary()
  if (!official && !source) return null
  return (
    <p className="muted">
      {official && (
        <span className="term-fact">
          {words.official}
          <span lang="zh-CN">{official}</span>
        </span>
      )}{' '}
      {source && (
        <span className="term-fact">
          {words.source}
          {told(source)}
        </span>
      )}
    </p>
  )
}

/** The sign with which a run begins; it stays on the line of the term before it. */
const signOf = (run = ''): string => /^[，。、；：！？）”,.;:!?)]/.exec(run)?.[0] ?? ''

/** The sign with which a run ends; it stays on the line of the term after it. */
const openingOf = (run = ''): string => /[（(“‘[「《]$/.exec(run)?.[0] ?? ''

/** A run without the signs that stand with the terms beside it. */
const between = (run: string, isFirst: boolean, isLast: boolean): string =>
  run.slice(isFirst ? 0 : signOf(run).length, isLast ? undefined : run.length - openingOf(run).length)

type GlossedProps = {
  readonly text: string
  readonly id?: string | undefined
  readonly className?: string | undefined
}

/** A paragraph whose official terms can be opened where they stand; the explanation comes below it. */
export const Glossed = ({ text, id, className }: GlossedProps) => {
  const { mark, told } = useGlossary()
  const runs = mark(text)
  const { buttonOf, note } = useExplained((sought) => runs.find(({ term }) => term?.id === sought)?.term)
  const isPlain = runs.length === 1 && runs[0]?.term === undefined
  if (isPlain)
    return (
      <p id={id} className={className}>
        {told(text)}
      </p>
    )
  return (
    <>
      {/* A control is described by the sentence in one piece: buttons would break it up for the ear. */}
      {id && (
        <span id={id} hidden>
          {told(text)}
        </span>
      )}
      <p className={className}>
        {runs.map(({ text: run, term }, at) =>
          term ? (
            <span key={term.id} className="term-and-sign">
              {openingOf(runs[at - 1]?.text)}
              {buttonOf(term, run)}
              {signOf(runs[at + 1]?.text)}
            </span>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: a run of text has no other name than its place
            <span key={at}>{told(between(run, at === 0, at === runs.length - 1))}</span>
          ),
        )}
      </p>
      {note}
    </>
  )
}

type LabelTermsProps = {
  /** Texts that cannot hold a button themselves: labels and options. */
  readonly texts: readonly string[]
  /** A text close by whose terms are explained there. */
  readonly explained?: string | undefined
}

/** The terms in labels, which cannot hold a button themselves: below them, each to be opened. */
export const LabelTerms = ({ texts, explained }: LabelTermsProps) => {
  const { words } = useGlossary()
  const titleId = useId()
  const terms = useTermsIn(texts, explained)
  const { buttonOf, note } = useExplained((sought) => terms.find((term) => term.id === sought))
  if (terms.length === 0) return null
  return (
    <div className="label-terms">
      <p id={titleId} className="label-terms-title">
        {words.inLabels}
      </p>
      <ul aria-labelledby={titleId}>
        {terms.map((term) => (
          <li key={term.id}>{buttonOf(term, term.name)}</li>
        ))}
      </ul>
      {note}
    </div>
  )
}

/** Terms with their explanations, one below the other. */
export const TermList = ({ terms }: { readonly terms: readonly ExplainedTerm[] }) => {
  const { told } = useGlossary()
  return (
    <dl className="term-list">
      {terms.map((term) => (
        <div key={term.id} className="term-row" data-term={term.id}>
          <dt>{told(term.name)}</dt>
          <dd>
            <p>{told(term.meaning)}</p>
            <TermFacts term={term} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
