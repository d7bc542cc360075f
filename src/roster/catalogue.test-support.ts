// biome-ignore lint/correctness/noNodejsModules: only tests read this file
import { readdirSync, readFileSync } from 'node:fs'
import type { LoadedCatalogue } from '../catalogue'
import { readCatalogue } from '../catalogue/read-catalogue'

const FOLDER = 'public/catalogue/'

const load = (): LoadedCatalogue => {
  const names = ['', 'policies/'].flatMap((folder) =>
    readdirSync(FOLDER + folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => folder + name),
  )
  const raw = Object.fromEntries(names.map((name) => [name, JSON.parse(readFileSync(FOLDER + name, 'utf8'))]))
  const { content, faults } = readCatalogue(raw)
  if (content === undefined) throw new Error(JSON.stringify(faults))
  return content
}

/** The catalogue as it is shipped. */
export const loaded = load()
