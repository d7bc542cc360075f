import type { ComponentPropsWithRef, FormEventHandler, ReactNode } from 'react'

type Children = { readonly children: ReactNode }

/** Things to choose from, each with a few words. */
export const EntryList = ({ children }: Children) => <ul className="entry-list">{children}</ul>

type EntryProps = {
  readonly id: string
  readonly href: string
  readonly title: ReactNode
  readonly tags?: ReactNode
  readonly children: ReactNode
}

/** One thing to choose: its name leads to it. */
export const Entry = ({ id, href, title, tags, children }: EntryProps) => (
  <li className="entry" data-entry={id}>
    <a className="entry-title" href={href}>
      {title}
    </a>
    {tags && <p className="entry-tags">{tags}</p>}
    <p className="entry-words">{children}</p>
  </li>
)

/** Several of them, side by side where there is room. */
export const LinkGroups = ({ children }: Children) => <div className="link-groups">{children}</div>

/** Links that answer one line, folded below it. */
export const LinkGroup = ({ title, children }: Children & { readonly title: string }) => (
  <details className="link-group">
    <summary>{title}</summary>
    <ul className="link-list">{children}</ul>
  </details>
)

/** A row of small links inside the page. On paper they lead nowhere. */
export const ContentsNav = ({ label, children }: Children & { readonly label: string }) => (
  <nav className="contents screen-only" aria-label={label}>
    <p className="contents-label" aria-hidden="true">
      {label}
    </p>
    <ul className="contents-list">{children}</ul>
  </nav>
)

type SearchProps = {
  readonly label: string
  readonly hint: string
  readonly submit: string
  readonly input: ComponentPropsWithRef<'input'>
  readonly onSubmit: FormEventHandler
  readonly children?: ReactNode
}

/** A field to search with, and what it found in a word. */
export const SearchBox = ({ label, hint, submit, input, onSubmit, children }: SearchProps) => (
  // biome-ignore lint/a11y/useSemanticElements: browsers of our floor do not know <search>
  <form className="search-box" role="search" onSubmit={onSubmit}>
    <label className="search-label" htmlFor="search-field">
      {label}
    </label>
    <p className="muted" id="search-hint">
      {hint}
    </p>
    <div className="search-row">
      <input
        {...input}
        id="search-field"
        className="text-input text-input-full"
        type="search"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        aria-describedby="search-hint"
      />
      <button type="submit" className="button button-primary">
        {submit}
      </button>
    </div>
    <p className="search-status" role="status">
      {children}
    </p>
  </form>
)
