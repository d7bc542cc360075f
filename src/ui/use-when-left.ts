import { type RefCallback, useCallback } from 'react'
import { useLatest } from './use-latest'

/**
 * Acts when the reader leaves a control: the one that is given the ref, or any inside what is given it. React is not asked, which
 * hears nothing of the focus (`unheard.ts`).
 */
export const useWhenLeft = <Around extends HTMLElement>(act: () => void): RefCallback<Around> => {
  const leave = useLatest(act)
  return useCallback(
    (around: Around | null) => {
      around?.addEventListener('focusout', leave)
      return () => around?.removeEventListener('focusout', leave)
    },
    [leave],
  )
}
