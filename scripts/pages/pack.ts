import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const WORTH_IT = 1024
const TEXTS = new Set(['.html', '.css', '.js', '.json', '.svg', '.txt', '.webmanifest', '.xml'])

/** Writes beside each text of a build its packed form, which servers send as it is. The same texts give the same bytes. */
export const packTexts = (folder: string): void => {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isFile() || !TEXTS.has(extname(path))) continue
    const text = readFileSync(path)
    if (text.length >= WORTH_IT) writeFileSync(`${path}.gz`, gzipSync(text, { level: 9 }))
  }
}
