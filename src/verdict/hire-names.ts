import { formatList, type Words } from '../i18n'
import type { Places } from './last-days'

/** More are told by their number. */
const MOST_NAMED = 5

/** Which hires are meant, by their places in the list; undefined where none is told from the others. */
const hiresText = ({ t, locale }: Words, hires: Places): string | undefined => {
  if (hires === undefined) return undefined
  const count = hires.length
  if (count > MOST_NAMED) return t('result.hiresMany', { count })
  const numbers = formatList(
    hires.map((at) => String(at + 1)),
    locale,
  )
  return t('result.hires', { count, numbers })
}

/** A text with the hires it is about behind it. */
export const withHires = (words: Words, text: string, hires: Places): string => {
  const names = hiresText(words, hires)
  return names === undefined ? text : words.t('result.ofHires', { text, hires: names })
}
