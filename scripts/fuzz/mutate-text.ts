import fc from 'fast-check'
import { hostileTexts } from './hostile'

/** A change of a text or of bytes: where, as a part of the whole, over how many signs, and what comes in their place. */
type Cut = {
  readonly part: number
  readonly length: number
  readonly how: 'cut' | 'lose' | 'put' | 'double' | 'flip'
  readonly text: string
}

/** Changes to a text that know nothing of what it means. @param least changes */
export const cuts = (least = 1): fc.Arbitrary<readonly Cut[]> =>
  fc.array(
    fc.record({
      part: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.oneof(fc.constant(1), fc.nat({ max: 40 })),
      how: fc.constantFrom(
        'cut' as const,
        'lose' as const,
        'put' as const,
        'double' as const,
        'flip' as const,
      ),
      text: hostileTexts,
    }),
    { minLength: least, maxLength: 3 },
  )

const flipped = (sign: string, { text }: Cut): string =>
  String.fromCharCode((sign.charCodeAt(0) || 0) ^ (1 << (text.length % 7)))

const withCut = (text: string, cut: Cut): string => {
  const at = Math.floor(cut.part * text.length)
  const [before, there, after] = [
    text.slice(0, at),
    text.slice(at, at + cut.length),
    text.slice(at + cut.length),
  ]
  switch (cut.how) {
    case 'cut':
      return before
    case 'lose':
      return before + after
    case 'put':
      return before + cut.text + after
    case 'double':
      return before + there + there + after
    case 'flip':
      return before + flipped(there.slice(0, 1), cut) + text.slice(at + 1)
  }
}

/** The text with all changes made. */
export const withCuts = (text: string, list: readonly Cut[]): string => list.reduce(withCut, text)

const asSigns = (bytes: Uint8Array): string => {
  let signs = ''
  for (const byte of bytes) signs += String.fromCharCode(byte)
  return signs
}

/** The bytes with all changes made: each byte is taken for a sign. */
export const withByteCuts = (bytes: Uint8Array, list: readonly Cut[]): Uint8Array =>
  Uint8Array.from(withCuts(asSigns(bytes), list), (sign) => sign.charCodeAt(0))
