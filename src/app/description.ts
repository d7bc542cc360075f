import { useEffect } from 'react'

/** What search engines and shared links show below the title. */
export const useDescription = (text: string | undefined): void => {
  useEffect(() => {
    const meta = document.querySelector('meta[name="description"]')
    const before = meta?.getAttribute('content')
    if (text === undefined || !meta) return
    meta.setAttribute('content', text)
    return () => meta.setAttribute('content', before ?? '')
  }, [text])
}
