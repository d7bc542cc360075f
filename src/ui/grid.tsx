import type { ComponentPropsWithRef, ReactNode } from 'react'
import { Button } from './actions'
import { Icon } from './icons'

type RegionProps = { readonly label: string; readonly children: ReactNode }

/** A table that may be wider than the screen: it scrolls in a box of its own, by finger, wheel or arrow keys. */
export const TableRegion = ({ label, children }: RegionProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard
  <section className="grid-region" aria-label={label} tabIndex={0}>
    <table className="grid">{children}</table>
  </section>
)

type CellInputProps = ComponentPropsWithRef<'input'> & {
  readonly error?: string | undefined
  /** Not called for: what stands here does not count. */
  readonly isIdle?: boolean
  readonly width: 'short' | 'medium' | 'wide'
}

/** A cell to type into, with what is wrong below it. */
export const CellInput = ({ error, isIdle, width, id, ...input }: CellInputProps) => (
  <td className={isIdle ? 'cell cell-idle' : error ? 'cell cell-wrong' : 'cell'}>
    <input
      type="text"
      autoComplete="off"
      {...input}
      id={id}
      className={`cell-input cell-input-${width}`}
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? `${id}-error` : input['aria-describedby']}
    />
    {error && (
      <p className="cell-error" id={`${id}-error`}>
        <Icon shape="warning" />
        <span>{error}</span>
      </p>
    )}
  </td>
)

/** Beside a row's name, which stays in sight: something further along the row is wrong. */
export const RowMark = ({ children }: { readonly children: string }) => (
  <span className="row-mark">
    <Icon shape="warning" />
    <span className="heard-only">{children}</span>
  </span>
)

type PagerProps = {
  readonly label: string
  readonly previous: string
  readonly next: string
  /** The words of each page, in order: which rows stand on it. */
  readonly pages: readonly string[]
  readonly page: number
  readonly onPage: (page: number) => void
}

type TurnProps = { readonly isEnd: boolean; readonly onClick: () => void; readonly children: string }

/** Stays where it is at the end, where it does nothing more: disabled it would lose the focus. */
const TurnButton = ({ isEnd, onClick, children }: TurnProps) => (
  <Button aria-disabled={isEnd} onClick={isEnd ? undefined : onClick}>
    {children}
  </Button>
)

/** The way through a table that is shown page by page. */
export const Pager = ({ label, previous, next, pages, page, onPage }: PagerProps) =>
  pages.length < 2 ? null : (
    <nav className="pager" aria-label={label}>
      <TurnButton isEnd={page === 0} onClick={() => onPage(page - 1)}>
        {previous}
      </TurnButton>
      <select
        className="select pager-select"
        aria-label={label}
        value={page}
        onChange={({ currentTarget }) => onPage(Number(currentTarget.value))}
      >
        {pages.map((words, at) => (
          <option key={words} value={at}>
            {words}
          </option>
        ))}
      </select>
      <TurnButton isEnd={page >= pages.length - 1} onClick={() => onPage(page + 1)}>
        {next}
      </TurnButton>
      <p className="heard-only" role="status">
        {pages[page]}
      </p>
    </nav>
  )
