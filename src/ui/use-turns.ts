import { useCallback, useRef } from 'react'

/**
 * Of works begun one after the other only the last may still be shown, however long each takes.
 * @returns takes a turn, and gives the way to ask whether it is still the last
 */
export const useTurns = (): (() => () => boolean) => {
  const last = useRef(0)
  return useCallback(() => {
    last.current += 1
    const mine = last.current
    return () => last.current === mine
  }, [])
}
