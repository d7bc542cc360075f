import { type ComponentProps, createContext, type ReactNode, useState } from 'react'

/** Whether the nearest fold around was ever opened. */
export const OpenedContext = createContext<boolean | undefined>(true)

type Props = Omit<ComponentProps<'details'>, 'onToggle'> & {
  readonly summary: ReactNode
  /** Classes of its head, and of what it holds. */
  readonly headed?: string
  readonly filled: string
}

/** What the browser folds away, until it is opened. */
export const Fold = ({ summary, headed, filled, children, ...rest }: Props) => {
  const [wasOpened, setWasOpened] = useState(rest.open)
  return (
    <details {...rest} onToggle={() => setWasOpened(true)}>
      <summary className={headed}>{summary}</summary>
      <div className={filled}>
        <OpenedContext value={wasOpened}>{children}</OpenedContext>
      </div>
    </details>
  )
}
