import { type RefObject, useEffect, useRef } from 'react'

/**
 * What a reader typed before the page was taken over from its drawn form is told as if it were typed now.
 * @param onType told once, and only if the field holds another text than the one the page began with
 * @returns what the field is to be given
 */
export const useTypedEarly = (onType: (text: string) => void): RefObject<HTMLInputElement | null> => {
  const field = useRef<HTMLInputElement>(null)
  const isFirst = useRef(true)
  useEffect(() => {
    const { value = '', defaultValue = '' } = field.current ?? {}
    if (isFirst.current && value !== defaultValue) onType(value)
    isFirst.current = false
  }, [onType])
  return field
}
