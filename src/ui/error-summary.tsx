import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react'

type Wrong = { readonly id: string; readonly message: ReactNode }

/** Puts the focus on a control and shows it. */
export const focusOn = (id: string): void => {
  const control = document.getElementById(id)
  control?.focus()
  control?.scrollIntoView({ block: 'center' })
}

type Props = {
  readonly title: string
  readonly errors: readonly Wrong[]
  /** Stands before the page's title in the browser's tab, so that a screen reader says it first. */
  readonly inTitle?: string
  /** Counts the tries; each new one takes the focus here. Without it the list stands quietly. */
  readonly attempt?: number | undefined
  /** Brings the control onto the page, where it may stand on another part of it. */
  readonly onLead?: (id: string) => void
  /** After the list: what else there is. */
  readonly children?: ReactNode
}

/**
 * Everything wrong with a form, above it, each line leading to its control. It takes the focus, and so is heard once: as an
 * alert it would be heard twice.
 */
export const ErrorSummary = ({ title, errors, inTitle = '', attempt, onLead = focusOn, children }: Props) => {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (attempt !== undefined) box.current?.focus()
  }, [attempt])
  const lead = (id: string) => (event: MouseEvent) => {
    event.preventDefault()
    onLead(id)
  }
  return (
    <section
      className="error-summary"
      data-error-summary={inTitle}
      tabIndex={-1}
      ref={box}
      aria-labelledby="error-summary-title"
    >
      <h2 id="error-summary-title">{title}</h2>
      <ul>
        {errors.map(({ id, message }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={lead(id)}>
              {/* One piece in the box of the link: what of it names its own language would stand in a column of its own. */}
              <span>{message}</span>
            </a>
          </li>
        ))}
      </ul>
      {children}
    </section>
  )
}
