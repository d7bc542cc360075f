import { type ComponentType, createElement, lazy, type ReactNode, Suspense } from 'react'

/** A part of the application that is fetched when someone opens it, or ahead of that. */
export type Later<Props> = {
  /** Shows what stands in for the part until it is here. */
  readonly Part: ComponentType<Props>
  /**
   * Fetches it, so that it is there at once. A page drawn at build is then taken over in one go; what may be suspended would be
   * taken over some time after the frame around it.
   */
  readonly ahead: () => Promise<void>
}

/** @param load must give the same part each time */
export const later = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode,
): Later<Props> => {
  let here: ComponentType<Props> | undefined
  const Fetched = lazy(async () => ({ default: await load() }))
  const Part = (props: Props) =>
    here ? (
      createElement(here, props)
    ) : (
      <Suspense fallback={waiting}>{createElement<Props>(Fetched, props)}</Suspense>
    )
  const ahead = async () => {
    here = await load()
  }
  return { Part, ahead }
}
