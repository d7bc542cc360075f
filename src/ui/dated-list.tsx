import type { ComponentProps, ReactNode } from 'react'

/** What happened or will happen, by day. */
export const DatedList = ({ children }: { readonly children: ReactNode }) => (
  <ol className="dated-list">{children}</ol>
)

type ItemProps = ComponentProps<'li'> & { readonly day: ReactNode }

/** One thing that happens on a day. */
export const DatedItem = ({ day, children, ...item }: ItemProps) => (
  <li className="dated-item" {...item}>
    <div className="dated-day">{day}</div>
    <div className="dated-body">{children}</div>
  </li>
)
