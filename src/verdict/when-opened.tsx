import { type ReactNode, use, useSyncExternalStore } from 'react'
import { OpenedContext, watchable } from '../ui'

/** Whether the page goes on paper, where what is folded is told too. */
export const onPaper = watchable(false)

/**
 * What in a fold only somebody who opened it asks for, and paper: it is not there before. A result has many of them, and to put
 * them into the page takes up to a tenth of showing it.
 */
export const WhenOpened = ({ children }: { readonly children: ReactNode }) => {
  const isOnPaper = useSyncExternalStore(onPaper.subscribe, onPaper.state, onPaper.state)
  return use(OpenedContext) || isOnPaper ? children : null
}
