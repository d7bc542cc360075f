const MARKS = [
  { coding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { coding: 'utf-16le', mark: [0xff, 0xfe] },
  { coding: 'utf-16be', mark: [0xfe, 0xff] },
] as const

const decodedAs = (coding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(coding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * The text in a file: by its mark, else UTF-8 if it can be that, else GB18030, which Chinese spreadsheets write.
 * @returns undefined when it is no text
 */
export const decodeText = (bytes: Uint8Array): string | undefined => {
  const marked = MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte))
  const text = marked
    ? decodedAs(marked.coding, bytes)
    : (decodedAs('utf-8', bytes) ?? decodedAs('gb18030', bytes))
  return text?.includes('\0') ? undefined : text
}
