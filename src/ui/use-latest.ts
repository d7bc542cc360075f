import { useCallback, useLayoutEffect, useRef } from 'react'

/** @returns what does what `act` does as it was last drawn; it stays the same itself, and may be kept */
export const useLatest = (act: () => void): (() => void) => {
  const latest = useRef(act)
  useLayoutEffect(() => {
    latest.current = act
  })
  return useCallback(() => latest.current(), [])
}
