import { deflateSync, strToU8 } from 'fflate'

const checkOf = (packed: string): string => {
  let sum = 0x811c9dc5
  for (const sign of packed) sum = Math.imul(sum ^ sign.charCodeAt(0), 0x01000193)
  return (sum >>> 0).toString(36).padStart(7, '0')
}

/** The fragment of a link as somebody makes it who knows how they are made, with any text in it. */
export const forged = (text: string): string => {
  const packed = Buffer.from(deflateSync(strToU8(text))).toString('base64url')
  return `#a=${checkOf(packed)}.${packed}`
}
