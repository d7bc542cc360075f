import { type MouseEvent, useEffect, useRef } from 'react'

type Wrong = { readonly id: string; readonly message: string }

const focusOn = (id: string) => (event: MouseEvent) => {
  event.preventDefault()
  const control = document.getElementById(id)
  control?.focus()
  control?.scrollIntoView({ block: 'center' })
}

type Props = {
  readonly title: string
  readonly errors: readonly Wrong[]
  /** Counts the tries; each new one takes the focus here. */
  readonly attempt: number
}

/**
 * Everything wrong with a form, above it, each line leading to its control. It takes the focus, and so is heard once: as an
 * alert it would be heard twice.
 */
export const ErrorSummary = ({ title, errors, attempt }: Props) => {
  const box = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new try takes the focus
  useEffect(() => {
    box.current?.focus()
  }, [attempt])
  return (
    <section
      className="error-summary"
      data-error-summary=""
      tabIndex={-1}
      ref={box}
      aria-labelledby="error-summary-title"
    >
      <h2 id="error-summary-title">{title}</h2>
      <ul>
        {errors.map(({ id, message }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={focusOn(id)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
