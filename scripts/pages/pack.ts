import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { SMALLEST_WORTH_COMPRESSING } from '../static-files.mjs'

const TEXTS = new Set(['.html', '.css', '.js', '.json', '.svg', '.txt', '.webmanifest', '.xml'])

/**
 * Writes beside each text of a build its packed forms, each packed as tightly as can be, which servers send as they are. The same
 * texts give the same bytes.
 */
export const packTexts = (folder: string): void => {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isFile() || !TEXTS.has(extname(path))) continue
    const text = readFileSync(path)
    if (text.length < SMALLEST_WORTH_COMPRESSING) continue
    writeFileSync(`${path}.gz`, gzipSync(text, { level: 9 }))
    writeFileSync(`${path}.br`, brotliCompressSync(text))
  }
}
