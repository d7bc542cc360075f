import type { Fault } from '../src/catalogue/fault'

const LOST = '\uFFFD'
const MARK = '\uFEFF'
const SAVE = 'save the file as UTF-8 (without BOM)'

const lineOfLost = (text: string): string => `line ${text.slice(0, text.indexOf(LOST)).split('\n').length}`

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/**
 * A file's text, or what is wrong with how it was saved: a reader would meet � for every sign that is not in UTF-8, and other
 * programs stumble over a mark at the beginning, which pages pass over.
 */
export const textOf = (
  file: string,
  bytes: Uint8Array,
): { readonly text: string } | { readonly fault: Fault } => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  if (!isUtf8(bytes) || text.includes('\0'))
    return {
      fault: { file, path: text.includes(LOST) ? lineOfLost(text) : '', message: 'not UTF-8', mend: SAVE },
    }
  if (text.startsWith(MARK))
    return { fault: { file, path: '', message: 'begins with a mark of byte order (BOM)', mend: SAVE } }
  return text.includes(LOST)
    ? {
        fault: {
          file,
          path: lineOfLost(text),
          message: `a sign was lost: ${LOST}`,
          mend: 'write it anew, as the law has it',
        },
      }
    : { text }
}
