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

/** Everything wrong with a form, above it, each line leading to its control. */
export const ErrorSummary = ({ title, errors, attempt }: Props) => {
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new try takes the focus
  useEffect(() => {
    box.current?.focus()
  }, [attempt])
  return (
    <div
      className="error-summary"
      data-error-summary=""
      role="alert"
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
    </div>
  )
}
