/**
 * `npm run bytes`: what a built application sends, part by part, packed as a server packs it, held against the table in README.md.
 * Sizes are the same on every machine: gzip at its highest level, in whole kilobytes of 1,000.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ROOT } from './command.mjs'
import { isPacked } from './static-files.mjs'

/** A part by its name without the hash, `ui.css`, and its size packed. */
export type Part = { readonly name: string; readonly kilobytes: number }
/** The most that a part may come to. */
export type Budget = { readonly name: string; readonly most: number }

const ROW = /^\| `([\w.-]+)` \| (\d+) \| /gm

/** The table in README.md, whose rows say for each part: its name, the most kilobytes, and why it is sent. */
export const budgetsIn = (readme: string): readonly Budget[] =>
  [...readme.matchAll(ROW)].map(([, name = '', most]) => ({ name, most: Number(most) }))

const plainName = (file: string): string => file.replace(/-[\w-]{8}(?=\.\w+$)/, '')

const packed = (text: Buffer): number => gzipSync(text, { level: 9 }).length

/** Pages that someone may come to first, of the two languages the one with more to send. */
const ENTRIES = {
  'first-page': ['zh-CN/index.html', 'en/index.html'],
  'first-question': ['enterprise', 'individual'].flatMap((audience) =>
    ['zh-CN', 'en'].map((language) => `${language}/${audience}/index.html`),
  ),
} as const

/** Every part of a build. A page someone may come to first counts all that it names: scripts, styles and what they need at once. */
export const partsOf = (folder: string): readonly Part[] => {
  const assets = join(folder, 'assets')
  const files = readdirSync(assets).filter((file) => !isPacked(file))
  const sizes = new Map(files.map((file) => [file, packed(readFileSync(join(assets, file)))]))
  const inKilobytes = (bytes: number) => Math.ceil(bytes / 1000)
  const withNamed = (page: string): number => {
    const text = readFileSync(join(folder, page))
    // A style that stands in the page is fetched by its address only where it is refused.
    const asked = text.toString().replace(/ data-href="[^"]*"/g, '')
    const named = files.filter((file) => asked.includes(file)).map((file) => sizes.get(file) ?? 0)
    return named.reduce((sum, size) => sum + size, packed(text))
  }
  return [
    ...Object.entries(ENTRIES).map(([name, pages]) => ({
      name,
      kilobytes: inKilobytes(Math.max(...pages.map(withNamed))),
    })),
    ...files.map((file) => ({ name: plainName(file), kilobytes: inKilobytes(sizes.get(file) ?? 0) })),
  ]
}

/** What is too large, stands in the table and is no part, or is a part and stands not in the table. */
export const wrongSizes = (parts: readonly Part[], budgets: readonly Budget[]): readonly string[] => [
  ...parts.flatMap(({ name, kilobytes }) => {
    const budget = budgets.find((one) => one.name === name)
    if (budget === undefined)
      return [`${name} has ${kilobytes} kB and no line in README.md: say why it is sent`]
    return kilobytes > budget.most ? [`${name} has ${kilobytes} kB, more than ${budget.most} kB`] : []
  }),
  ...budgets
    .filter(({ name }) => !parts.some((part) => part.name === name))
    .map(({ name }) => `${name} stands in README.md and is no part of the build`),
]

if (process.argv[1]?.endsWith('bytes.ts')) {
  const parts = partsOf(join(ROOT, 'dist'))
  const budgets = budgetsIn(readFileSync(join(ROOT, 'README.md'), 'utf8'))
  for (const { name, kilobytes } of parts) console.log(`${String(kilobytes).padStart(4)} kB  ${name}`)
  const wrong = wrongSizes(parts, budgets)
  for (const line of wrong) console.error(line)
  process.exitCode = wrong.length > 0 || budgets.length === 0 ? 1 : 0
}
