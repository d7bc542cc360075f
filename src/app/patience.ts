import { useEffect, useState } from 'react'

/** How long a reader is let wait for what should have come, before the page says so or does without. In milliseconds. */
export const PATIENCE_MS = 4000

/** Whether what is shown has been waited for so long that the page should say so. */
export const useIsSlow = (): boolean => {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  return isSlow
}
