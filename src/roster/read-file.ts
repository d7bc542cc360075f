import { type Grid, readCsv } from './csv'
import { decodeText } from './decode'
import { MOST_BYTES } from './read-file-limits'
import { readWorkbook, type Sheet, type WorkbookCode } from './workbook'

/** Why a file cannot be read as a table. */
export type FileCode =
  | WorkbookCode
  | 'empty'
  | 'too-large'
  | 'encrypted'
  | 'old-workbook'
  | 'web-page'
  | 'no-table'

const begins = (bytes: Uint8Array, ...signs: readonly number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign)

const isZip = (bytes: Uint8Array): boolean =>
  begins(bytes, 0x50, 0x4b, 0x03, 0x04) || begins(bytes, 0x50, 0x4b, 0x05, 0x06)
/** The container of .xls, and of any workbook with a password. */
const isOldContainer = (bytes: Uint8Array): boolean => begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)
const isPictureOrPdf = (bytes: Uint8Array): boolean =>
  begins(bytes, 0x89, 0x50, 0x4e, 0x47) ||
  begins(bytes, 0xff, 0xd8, 0xff) ||
  begins(bytes, 0x47, 0x49, 0x46, 0x38) ||
  begins(bytes, 0x25, 0x50, 0x44, 0x46)

const isEncrypted = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes).includes([...'EncryptedPackage'].join('\0'))

const sheetOf = (text: string): readonly Sheet[] | FileCode => {
  if (/^\s*<(!doctype|html|\?xml|table)/i.test(text)) return 'web-page'
  const grid: Grid = readCsv(text)
  return [{ name: '', grid, merged: [] }]
}

/** The sheets in a file: one for text, any number for a workbook. What a file is shows in its bytes, not in its name. */
export const readFile = (
  bytes: Uint8Array,
): Promise<readonly Sheet[] | FileCode> | readonly Sheet[] | FileCode => {
  if (bytes.length === 0) return 'empty'
  if (bytes.length > MOST_BYTES) return 'too-large'
  if (isZip(bytes)) return readWorkbook(bytes)
  if (isOldContainer(bytes)) return isEncrypted(bytes) ? 'encrypted' : 'old-workbook'
  const text = isPictureOrPdf(bytes) ? undefined : decodeText(bytes)
  if (text === undefined) return 'no-table'
  return text.trim() === '' ? 'empty' : sheetOf(text)
}
