import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Whether the page goes on paper, where nobody can turn to the next rows. */
export const useOnPaper = (): boolean => {
  const [isOnPaper, setOnPaper] = useState(false)
  useEffect(() => {
    const begin = () => flushSync(() => setOnPaper(true))
    const end = () => setOnPaper(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return isOnPaper
}
