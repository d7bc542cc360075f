import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { isPacked } from '../static-files.mjs'

/** Drawn pages are there for readers without scripts and for search engines; the shell shows the same. */
const NOT_KEPT = /^(zh-CN|en)\/|^(robots\.txt|sitemap\.xml|embed\.js|sw\.js)$/

/** Addresses of all that the application needs to work without a connection, in order. */
export const keptFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((path) => !isPacked(path) && !NOT_KEPT.test(path))
    .sort()
    .map((path) => `/${path}`)

/** Changes with any of the files: the service worker reckons the same of what came. */
export const buildOf = (folder: string, files: readonly string[]): string => {
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(folder, file)))
  return hash.digest('hex').slice(0, 16)
}
