/** `npm run readings`: writes how the names that one may search for are read, of another catalogue with `--in <folder>`. */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { pinyin } from 'pinyin-pro'
import type { Fault } from '../src/catalogue/fault'
import type { LoadedCatalogue } from '../src/catalogue/loaded'
import { loadFromFolder } from './catalogue-files'
import { catalogueFolder } from './officer/folder'

const FILE = 'readings.json'

const namesIn = ({ policies, situations }: LoadedCatalogue): readonly string[] => [
  ...[...policies.values()].flatMap(({ says: { 'zh-CN': says } }) => [
    says.title,
    says.official,
    ...(says.also ?? []),
  ]),
  ...situations.flatMap(({ says: { 'zh-CN': says } }) => [says.title, ...says.words]),
]

const readingOf = (text: string): string =>
  pinyin(text.replace(/[^\p{L}\p{N}]+/gu, ''), {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
  })
    .join(' ')
    .toLowerCase()

/** The reading of every name, by the name. */
export const readingsOf = (loaded: LoadedCatalogue): Readonly<Record<string, string>> =>
  Object.fromEntries([...new Set(namesIn(loaded))].sort().map((name) => [name, readingOf(name)]))

/** Names that are read otherwise than the file says, or not at all. */
export const staleReadings = (loaded: LoadedCatalogue, held: unknown): readonly Fault[] => {
  const readings = typeof held === 'object' && held !== null && 'readings' in held ? held.readings : {}
  return JSON.stringify(readings) === JSON.stringify(readingsOf(loaded))
    ? []
    : [{ file: FILE, path: 'readings', message: 'names have changed since', mend: 'run `npm run readings`' }]
}

const write = (): void => {
  const { values } = parseArgs({ options: { in: { type: 'string' } } })
  const folder = catalogueFolder(values.in)
  const { loaded } = loadFromFolder(folder)
  if (loaded === undefined) throw new Error('the catalogue is faulty: npm run catalogue says how')
  const content = { $schema: './schema/readings.schema.json', readings: readingsOf(loaded) }
  writeFileSync(`${folder}${FILE}`, `${JSON.stringify(content, null, 2)}\n`)
}

if (process.argv[1]?.endsWith('readings.ts')) write()
