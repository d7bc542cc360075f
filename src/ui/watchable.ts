/** A state that others can watch. */
export type Watchable<State> = {
  readonly state: () => State
  readonly subscribe: (listener: () => void) => () => void
  readonly turn: (to: State) => void
}

export const watchable = <State>(first: State): Watchable<State> => {
  const listeners = new Set<() => void>()
  let state = first
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    turn: (to) => {
      state = to
      for (const listener of listeners) listener()
    },
  }
}
