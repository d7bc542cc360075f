import type { Fault } from '../src/catalogue/fault'
import { notJson, placeAt } from '../src/catalogue/not-json'

/** What JSON is made of, piece by piece; anything else is strange. */
const PIECES = /\s+|"(?:[^"\\\n]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[{}[\],:]|(?<strange>.)/gsu

/** Where the first sign stands that no JSON has outside of its texts. */
const strangeIn = (text: string): number | undefined => {
  for (const { groups, index } of text.matchAll(PIECES)) if (groups?.strange !== undefined) return index
  return undefined
}

const CHINESE_SIGNS: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ['、', ','],
  ['【', '['],
  ['】', ']'],
])
/** From a full-width sign back to the plain one. */
const FULL_WIDTH = 0xfee0

const plainOf = (sign: string): string | undefined =>
  /[！-～]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH) : CHINESE_SIGNS.get(sign)

/** A file that cannot be read at all: with its place, though the engine names none, and what is meant by a Chinese sign there. */
export const jsonSlip = (file: string, text: string, error: unknown): Fault => {
  const fault = notJson(file, text, error)
  const strange = strangeIn(text)
  if (strange === undefined) return fault
  const path = placeAt(text, strange)
  const sign = text.charAt(strange)
  const plain = plainOf(sign)
  if (plain) return { ...fault, path, mend: `write ${plain} instead of the Chinese ${sign} there` }
  return fault.path === '' ? { ...fault, path } : fault
}
